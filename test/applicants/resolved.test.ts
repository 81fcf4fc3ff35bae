import { describe, expect, test } from 'vitest';
import type { Harmonisation } from '../../src/applicants/harmonisation.js';
import { harmonise } from '../../src/applicants/harmonise.js';

const resolved = (names: readonly string[], counts: readonly number[] = names.map(() => 1)): Harmonisation =>
  harmonise(names, counts, { level: 'resolved' });
const bodies = (...names: string[]): number => resolved(names).parties.length;

describe('names that are one body', () => {
  test.each([
    ['a rename', 'MATSUSHITA ELECTRIC IND CO LTD', 'PANASONIC CORP', '松下电器产业株式会社'],
    ['an acronym of the list', 'IBM CORP', 'International Business Machines Corporation', 'INTERNATL BUSINESS MACHINES'],
    ['an acronym behind the name', 'ZETA WIDGET MAKERS INC', 'Zeta Widget Makers Inc. (ZWM)'],
    ['abbreviations of offices', 'ZENTRIX GEN PHARM RES LAB', 'Zentrix General Pharmaceutical Research Laboratories'],
    ['plural and singular', 'Zentrix Technology Inc', 'ZENTRIX TECHNOLOGIES INC'],
    ['a blank', 'LECTEC CORP', 'LEC TEC CORP'],
    ['the law of an American document', 'Zentrix Widgets, Inc., a Delaware corporation', 'ZENTRIX WIDGETS INC'],
    ['a form in the middle', 'BOSCH GMBH ROBERT', 'Robert Bosch GmbH'],
    ['a form left out', 'ZENTRIX WERKE', 'Zentrix Werke GmbH'],
    ['surname first', 'LILLY ELI & CO', 'Eli Lilly and Company'],
    ['the agent of a university', 'The Regents of the University of California', 'UNIV CALIFORNIA'],
    ['a university in the order of an office', 'UNIV TIANJIN', 'Tianjin University', '天津大学'],
    ['a government as represented', 'The United States of America as represented by the Secretary of the Navy', 'US NAVY'],
    [
      'a misspelt common word',
      'INTERNATIONAL BUISNESS MACHINES',
      'INTERNATIONAL BUSINESS MACHENES CORP',
      'INTERNATIONAL BUSINESS MACHINES CORP',
    ],
    ['a misspelt form', 'ZENTRIX WIDGET CORPRATION', 'ZENTRIX WIDGET CORP'],
    ['letters swapped in a long name', 'MICORSOFT CORP', 'MICROSOFT CORP'],
    ['an umlaut written out', 'RÖHMER WERKE GMBH', 'ROEHMER WERKE GMBH'],
    ['市 behind a place', '天津市某某科技有限公司', '天津某某科技有限公司'],
    ['a form cut off', '天津某某科技有限公司', '天津某某科技有限公', '天津某某科技股份有限'],
    ['a form mistyped', '天津某某科技有限公司', '天津某某科技有限责任公可'],
    ['a form left out of a trade name', '天津某某科技', '天津某某科技有限公司'],
    ['a lookalike', '天津某某科技有限公司', '天津某某科枝有限公司'],
    ['a branch', '国网某省电力有限公司', '国网某省电力有限公司某市供电分公司'],
    ['a department', '天津某某大学', '天津某某大学化学工程系'],
    ['both scripts in one spelling', 'Zentrix Electronics Co Ltd', '某某电子有限公司 (ZENTRIX ELECTRONICS CO., LTD.)'],
    ['the new and the old name of a university', '第三军医大学', '中国人民解放军陆军军医大学'],
  ])('%s', (_what, ...names) => {
    expect(bodies(...names)).toBe(1);
  });
});

test('a letter left out of a long word among three that agree, when the other spelling stands in several names', () => {
  const names = [
    'INSTITUT NATIONAL DE RECHERCHE ZENTRIFIQUE',
    'INSTITUT NATIONAL DE RECHERCHE ZENTRIFQUE',
    'ZENTRIFIQUE WIDGETRY SA',
  ];
  expect(resolved(names, [5, 1, 1]).merges.map(({ otherName }) => otherName)).toEqual([names[1]]);
  expect(resolved(names.slice(0, 2), [5, 1]).merges).toEqual([]);
});

describe('names that stay apart', () => {
  test.each([
    ['WANG WEI', 'WANG WEL'],
    ['WANG W', 'WANG WEI'],
    ['张伟', '张玮'],
    ['SIKIC BRANIMIR', 'SIKIC BRANIMIRA'],
    ['PRENDERGAST PATRICK T', 'PRENDERGAST PATRICK THOMAS'],
    ['GEELY AUTOMOBILE', 'GENERAL ELECTRIC CO'],
    ['GENENTECH INC', 'GENERAL ELECTRIC CO'],
    ['AMGEN INC', 'ANGEN INC'],
    ['KT CORP', 'KT&'],
    ['MITSUBISHI ELECTRIC CORP', 'MITSUBISHI ELECTRONICS CORP'],
    ['NOVATEL WIRELESS INC', 'NOVATEK WIRELESS INC'],
    ['MICRON TECHNOLOGY INC', 'MICROS TECHNOLOGY INC'],
    ['NOVOZYMES A/S', 'NOVOZYMES INC'],
    ['ACME WIDGET 3 LTD', 'ACME WIDGET 4 LTD'],
    ['SAMSUNG SDI CO LTD', 'SAMSUNG SDS CO LTD'],
    ['SONY CORP', 'SONY CORP OF AMERICA'],
    ['UNIVERSITY OF WASHINGTON', 'WASHINGTON UNIVERSITY'],
    ['UNIVERSITY OF CALIFORNIA', 'UNIVERSITY OF SOUTHERN CALIFORNIA'],
    ['Zhejiang Sci Tech University', 'Zhejiang University of Science and Technology'],
    ['AMERICAN GENERAL CORP', 'GENERAL AMERICAN CORP'],
    ['江苏省电力有限公司', '江西省电力有限公司'],
    ['河南某某科技有限公司', '河北某某科技有限公司'],
    ['津海某某第一机床有限公司', '津海某某第二机床有限公司'],
    ['津海宏某电子科技有限公司', '津海鸿某电子科技有限公司'],
    ['津海某某电子有限公司', '津海某某电气有限公司'],
    ['某某集团有限公司', '某某有限公司'],
    ['天津大学', '天津大学建筑设计研究院'],
    ['天津大学', '天津大学附属医院'],
    ['浙江大学', '浙江大学城市学院'],
    ['中国铝业公司', '中国铝业股份有限公司'],
    ['中国石油化工股份有限公司抚顺石油化工研究院', '中国石油化工股份有限公司石油化工科学研究院'],
    ['张三', '张三有限公司'],
    ['李宁', '李宁体育用品'],
  ])('%s and %s', (a, b) => {
    expect(bodies(a, b)).toBe(2);
  });
});

describe('what is listed', () => {
  const listed = (names: string[], counts?: number[]): string[] =>
    resolved(names, counts).toConfirm.map(({ key, other, rule, relation }) => `${key} ${other} ${rule} ${relation}`);

  test('laws of one name, universities that swap, names of common words alone', () => {
    expect(listed(['NOVOZYMES A/S', 'NOVOZYMES INC'], [5, 1])).toEqual(['novozymes as/aps novozymes legal-form:co~as/aps same']);
    expect(listed(['UNIVERSITY OF WASHINGTON', 'WASHINGTON UNIVERSITY'], [2, 1])).toEqual([
      'university of washington washington university word-order same',
    ]);
    expect(listed(['AMERICAN GENERAL CORP', 'GENERAL AMERICAN CORP'], [2, 1])).toHaveLength(1);
  });

  test('schools and institutes as parts of the body whose name they begin with', () => {
    expect(listed(['天津大学', '天津大学建筑设计研究院'])).toEqual(['天津大学 天津大学建筑设计研究院 part:建筑设计研究院 part']);
  });

  test('one letter in a short trade name, with the confidence below the bar', () => {
    const [pair] = resolved(['AMGEN INC', 'ANGEN INC'], [9, 8]).toConfirm;
    expect(pair).toMatchObject({ key: 'amgen', other: 'angen', count: 9, otherCount: 8, rule: 'misspelling:amgen~angen' });
    expect(pair!.confidence).toBeLessThan(0.95);
  });

  test('a name as like to two main names goes to neither', () => {
    const { toConfirm, merges } = resolved(
      ['ZENTRIXAMOL WIDGETRY INC', 'ZENTRUXAMIL WIDGETRY INC', 'ZENTRIXAMIL WIDGETRY INC'],
      [50, 50, 1],
    );
    expect(merges).toEqual([]);
    expect(toConfirm.map(({ other }) => other)).toContain('zentrixamil widgetry');
  });

  test('nothing at level normalised but what a code said', () => {
    expect(harmonise(['NOVOZYMES A/S', 'NOVOZYMES INC'], [5, 1]).toConfirm).toEqual([]);
  });
});

test('every merge goes straight to its main name: likenesses do not chain', () => {
  const names = [
    'ZENTRIXOLA WIDGETRY INC',
    'ZENTRIXOLLA WIDGETRY INC',
    'ZENTTRIXOLLA WIDGETRY INC',
    'ZENTTRIXOLLA WIDGGETRY INC',
  ];
  const { merges } = resolved(names, [100, 20, 3, 1]);
  const heads = new Set(merges.map(({ key }) => key));
  for (const { other } of merges) expect(heads).not.toContain(other);
});

test('the ledger says the own key of what was merged, by which rules, and how sure', () => {
  const { ledger } = resolved(['ROBERT BOSCH GMBH', 'Bosch GmbH Robert'], [3, 1]);
  expect(ledger[1]).toEqual({
    spelling: 'Bosch GmbH Robert',
    key: 'robert bosch gmbh/ag',
    rule: 'case; alias:translation',
    count: 1,
    ownKey: 'bosch gmbh robert',
    confidence: 0.99,
  });
});

describe("the user's aliases", () => {
  const withAliases = (names: string[], aliases: string[][]): number =>
    harmonise(
      names,
      names.map(() => 1),
      { level: 'resolved', aliases },
    ).parties.length;

  test('merge what they name, and bring well-known groups along', () => {
    expect(withAliases(['甲某科技有限公司', '乙某科技有限公司'], [['甲某科技有限公司', '乙某科技有限公司']])).toBe(1);
    expect(withAliases(['IBM', 'ZENTRIX INC', 'INTERNATIONAL BUSINESS MACHINES'], [['Zentrix Inc', 'IBM Corp']])).toBe(1);
  });

  test('are compared whole', () => {
    expect(withAliases(['甲某科技有限公司天津研究院', '乙某科技有限公司'], [['甲某科技有限公司', '乙某科技有限公司']])).toBe(2);
  });
});

describe('names in two scripts side by side in records', () => {
  const together = (names: string[], records: number[][]): Harmonisation => {
    const start = [0];
    for (const record of records) start.push(start.at(-1)! + record.length);
    return harmonise(
      names,
      names.map(() => 1),
      { level: 'resolved', lists: { start, values: records.flat() } },
    );
  };

  test('a university and its name by sound are one', () => {
    expect(together(['燕山大学', 'YANSHAN UNIVERSITY'], [[0, 1]]).parties).toHaveLength(1);
    expect(together(['燕山大学', 'YANSHAN UNIVERSITY'], [[0], [1]]).parties).toHaveLength(2);
    expect(together(['燕山大学', 'TIANJIN UNIVERSITY'], [[0, 1]]).parties).toHaveLength(2);
  });

  test('companies that share a trade name by sound are listed', () => {
    const { parties, toConfirm } = together(
      ['海某终端有限公司', '天津海宝科技有限公司', 'HAIBAO TECHNOLOGY CO LTD'],
      [
        [1, 2],
        [0, 2],
      ],
    );
    expect(parties).toHaveLength(3);
    expect(toConfirm.map(({ rule }) => rule)).toEqual(['romanised-in-record']);
  });
});
