import type { Bilingual } from '../util/bilingual.js';

/** The closed set of troubles with a row of indicators. */
export type IndicatorIssueCode = 'missing-cell' | 'invalid-year' | 'invalid-value' | 'repeated' | 'no-source';

/** One trouble with one row. */
export interface IndicatorIssue {
  /** As the file numbers its rows. */
  readonly row: number;
  readonly column: string;
  readonly code: IndicatorIssueCode;
  /** As received. */
  readonly value: string;
}

/**
 * What each trouble means; `dropped` = the row is left out, `noted` = it is kept. `{value}` and `{column}` stand for those of the issue.
 *
 * @example INDICATOR_ISSUES.repeated.action //=> 'dropped'
 */
export const INDICATOR_ISSUES: Readonly<
  Record<IndicatorIssueCode, { readonly action: 'dropped' | 'noted'; readonly text: Bilingual }>
> = {
  'missing-cell': { action: 'dropped', text: { zh: '“{column}”一栏为空', en: 'column "{column}" is empty' } },
  'invalid-year': { action: 'dropped', text: { zh: '年份无法识别：{value}', en: 'no year: {value}' } },
  'invalid-value': {
    action: 'dropped',
    text: { zh: '数值无法识别（单位应写在单位栏）：{value}', en: 'no number (a unit belongs into its own column): {value}' },
  },
  repeated: {
    action: 'dropped',
    text: { zh: '同一指标同一年份重复，以先出现的为准：{value}', en: 'given twice for one year, the first one counts: {value}' },
  },
  'no-source': { action: 'noted', text: { zh: '没有注明来源', en: 'no source is given' } },
};

/**
 * The issue as a sentence without its full stop.
 *
 * @example indicatorIssueMessage({ row: 3, column: 'year', code: 'invalid-year', value: 'soon' }, 'en') //=> 'no year: soon'
 */
export function indicatorIssueMessage({ column, code, value }: IndicatorIssue, lang: 'zh' | 'en'): string {
  return INDICATOR_ISSUES[code].text[lang].replace('{value}', () => value).replace('{column}', () => column);
}
