import type { Interval } from '../../analyse/concentration/bootstrap.js';
import type { Context } from '../context.js';
import type { NumberKind } from '../number-text.js';
import type { Cell } from '../section-model.js';

/** An interval as `low — high`; a dash when there is none. */
export function intervalCell({ figures, lang }: Context, interval: Interval | null, at: string, kind: NumberKind): Cell {
  if (interval === null) return '—';
  const between = lang === 'zh' ? '—' : ' to ';
  return [figures.cell(`${at}/low`, kind), between, figures.cell(`${at}/high`, kind)];
}
