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
    ['a university as offices write it', 'UNIV ZENTRIX STATE', 'Zentrix State University'],
    ['a college of a university', 'UNIV CITY ZENTRIX', 'City University of Zentrix'],
    [
      'a university with its regents behind',
      'UNIV ZENTRIX REGENTS',
      'Zentrix University',
      'The Board of Trustees of Zentrix University',
    ],
    ['a campus', 'UNIV ZENTRIX WIDGET HILL', 'University of Zentrix at Widget Hill'],
    ['a government as represented', 'The United States of America as represented by the Secretary of the Navy', 'US NAVY'],
    [
      'a misspelt common word',
      'INTERNATIONAL BUISNESS MACHINES',
      'INTERNATIONAL BUSINESS MACHENES CORP',
      'INTERNATIONAL BUSINESS MACHINES CORP',
    ],
    ['a misspelt form', 'ZENTRIX WIDGET CORPRATION', 'ZENTRIX WIDGET CORP'],
    ['letters swapped in a long name', 'MICORSOFT CORP', 'MICROSOFT CORP'],
    ['a letter left out of a well-known trade name', 'MICROSFT CORPORATION', 'MICROSOFT CORPORATION'],
    ['a letter left out of another', 'SCHLUMERGER LTD', 'Schlumberger Limited'],
    ['the given name behind the form', 'LILLY CO ELI', 'Eli Lilly and Company'],
    ['initials of a pair of words', 'ZENTRIX INTELLECTUAL PROPERTY GMBH', 'ZENTRIX IP GMBH'],
    ['research and development', 'ZENTRIX R&D CO LTD', 'Zentrix Research and Development Co., Ltd.', 'ZENTRIX RES & DEV CO LTD'],
    ['the law of a country behind another form', 'ZENTRIXOVA AB A SWEDISH COMPANY', 'ZENTRIXOVA AB'],
    [
      'a board on behalf of a university',
      'Zentrixia Board of Regents on behalf of Zentrixia State University',
      'ZENTRIXIA STATE UNIV',
    ],
    ['a form that was cut', 'ZENTRIX WIDGET DEVELOPMENT LIMIT', 'ZENTRIX WIDGET DEV LTD'],
    ['words of other languages', 'ZENTRIX FARMACEUTICA SPA', 'Zentrix Pharmaceutical S.p.A.'],
    ['a form in front', 'S.p.A. Zentrix Widgets', 'ZENTRIX WIDGETS SPA', 'S.P.A. ZENTRIX WIDGETS'],
    ['scientific', 'ZENTRIX SCIENT INSTR INC', 'Zentrix Scientific Instruments Inc'],
    ['abbreviated mining and manufacturing', 'MINNESOTA MINING & MFG CO', 'Minnesota Mining and Manufacturing Company', '3M CO'],
    ['the form before the name', 'KABUSHIKI KAISHA TOSHIBA', 'Toshiba Corp', 'TOSHIBA KK'],
    ['a form written out', 'Siemens Aktiengesellschaft', 'Siemens AG'],
    ['a hyphen', 'Hewlett-Packard Co', 'Hewlett Packard Company'],
    ['an article', 'The Procter & Gamble Company', 'PROCTER & GAMBLE CO'],
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
    ['SAMSUNG ELECTRONICS CO LTD', 'SAMSUNG ELECTRO-MECHANICS CO LTD'],
    ['SAMSUNG ELECTRONICS CO LTD', 'SAMSUNG SDI CO LTD'],
    ['MITSUBISHI ELECTRIC CORP', 'MITSUBISHI HEAVY IND LTD'],
    ['MITSUBISHI MATERIALS CORP', 'MITSUBISHI MOTORS CORP'],
    ['GENERAL MOTORS CORP', 'GENERAL ELECTRIC CO'],
    ['DOW CHEMICAL CO', 'DOW CORNING CORP'],
    ['FIRST SOLAR INC', 'FIRST SENSOR AG'],
    ['FUJI ELECTRIC CO LTD', 'FUJI ELECTRONICS CO LTD'],
    ['TOKYO ELECTRON LTD', 'TOKYO ELECTRONICS CO LTD'],
    ['NIPPON STEEL CORP', 'NIPPON STEEL CHEMICAL CO LTD'],
    ['MATSUSHITA ELECTRIC IND CO LTD', 'MATSUSHITA ELECTRIC WORKS LTD'],
    ['HEWLETT-PACKARD CO', 'HEWLETT PACKARD ENTERPRISE DEVELOPMENT LP'],
    ['MERCK & CO INC', 'MERCK KGAA'],
    ['ERICSSON INC', 'ERICKSON INC'],
    ['MICROSOFT CORP', 'MICROSEMI CORP'],
    ['ZENTRIX SCIENTIFIC INC', 'ZENTRIX SCIENCES INC'],
    ['UNIV CALIFORNIA', 'UNIV CALIFORNIA LOS ANGELES'],
    ['UNIV MICHIGAN', 'MICHIGAN STATE UNIV'],
    ['UNIV NEW YORK', 'STATE UNIV NEW YORK'],
    ['天津大学', '天津工业大学'],
    ['天津大学', '天津理工大学'],
    ['天津大学', '天津大学仁爱学院'],
    ['华为技术有限公司', '华为终端有限公司'],
    ['华为终端有限公司', '华为终端(深圳)有限公司'],
    ['中国石油天然气股份有限公司', '中国石油化工股份有限公司'],
    ['中国船舶重工集团公司第七一八研究所', '中国船舶重工集团公司第七一九研究所'],
    ['中国电子科技集团公司第十三研究所', '中国电子科技集团公司第三十研究所'],
    ['天津市第一中心医院', '天津市第三中心医院'],
    ['北京京东方光电科技有限公司', '合肥京东方光电科技有限公司'],
    ['国网天津市电力公司', '国网北京市电力公司'],
    ['比亚迪股份有限公司', '比亚迪汽车有限公司'],
    ['王伟', '王伟伟'],
    ['S. A. ZENTRIXER', 'ZENTRIXER SA'],
    ['UNIVERSITY OF WASHINGTON', 'WASHINGTON UNIVERSITY'],
    ['UNIVERSITY OF CALIFORNIA', 'UNIVERSITY OF SOUTHERN CALIFORNIA'],
    ['Zhejiang Sci Tech University', 'Zhejiang University of Science and Technology'],
    ['UNIV ZENTRIX SCI & TECH', 'Zentrix Sci-Tech University'],
    ['UNIV OHIO', 'Ohio University'],
    ['UNIV NEW YORK CITY', 'City University of New York'],
    ['University of Zentrix State', 'Zentrix State University'],
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

  test('a misspelt word of a name of which nothing is known, beside its abbreviation', () => {
    expect(listed(['UNIV LEEDING', 'UNIVESITY OF LEEDING'], [9, 1])).toEqual([
      'univ leeding univesity of leeding misspelling:univesity~university same',
    ]);
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
