import { compareText } from '../../util/compare.js';
import { cohenKappa } from './cohen-kappa.js';
import { type Label, type Labelling, namesAt } from './label.js';
import { type Share, wilsonInterval } from './wilson-interval.js';

/** Records that two labellings put into different industries in the same way. */
export interface SystematicDisagreement {
  /** Primary industries of the two sides, which share no industry. */
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** Of all records that both sides assign. */
  readonly share: number;
  /** What their evidence rests on, by subclass or `(no symbol)`, most frequent first. */
  readonly symbols: readonly { readonly symbol: string; readonly count: number }[];
  /** The records, in the order of the first labelling. */
  readonly ids: readonly string[];
}

/** How far two labellings of the same records agree on industries. */
export interface Agreement {
  /** Records that both sides put into some industry: the base of everything below. */
  readonly both: number;
  /** Records that one side alone, and that neither puts into an industry; ids that only one side has are not counted. */
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
  /** Share that has an industry in common. */
  readonly overlap: Share;
  /** Share whose primary industries are the same. */
  readonly primary: Share;
  /** Cohen's kappa of the primary industries. */
  readonly kappa: number | null;
  /** Pairs of industries of the records without a common one, most frequent first. */
  readonly disagreements: readonly SystematicDisagreement[];
}

/**
 * Agreement of two labellings, such as those of two taxonomies, or of a taxonomy and a vendor's own column. Both must speak of the same
 * industries: bring the national codes to those of the policy with `policyLabels` first.
 *
 * @example agreement([['x', [{ industry: 'water', area: null }]]], [['x', [{ industry: 'water', area: null }]]]).overlap.share //=> 1
 */
export function agreement(a: Labelling, b: Labelling): Agreement {
  const right = new Map(b);
  const pairs = [...new Map(a)].flatMap(([id, labels]): Pair[] => {
    const other = right.get(id);
    return other === undefined ? [] : [{ id, a: labels, b: other }];
  });
  const both = pairs.filter((pair) => pair.a.length > 0 && pair.b.length > 0);
  const apart = both.filter((pair) => !shareIndustry(pair));
  const primaries = both.map((pair) => [pair.a[0]!.industry, pair.b[0]!.industry] as const);
  return {
    both: both.length,
    onlyA: pairs.filter((pair) => pair.a.length > 0 && pair.b.length === 0).length,
    onlyB: pairs.filter((pair) => pair.a.length === 0 && pair.b.length > 0).length,
    neither: pairs.filter((pair) => pair.a.length === 0 && pair.b.length === 0).length,
    overlap: wilsonInterval(both.length - apart.length, both.length),
    primary: wilsonInterval(primaries.filter(([one, other]) => one === other).length, both.length),
    kappa: cohenKappa(primaries),
    disagreements: groupPairs(apart, both.length),
  };
}

interface Pair {
  readonly id: string;
  readonly a: readonly Label[];
  readonly b: readonly Label[];
}

function shareIndustry({ a, b }: Pair): boolean {
  const industries = namesAt(b, 'industry');
  return a.some(({ industry }) => industries.includes(industry));
}

function groupPairs(apart: readonly Pair[], both: number): SystematicDisagreement[] {
  const groups = groupByKey(apart);
  return [...groups.values()]
    .map((pairs) => ({
      a: pairs[0]!.a[0]!.industry,
      b: pairs[0]!.b[0]!.industry,
      count: pairs.length,
      share: pairs.length / both,
      symbols: symbolsOf(pairs),
      ids: pairs.map(({ id }) => id),
    }))
    .sort((one, other) => other.count - one.count || compareText(one.a, other.a) || compareText(one.b, other.b));
}

function groupByKey(apart: readonly Pair[]): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of apart) {
    const key = JSON.stringify([pair.a[0]!.industry, pair.b[0]!.industry]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return groups;
}

/** The symbol that decided the second side, else the first. */
function symbolsOf(pairs: readonly Pair[]): { symbol: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) {
    const symbol = (b[0]!.evidence?.symbol ?? a[0]!.evidence?.symbol)?.slice(0, 4) ?? '(no symbol)';
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  return [...counts]
    .map(([symbol, count]) => ({ symbol, count }))
    .sort((one, other) => other.count - one.count || compareText(one.symbol, other.symbol));
}
