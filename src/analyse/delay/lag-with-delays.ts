import type { PublicationLag } from '../trend/lag.js';
import type { DelayModel } from './delay-model.js';
import type { DelayRefusal } from './delay-refusal.js';
import { publishedShares } from './published-share.js';

/**
 * The lag of the rule of thumb, made longer where the delays in the data say that a year is not published by then: to the first quarter at whose end at
 * least 97 % of a year is published, at the low end of the 95 % interval. 60 months at least where publications go on beyond the longest delay looked for.
 * Where delays cannot be estimated the rule stays.
 *
 * @example lagWithDelays({ months: 18, because: 'applications' }, 'longTail') //=> { months: 60, because: 'delays' }
 * @example lagWithDelays({ months: 18, because: 'applications' }, 'noDays') //=> { months: 18, because: 'applications' }
 */
export function lagWithDelays(rule: PublicationLag, model: DelayModel | DelayRefusal): PublicationLag {
  if (model === 'longTail') return rule.months < LONG_TAIL ? { months: LONG_TAIL, because: 'delays' } : rule;
  if (typeof model === 'string') return rule;
  const published = publishedShares(model);
  let { months } = rule;
  while ((published[Math.floor(months / 3)] ?? 1) < LEAST_PUBLISHED) months += 3;
  return { months, because: months > rule.months ? 'delays' : rule.because, published };
}

/** Below this share a year is not complete. */
const LEAST_PUBLISHED = 0.97;
const LONG_TAIL = 60;
