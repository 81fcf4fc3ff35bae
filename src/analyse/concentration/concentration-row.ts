import { totalOf } from '../total-of.js';
import type { Bootstrap, Interval } from './bootstrap.js';
import { concentrationRatio } from './concentration-ratio.js';
import { correctGini } from './corrected-gini.js';
import { correctedHhi } from './corrected-hhi.js';
import { type CountGroups, countGroups } from './count-groups.js';
import { entropy } from './entropy.js';
import { gini } from './gini.js';
import { hhi } from './hhi.js';
import { FEWEST_APPLICATIONS, hhiInterval } from './hhi-interval.js';
import { type ConcentrationLabel, LABEL_SETS, type LabelSetId, labelOf } from './label-sets.js';
import { normaliseHhi } from './normalised-hhi.js';

/** How concentrated the applications of one scope are over its holders (applicants, or fields). */
export interface ConcentrationRow {
  /** What the scope is: the whole data set, an industry or an area. */
  readonly scope: 'all' | 'industry' | 'area';
  /** Id of the scope; `all` for the whole. */
  readonly id: string;
  /** What the shares belong to. */
  readonly of: 'applicant' | 'industry' | 'area';
  /** Holders with at least one application. */
  readonly n: number;
  /** Sum of the counts over holders (with whole counting, joint applications count for each). */
  readonly total: number;
  /** Herfindahl-Hirschman index, 0-1. Null when n is 0, like all that follow. */
  readonly hhi: number | null;
  /** Share of the largest 4 and 8 holders. */
  readonly cr4: number | null;
  readonly cr8: number | null;
  /** Gini coefficient over the n holders. */
  readonly gini: number | null;
  /** Shannon entropy in bits. */
  readonly entropy: number | null;
  /** 1 / HHI: the number of equal holders that would give this HHI. */
  readonly effectiveNumber: number | null;
  /** `total` below 30: indices are shown but carry no verdict. */
  readonly small: boolean;
  /** Label by the set named in the result; null when small or not computable. */
  readonly label: ConcentrationLabel | null;
  /** (HHI - 1/n) / (1 - 1/n); null with a single holder. */
  readonly hhiNormalised: number | null;
  /** HHI without the bias of small samples; null for a single application. */
  readonly hhiCorrected: number | null;
  /** Bootstrap interval of the corrected HHI; null when small, for a single holder, and for areas unless asked for. */
  readonly hhiInterval: Interval | null;
  /** Gini coefficient on the scale from 0 to 1; null with a single holder. */
  readonly giniCorrected: number | null;
  /** Whether both ends of the interval have the label of the row; null without label or interval, and for labels by CR4. */
  readonly labelFirm: boolean | null;
}

/** What {@link concentrationRow} may be told. */
export interface ConcentrationRowOptions {
  /** Default `us2010`. */
  readonly labels?: LabelSetId;
  /** No interval is computed without it. */
  readonly bootstrap?: Partial<Bootstrap>;
}

/**
 * All indices of one scope from the counts of its holders.
 *
 * @param counts One for each holder, each above 0, in any order.
 * @param times How many holders have each of the counts. Default: one each.
 * @example concentrationRow({ scope: 'all', id: 'all', of: 'applicant' }, [40, 30, 20, 10]).label //=> 'high'
 */
export function concentrationRow(
  scope: Pick<ConcentrationRow, 'scope' | 'id' | 'of'>,
  counts: ArrayLike<number>,
  { labels = 'us2010', bootstrap }: ConcentrationRowOptions = {},
  times?: ArrayLike<number>,
): ConcentrationRow {
  const groups = countGroups(counts, times);
  const labelled = labelledIndices(groups, labels);
  const { hhi: index, label } = labelled;
  const inequality = gini(groups.counts, groups.times);
  const n = totalOf(groups.times);
  const interval = bootstrap === undefined ? null : hhiInterval(groups.counts, bootstrap, groups.times);
  const set = LABEL_SETS[labels];
  const ends = interval === null || set.measure !== 'hhi' ? [] : [interval.low, interval.high];
  return {
    ...scope,
    n,
    ...labelled,
    cr8: concentrationRatio(groups.counts, 8, groups.times),
    gini: inequality,
    entropy: entropy(groups.counts, groups.times),
    effectiveNumber: index === null ? null : 1 / index,
    hhiNormalised: normaliseHhi(index, n),
    hhiCorrected: correctedHhi(groups.counts, groups.times),
    hhiInterval: interval,
    giniCorrected: correctGini(inequality, n),
    labelFirm: label === null || ends.length === 0 ? null : ends.every((end) => labelOf(end, set) === label),
  };
}

/**
 * The indices that labels go by, and the label.
 *
 * @param groups Counts greatest first, as `countGroups` puts them.
 */
export function labelledIndices(
  groups: CountGroups,
  labels: LabelSetId,
): Pick<ConcentrationRow, 'total' | 'hhi' | 'cr4' | 'small' | 'label'> {
  const total = totalOf(groups.counts, groups.times);
  const index = hhi(groups.counts, groups.times);
  const cr4 = concentrationRatio(groups.counts, 4, groups.times);
  const small = total < FEWEST_APPLICATIONS;
  const set = LABEL_SETS[labels];
  return { total, hhi: index, cr4, small, label: small ? null : labelOf(set.measure === 'hhi' ? index : cr4, set) };
}
