import { type ComparedLabels, type ConfusionRow, confusionRows } from './confusion.js';
import { type Label, type LabelLevel, type Labelling, namesAt } from './label.js';
import { type LabelCounts, type LabelScore, scoreRows, totalScore } from './label-scores.js';
import { type Share, wilsonInterval } from './wilson-interval.js';
import { type Disagreement, worstDisagreements } from './worst-disagreements.js';

/** Options of {@link evaluate}. */
export interface EvaluateOptions {
  /**
   * Industries and areas that the gold labels speak about; nothing is concluded about others. Give it for a set that was labelled for
   * one topic only. Default: every label that occurs on either side.
   */
  readonly among?: readonly string[];
  /** Most disagreements listed. Default 20. */
  readonly worst?: number;
}

/** How well records were labelled, against labels that are taken as true. */
export interface Evaluation {
  /** Records that both sides labelled (an empty list is a label: belongs nowhere). */
  readonly compared: number;
  /** Records that only the gold labels have, and only the given ones: left out of everything below. */
  readonly onlyGold: number;
  readonly onlyGiven: number;
  readonly industries: readonly LabelScore[];
  readonly areas: readonly LabelScore[];
  /** All industries together, all areas together: every pair of record and label counts once. */
  readonly industryTotal: LabelScore;
  readonly areaTotal: LabelScore;
  /** Of the records with a gold industry that were given one: the share whose primary industry is among the gold ones. */
  readonly primary: Share;
  readonly confusion: readonly ConfusionRow[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Precision, recall and F1 of labels against gold labels, per industry and per area, with 95 % intervals; the confusion between
 * industries; the worst disagreements with their evidence.
 *
 * Labels may be those of any taxonomy, ids of records or applications: for a landscape, `[store.applicationNumber(i), assignmentsOf(store,
 * i)]`. A gold label without an area leaves the areas of that industry unjudged. Intervals take the records as a simple random sample:
 * where the sample was stratified, read the precision of the industry that was the stratum.
 *
 * @example evaluate([['a', [{ industry: 'new-energy', area: null }]]], [['a', [{ industry: 'new-energy', area: null }]]]).industries[0].recall.share //=> 1
 */
export function evaluate(given: Labelling, gold: Labelling, { among, worst = 20 }: EvaluateOptions = {}): Evaluation {
  const givenById = new Map(given);
  const goldById = new Map(gold);
  const compared = [...goldById].flatMap(([id, expected]): ComparedLabels[] => {
    const found = givenById.get(id);
    return found === undefined ? [] : [{ id, expected, given: found }];
  });
  const asked = among === undefined ? null : new Set(among);
  const industries = countLabels(compared, 'industry', asked);
  const areas = countLabels(compared, 'area', asked);
  return {
    compared: compared.length,
    onlyGold: goldById.size - compared.length,
    onlyGiven: givenById.size - compared.length,
    industries: scoreRows(industries),
    areas: scoreRows(areas),
    industryTotal: totalScore(industries),
    areaTotal: totalScore(areas),
    primary: primaryShare(compared),
    confusion: confusionRows(compared),
    disagreements: worstDisagreements(compared, asked).slice(0, worst),
  };
}

function countLabels(
  compared: readonly ComparedLabels[],
  level: LabelLevel,
  asked: ReadonlySet<string> | null,
): Map<string, LabelCounts> {
  const counts = new Map<string, LabelCounts>();
  const add = (label: string, what: keyof LabelCounts): void => {
    if (asked !== null && !asked.has(label)) return;
    const count = counts.get(label) ?? { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
    counts.set(label, count);
    count[what]++;
  };
  for (const { expected, given } of compared) {
    const right = namesAt(expected, level);
    const found = namesAt(judged(given, expected, level), level);
    for (const label of found) add(label, right.includes(label) ? 'truePositives' : 'falsePositives');
    for (const label of right) if (!found.includes(label)) add(label, 'falseNegatives');
  }
  return counts;
}

/** Areas of an industry whose gold label names no area are neither right nor wrong. */
function judged(given: readonly Label[], expected: readonly Label[], level: LabelLevel): readonly Label[] {
  if (level === 'industry') return given;
  const open = new Set(expected.filter(({ area }) => area === null).map(({ industry }) => industry));
  const right = new Set(namesAt(expected, 'area'));
  return given.filter(({ industry, area }) => !open.has(industry) || (area !== null && right.has(area)));
}

function primaryShare(compared: readonly ComparedLabels[]): Share {
  const both = compared.filter(({ expected, given }) => expected.length > 0 && given.length > 0);
  const right = both.filter(({ expected, given }) => namesAt(expected, 'industry').includes(given[0]!.industry));
  return wilsonInterval(right.length, both.length);
}
