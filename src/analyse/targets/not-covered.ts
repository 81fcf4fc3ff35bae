import type { CountRow } from '../../engines/engine.js';
import type { Target } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { isYearOver, type Measure, type MeasureContext, notComputable } from './measure.js';

/**
 * What the data cannot tell, although they would count 0 of it; null where they can: anything of a scope without applications, the state at the end of a year
 * before the first filing year of all data, and patents granted by the end of a year that is over where no grant at all is on record.
 */
export function notCovered(
  { indicator, year }: Target,
  answers: Readonly<Record<string, readonly CountRow[]>>,
  { asOf }: Pick<MeasureContext, 'asOf'>,
): Measure | null {
  const { years, allYears, grants } = answers;
  if (years?.length === 0) return notComputable(EMPTY);
  const first = STATES.includes(indicator) && allYears !== undefined ? firstYear(allYears) : null;
  if (first !== null && first > year) return notComputable(beginsIn(first, year));
  const isUntold = grants?.every(({ count }) => count === 0) && isYearOver(year, asOf);
  return GRANTED.includes(indicator) && isUntold ? notComputable(NO_GRANTS) : null;
}

/** Indicators that count granted patents, and 0 where there are none. */
export const GRANTED: readonly string[] = ['areasWithCorePatents', 'patentsOwned'];

/** Indicators that count what there is at the end of a year. */
export const STATES: readonly string[] = [...GRANTED, 'advantageEnterprises', 'intensiveZones'];

/** Null when there is none, or applications of unknown day may be older. */
function firstYear(rows: readonly CountRow[]): number | null {
  const years = rows.map(({ key }) => key[0]);
  const dated = years.filter((value) => typeof value === 'number');
  return dated.length === 0 || dated.length < years.length ? null : Math.min(...dated);
}

function beginsIn(first: number, year: number): Bilingual {
  return {
    zh: `数据的申请年份自${first}年起，不含${year}年底以前的申请`,
    en: `The filing years of the data begin in ${first}: they hold nothing filed by the end of ${year}`,
  };
}

const EMPTY = { zh: '所统计的范围内没有专利申请', en: 'There is no application in what is counted' };

const NO_GRANTS = { zh: '数据中没有任何授权记录', en: 'The data record no grant at all' };
