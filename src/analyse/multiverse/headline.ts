import type { Engine } from '../../engines/engine.js';
import type { Bilingual } from '../../util/bilingual.js';
import { checkGiven } from '../../util/check-given.js';
import type { AnalysisOptions } from '../analysis-options.js';
import type { ChoiceAxis } from './choice-axes.js';

/** What a headline says under one set of conventions. */
export interface HeadlineOutcome {
  /** Null = not computable. */
  readonly value: number | null;
  /**
   * What is concluded, such as `up`, a label, or the key of who leads: two outcomes agree when their verdicts are the same. `cannotSay` and null are no
   * verdict; where the headline has none at all its numbers are compared.
   */
  readonly verdict: string | null;
  /** The verdict as it is to be shown, where that is not a word of the library: the name of who leads. */
  readonly label?: string;
}

/** Computes a headline under some conventions: a number, a verdict, or both. */
export type Measurement = (engine: Engine, options: AnalysisOptions) => Promise<HeadlineOutcome | number | string | null>;

/** One number or conclusion of a report that conventions may decide. */
export interface Headline {
  readonly id: string;
  readonly name: Bilingual;
  /** How its value is printed: `count` whole, `percent` a fraction, `index` from 0 to 1. */
  readonly kind: 'count' | 'percent' | 'index';
  /** Choices that can change it; the others are left out as being without effect. Default: all. A condition on years adds the date basis. */
  readonly axes?: readonly ChoiceAxis[];
  readonly measure: Measurement;
}

/** A headline from either of its forms. */
export function headlineOf(headline: Headline | Measurement): Headline {
  if (typeof headline !== 'function') {
    checkGiven(
      'multiverse',
      headline,
      ['id', 'name', 'kind', 'measure'],
      'headline',
      'give one such as growthHeadline(), or a function',
    );
    return headline;
  }
  const { name } = headline;
  return { id: name || 'headline', name: { zh: name || '该项数值', en: name || 'headline' }, kind: 'count', measure: headline };
}

/** What a measurement gave, as an outcome. */
export function outcomeOf(measured: Awaited<ReturnType<Measurement>>): HeadlineOutcome {
  if (typeof measured === 'number') return { value: Number.isFinite(measured) ? measured : null, verdict: null };
  if (typeof measured === 'string') return { value: null, verdict: measured };
  return measured ?? { value: null, verdict: null };
}
