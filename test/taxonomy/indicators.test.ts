import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorIssueMessage } from '../../src/taxonomy/indicator-issues.js';
import { loadIndicators } from '../../src/taxonomy/indicators.js';

const HEADER = ['指标', '年份', '数值', '单位', '来源', '产业', '地区'];

describe('a table of indicators', () => {
  test('is read from rows under Chinese names', () => {
    const { indicators, issues } = loadIndicators([
      HEADER,
      ['technicalStandards', '2016', '25', '项', '市质监局', '', ''],
      ['人口', '2015年', '1,562.5', '万人', '统计年鉴', '', '天津市'],
      ['销售收入增长', ' 2014.0 ', '12.5％', '', '年报', '新能源', ''],
    ]);
    expect(issues).toEqual([]);
    expect(indicators).toEqual([
      { indicator: 'technicalStandards', year: 2016, value: 25, unit: '项', source: '市质监局', industry: null, place: null },
      { indicator: '人口', year: 2015, value: 1562.5, unit: '万人', source: '统计年鉴', industry: null, place: '天津市' },
      { indicator: '销售收入增长', year: 2014, value: 0.125, unit: '', source: '年报', industry: '新能源', place: null },
    ]);
  });

  test('is read from objects of parsed JSON, in any order of fields', () => {
    const json = [
      { year: 2016, indicator: 'alliances', value: 12, source: 's' },
      { indicator: 'alliances', value: '13', source: 's', year: '2017', unit: null },
    ];
    expect(loadIndicators(json).indicators.map(({ year, value }) => [year, value])).toEqual([
      [2016, 12],
      [2017, 13],
    ]);
  });

  test('leaves bad rows out and says why, with the row and column of the file', () => {
    const { indicators, issues } = loadIndicators([
      HEADER,
      ['甲', '2016', '约20', '', 's', '', ''],
      ['', '', '', '', '', '', ''],
      ['', '2016', '20', '', 's', '', ''],
      ['甲', '16', '20', '', 's', '', ''],
      ['甲', '2016', '12万', '', 's', '', ''],
      ['甲', '2016', '20', '', '', '', ''],
      ['甲', '2016', '21', '', 's', '', ''],
      ['甲', '2016'],
    ]);
    expect(indicators.map(({ value }) => value)).toEqual([20]);
    expect(issues).toEqual([
      { row: 2, column: '数值', code: 'invalid-value', value: '约20' },
      { row: 4, column: '指标', code: 'missing-cell', value: '' },
      { row: 5, column: '年份', code: 'invalid-year', value: '16' },
      { row: 6, column: '数值', code: 'invalid-value', value: '12万' },
      { row: 7, column: '来源', code: 'no-source', value: '' },
      { row: 8, column: '指标', code: 'repeated', value: '甲' },
      { row: 9, column: '数值', code: 'missing-cell', value: '' },
    ]);
    expect(indicatorIssueMessage(issues[0]!, 'zh')).toBe('数值无法识别（单位应写在单位栏）：约20');
    expect(indicatorIssueMessage(issues[1]!, 'en')).toBe('column "指标" is empty');
    expect(loadIndicators([HEADER, ['甲', '1', '2']], [3, 9]).issues[0]!.row).toBe(9);
  });

  test.each([
    [{}, TypeError, 'loadIndicators: invalid table: it must be a list of rows or of objects.'],
    [[['indicator', 'yaer', 'value']], RangeError, 'loadIndicators: missing column: "year"; did you mean "yaer"?'],
    [[], RangeError, 'loadIndicators: missing column: "indicator"; the header has nothing.'],
    [[{ indicator: 'a' }, 7], TypeError, 'loadIndicators: invalid row at [1]; it must be an object like the others.'],
  ])('throws on %j', (table, kind, message) => {
    expect(() => loadIndicators(table)).toThrow(kind);
    expect(() => loadIndicators(table)).toThrow(message);
  });

  test('accounts for every row that is not blank, whatever the cells', () => {
    const cell = fc.oneof(fc.constantFrom('', '2016', '20', '甲', '1,000', '5%'), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (rows) => {
        const { indicators, issues } = loadIndicators([['indicator', 'year', 'value'], ...rows]);
        const blank = rows.filter((row) => row.every((text) => text.trim() === '')).length;
        const dropped = issues.filter(({ code }) => code !== 'no-source').length;
        expect(indicators.length + dropped + blank).toBe(rows.length);
        for (const { value } of indicators) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
