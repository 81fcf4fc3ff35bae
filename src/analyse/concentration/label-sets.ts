import type { Bilingual } from '../../util/bilingual.js';

/** Class of concentration, by the id its label set gives it. */
export type ConcentrationLabel =
  | 'unconcentrated'
  | 'moderate'
  | 'high'
  | 'competitive'
  | 'oligopoly5'
  | 'oligopoly4'
  | 'oligopoly3'
  | 'oligopoly2'
  | 'oligopoly1';

/** A named set of limits: labels of different sets are not comparable. */
export interface LabelSet {
  readonly id: LabelSetId;
  readonly name: Bilingual;
  /** The index that is judged. */
  readonly measure: 'hhi' | 'cr4';
  /** Classes from the lowest; each begins at `from`, which belongs to it only when `inclusive`. */
  readonly classes: readonly {
    readonly label: ConcentrationLabel;
    readonly from: number;
    readonly inclusive: boolean;
  }[];
  readonly source: string;
}

/** Ids of {@link LABEL_SETS}. */
export type LabelSetId = 'us1992' | 'us2010' | 'us2023' | 'jftc' | 'bain';

/**
 * The label of an index in a set; null for null.
 *
 * @param index HHI or CR4, whichever the set judges, 0-1.
 * @example labelOf(0.2, LABEL_SETS.us2010) //=> 'moderate'
 * @example labelOf(0.2, LABEL_SETS.us2023) //=> 'high'
 * @example labelOf(0.6, LABEL_SETS.bain) //=> 'oligopoly3'
 */
export function labelOf(index: number | null, { classes }: LabelSet): ConcentrationLabel | null {
  if (index === null) return null;
  return classes.findLast(({ from, inclusive }) => (inclusive ? index >= from : index > from))?.label ?? null;
}

/**
 * Limits that reports on patents borrow from competition policy. Patent counts are no market shares: the labels say how the counts are spread, nothing
 * on market power. Half-open limits are read as the guidelines word them ("below", "between ... and", "above").
 *
 * @example Object.keys(LABEL_SETS) //=> ['us1992', 'us2010', 'us2023', 'jftc', 'bain']
 */
export const LABEL_SETS: Readonly<Record<LabelSetId, LabelSet>> = {
  us1992: {
    id: 'us1992',
    name: { zh: '美国1992年横向并购指南', en: 'US merger guidelines 1992' },
    measure: 'hhi',
    classes: three(0.1, 0.18),
    source: 'US Horizontal Merger Guidelines 1992, section 1.51',
  },
  us2010: {
    id: 'us2010',
    name: { zh: '美国2010年横向并购指南', en: 'US merger guidelines 2010' },
    measure: 'hhi',
    classes: three(0.15, 0.25),
    source: 'US Horizontal Merger Guidelines 2010, section 5.3',
  },
  us2023: {
    id: 'us2023',
    name: { zh: '美国2023年并购指南', en: 'US merger guidelines 2023' },
    measure: 'hhi',
    classes: three(0.1, 0.18),
    source:
      'US Merger Guidelines 2023, guideline 1 (names only "highly concentrated", above 0.18; the lower limit is that of 1982 and 1992)',
  },
  jftc: {
    id: 'jftc',
    name: { zh: '日本公正取引委员会分级（0.10、0.18）', en: 'JFTC classes (0.10, 0.18)' },
    measure: 'hhi',
    classes: three(0.1, 0.18),
    source: 'limits of the Japan Fair Trade Commission as Japanese tools of patent analysis use them',
  },
  bain: {
    id: 'bain',
    name: { zh: '贝恩市场结构分类（CR4）', en: 'Bain classes by CR4' },
    measure: 'cr4',
    classes: [
      { label: 'competitive', from: 0, inclusive: true },
      { label: 'oligopoly5', from: 0.3, inclusive: true },
      { label: 'oligopoly4', from: 0.35, inclusive: true },
      { label: 'oligopoly3', from: 0.5, inclusive: true },
      { label: 'oligopoly2', from: 0.75, inclusive: true },
      { label: 'oligopoly1', from: 0.85, inclusive: true },
    ],
    source: 'Bain 1959, Industrial Organization, in the form in which Chinese textbooks give it',
  },
};

function three(moderate: number, high: number): LabelSet['classes'] {
  return [
    { label: 'unconcentrated', from: 0, inclusive: true },
    { label: 'moderate', from: moderate, inclusive: true },
    { label: 'high', from: high, inclusive: false },
  ];
}
