import type { Bilingual } from '../../util/bilingual.js';

/** Something that makes the years before and after, or one year itself, hard to compare. */
export interface SeriesBreak {
  /** First year counted in the new way, or the odd year. */
  readonly year: number;
  /**
   * statistics: official totals are counted in another way from then on. law: what is published changed. missing: hardly any records. start: the data begin with a day of
   * publication, and hold of earlier years only what was published late.
   */
  readonly kind: 'statistics' | 'law' | 'missing' | 'start';
  /** Office concerned; null for a year without records, and for the start. */
  readonly office: string | null;
  /** A sentence without its full stop. */
  readonly note: Bilingual;
}

/**
 * Known breaks in the series of offices. CN 2017: WIPO, World Intellectual Property Indicators 2018, data description (until 2016 all applications
 * received, from 2017 only those whose fee was paid); CNIPA annual reports. US 2001: American Inventors Protection Act of 1999 (35 U.S.C. 122(b)), applications
 * filed from 29 November 2000.
 *
 * @example SERIES_BREAKS.map(({ office, year }) => [office, year]) //=> [['CN', 2017], ['US', 2001]]
 */
export const SERIES_BREAKS: readonly SeriesBreak[] = [
  {
    year: 2017,
    kind: 'statistics',
    office: 'CN',
    note: {
      zh: '国家知识产权局自2017年起只统计已缴纳申请费的申请，此前统计全部受理的申请，与官方统计数据比较时前后口径不同',
      en: 'From 2017 CNIPA counts only applications whose fee was paid, before that all received: official totals before and after are not comparable',
    },
  },
  {
    year: 2001,
    kind: 'law',
    office: 'US',
    note: {
      zh: '美国自2000年11月29日起提交的申请才在授权前公开，此前只能见到授权专利',
      en: 'US applications are published before grant only when filed from 29 November 2000; earlier ones are seen only when granted',
    },
  },
];

/**
 * What breaks a yearly series: the known breaks of its offices strictly inside its years, and complete years with less than a fifth of the smaller
 * of their two neighbours, when that one has at least 30; and the first year that the beginning of the data does not cut off.
 *
 * @param begins That year, if there are years that are cut off.
 * @param series Years ascending, without gaps; `complete` false = not fully published.
 * @example seriesBreaks([9, 80, 2, 90].map((count, i) => ({ year: 2000 + i, count, complete: true })), []).map(({ year, kind }) => [year, kind]) //=> [[2002, 'missing']]
 */
export function seriesBreaks(
  series: readonly { readonly year: number; readonly count: number; readonly complete: boolean | null }[],
  offices: readonly string[],
  begins?: number,
): readonly SeriesBreak[] {
  const first = series[0]?.year ?? Number.POSITIVE_INFINITY;
  const last = series.at(-1)?.year ?? Number.NEGATIVE_INFINITY;
  const known = SERIES_BREAKS.filter(({ office, year }) => offices.includes(office!) && first < year && year <= last);
  const odd = series.slice(1, -1).filter(({ count }, i) => {
    const [before, after] = [series[i]!, series[i + 2]!];
    const usual = Math.min(before.count, after.count);
    return after.complete !== false && usual >= FEWEST && count < MISSING_SHARE * usual;
  });
  const missing = odd.map(({ year }): SeriesBreak => ({ year, kind: 'missing', office: null, note: missingNote(year) }));
  const start: SeriesBreak[] =
    begins === undefined ? [] : [{ year: begins, kind: 'start', office: null, note: startNote(begins) }];
  return [...start, ...known, ...missing].sort((a, b) => a.year - b.year);
}

const FEWEST = 30;
const MISSING_SHARE = 0.2;

function missingNote(year: number): Bilingual {
  return {
    zh: `${year}年的记录不到前后两年的五分之一，可能缺失数据`,
    en: `${year} has less than a fifth of the records of the years before and after: data may be missing`,
  };
}

function startNote(year: number): Bilingual {
  return {
    zh: `数据自某一公开日起收录，${year}年以前的申请只有公开较晚的部分，增长和趋势从${year}年算起`,
    en: `The data begin with a day of publication and hold of the years before ${year} only what was published late: growth and trends are told from ${year} on`,
  };
}
