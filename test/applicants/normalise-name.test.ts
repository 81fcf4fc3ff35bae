import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicantType } from '../../src/applicants/applicant-type.js';
import { normaliseName } from '../../src/applicants/normalise-name.js';

const key = (name: string): string => normaliseName(name).key;

describe('faults verified in other tools', () => {
  test.each(['Cisco', 'NASA', 'CISCO', 'nasa'])('%s keeps its letters', (name) => {
    expect(key(name)).toBe(name.toLowerCase());
  });

  test('Texaco Inc loses only the word Inc', () => {
    expect(key('Texaco Inc')).toBe('texaco');
  });

  test('the Mainland form 有限责任公司 is known, not only the Traditional 有限責任公司', () => {
    expect(normaliseName('广东电网有限责任公司')).toEqual({ key: '广东电网有限公司', rule: 'legal-form:有限责任公司' });
    expect(key('廣東電網有限責任公司')).toBe('广东电网有限公司');
  });

  test('GEELY AUTOMOBILE, GENENTECH INC and LGES do not meet each other or General Electric', () => {
    const names = ['GEELY AUTOMOBILE', 'GENENTECH INC', 'LGES', 'GENERAL ELECTRIC CO', 'GEN ELECTRIC', 'GE', '通用电气公司'];
    expect(new Set(names.map(key)).size).toBe(names.length);
  });

  test('潍柴动力股份有限公司 does not meet 中国航发动力所', () => {
    expect(key('潍柴动力股份有限公司')).toBe('潍柴动力有限公司');
    expect(key('中国航发动力所')).toBe('中国航发动力所');
  });

  test('two institutes of 中国石油化工股份有限公司 stay apart, and apart from the company', () => {
    const names = [
      '中国石油化工股份有限公司',
      '中国石油化工股份有限公司抚顺石油化工研究院',
      '中国石油化工股份有限公司石油化工科学研究院',
      '中国石油化工集团公司',
    ];
    expect(new Set(names.map(key)).size).toBe(names.length);
  });
});

describe('spellings that meet', () => {
  test.each([
    ['place brackets', '华能（天津）煤气化发电有限公司', '华能(天津)煤气化发电有限公司', '华能天津煤气化发电有限公司'],
    ['brackets of 集团', '上海电器科学研究所（集团）有限公司', '上海电器科学研究所(集团)有限责任公司'],
    ['limited forms', '某某科技有限公司', '某某科技有限责任公司', '某某科技股份有限公司', '某某科技股份公司'],
    ['集团公司 and 集团有限公司', '中国电子科技集团公司', '中国电子科技集团有限公司'],
    ['an institute of a converted group', '中国电子科技集团公司第二十八研究所', '中国电子科技集团有限公司第二十八研究所'],
    ['a branch of a converted company', '某某有限公司天津分公司', '某某有限责任公司天津分公司'],
    ['partnership remarks', '某某区晟名商贸商行(普通合伙)', '某某区晟名商贸商行'],
    ['blanks between Han characters', '某 某 科技 有限公司', '某某科技有限公司', '某某科技有限公司 '],
    ['blanks beside Latin letters', '上海 ABB 新能源有限公司', '上海ABB新能源有限公司', '上海ａｂｂ新能源有限公司'],
    [
      'hyphens and interpuncts',
      '上海科世达-华阳汽车电器有限公司',
      '上海科世达—华阳汽车电器有限公司',
      '上海科世达华阳汽车电器有限公司',
    ],
    ['zero-width characters', '某某\u200b科技有限公司', '\ufeff某某科技有限公司'],
    ['Japanese form in front or behind', '株式会社東芝', '東芝株式会社', '㈱東芝', '東芝（株）'],
    ['Korean form in front or behind', '삼성전자 주식회사', '주식회사 삼성전자', '삼성전자(주)', '삼성전자㈜'],
    ['university corporations', '国立大学法人東京大学', '東京大学', '東京大學'],
    ['English forms', 'ACME WIDGET CO LTD', 'Acme Widget Co., Ltd.', 'Acme Widget Company Limited', 'ACME WIDGET CO.,LTD'],
    [
      'English forms of one name',
      'ACME WIDGET INC',
      'Acme Widget Corp.',
      'Acme Widget, LLC',
      'ACME WIDGET L.L.C.',
      'Acme Widget',
    ],
    ['K.K. and its translation', 'KABUSHIKI KAISHA TOSHIBA', 'TOSHIBA KK', 'TOSHIBA K.K.', 'TOSHIBA CORP'],
    ['The', 'THE BOEING COMPANY', 'BOEING CO', 'BOEING COMPANY, THE'],
    ['& and and', 'PROCTER & GAMBLE CO', 'Procter and Gamble', 'PROCTER &amp; GAMBLE'],
    ['initials', 'E I DU PONT DE NEMOURS & CO', 'E.I. du Pont de Nemours and Company', 'E. I. DU PONT DE NEMOURS AND CO.'],
    ['German forms', 'SIEMENS AG', 'Siemens Aktiengesellschaft'],
    ['GmbH & Co. KG', 'BEISPIEL GMBH & CO. KG', 'Beispiel GmbH', 'BEISPIEL AG & CO KG'],
    ['Danish forms', 'Novozymes A/S', 'NOVOZYMES AS', 'Novozymes A / S'],
    ['S.A.', 'Braskem S.A', 'BRASKEM SA', 'Braskem S.A.'],
    ['Dutch forms', 'VIRCO BVBA', 'VIRCO NV', 'Virco N.V.'],
    ['diacritics', 'Inst Français Du Petrole', 'INST FRANCAIS DU PETROLE'],
    ['apostrophes', 'CHILDREN’S MEDICAL CENTER', 'CHILDRENS MEDICAL CENTER'],
    ['country codes in brackets', 'SAMSUNG ELECTRONICS CO LTD [KR]', 'Samsung Electronics Co., Ltd. (KR)', 'SAMSUNG ELECTRONICS'],
    ['full width', 'ＡＢＣ　Ｗｉｄｇｅｔ　Ｃｏ．，　Ｌｔｄ．', 'abc widget'],
    ['stray separators', 'MATRIX LABORATORIES LTD ;', 'MATRIX LABORATORIES LTD,'],
    ['spellings of one person', 'BACON; RICHARD J.', 'Bacon Richard J', 'BACON  RICHARD J'],
    ['a person with blanks', '张 三', '张三', '张　三'],
  ])('%s', (_what, first, ...others) => {
    for (const other of others) expect(key(other!)).toBe(key(first));
  });
});

describe('names that stay apart', () => {
  test.each([
    ['某某集团有限公司', '某某有限公司'],
    ['某某有限公司', '某某有限公司天津分公司'],
    ['某某有限公司', '某某有限公司研究院'],
    ['某某有限公司', '某某厂'],
    ['某某有限公司', '某某'],
    ['中国铝业公司', '中国铝业股份有限公司'],
    ['天津大学', '天津大学建筑设计研究院'],
    ['天津大学', '天津大学附属医院'],
    ['中国科学院', '中国科学院大学'],
    ['中国科学院过程工程研究所', '中国科学院自动化研究所'],
    ['华能天津煤气化发电有限公司', '华能天津发电有限公司'],
    ['三菱电机株式会社', '三菱电机(中国)有限公司'],
    ['株式会社東芝', '東芝有限会社'],
    ['国网江苏省电力有限公司', '国网江苏省电力有限公司丹阳市供电分公司'],
    ['某某一厂', '某某二厂'],
    ['李宁', '李宁体育用品有限公司'],
    ['张三', '张三有限公司'],
    ['王伟', '王威'],
    ['Novozymes A/S', 'NOVOZYMES INC'],
    ['MERCK KGAA', 'MERCK & CO INC'],
    ['MERCK & CO INC', 'MERCK INC'],
    ['DANISCO A/S', 'DANISCO US INC'],
    ['LECTEC CORP', 'LEC TEC CORP'],
    ['SONY CORP', 'SONY SEMICONDUCTOR SOLUTIONS CORP'],
    ['BASF SE', 'BASF CORP'],
    ['JOHN SMITH', 'JOHN SMITH INC'],
    ['JOHN SMITH', 'SMITH JOHN'],
    ['WANG WEI', 'WANG WEI CO LTD'],
    ['PRENDERGAST PATRICK T', 'PRENDERGAST PATRICK THOMAS'],
    ['UNIVERSITY OF CALIFORNIA', 'UNIVERSITY OF SOUTHERN CALIFORNIA'],
    ['UNIV TEXAS', 'UNIV TEXAS A & M'],
    ['A+ WIDGET INC', 'A WIDGET INC'],
    ['WIDGET 3-1 LTD', 'WIDGET 31 LTD'],
  ])('%s and %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    'ACME',
    'Nord',
    'Smith',
    'JOHN',
    'Wei',
    'Inc',
    'Co',
    'Ltd',
    'AG',
    'S.A.',
    '&',
    'THE',
    'and',
    'Univ',
    'A',
    'B',
    '(US)',
    'Röhm',
  );
  const piece = fc.constantFrom(
    '张',
    '三',
    '天津',
    '（天津）',
    '科技',
    '有限公司',
    '股份',
    '集团',
    '公司',
    '大学',
    '研究院',
    '株式会社',
    'ABB',
    '·',
    '(株)',
  );
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  test('a key is never empty', () => {
    fc.assert(fc.property(name, (text) => key(text) !== ''));
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(name, (text) => key(key(text)) === key(text)),
      { numRuns: 2000 },
    );
  });

  test('blanks around and doubled blanks change nothing', () => {
    fc.assert(fc.property(name, (text) => key(` \t${text.replaceAll(' ', '\u3000 ')}\n`) === key(text)));
  });

  test('letter case of ASCII names changes nothing', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 24 });
    fc.assert(
      fc.property(
        fc.oneof(
          ascii,
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => key(text.toUpperCase()) === key(text.toLowerCase()),
      ),
    );
  });

  test('full-width letters, digits and brackets change nothing', () => {
    const widen = (text: string): string =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        (words) => key(widen(words.join(' '))) === key(words.join(' ')),
      ),
    );
  });

  test('no person meets an organisation', () => {
    const kinds = new Map<string, boolean>();
    fc.assert(
      fc.property(name, (text) => {
        const isPerson = applicantType(text).type === 'person';
        const seen = kinds.get(key(text)) ?? isPerson;
        kinds.set(key(text), seen);
        return seen === isPerson;
      }),
      { numRuns: 2000 },
    );
  });
});

test('names that are nothing but signs keep them', () => {
  expect(['***', '（）', '', ' ', '&', 'Inc', 'The'].map(key)).toEqual(['***', '()', '?', '?', 'and', 'inc', 'the']);
});

test('the rule names every step', () => {
  expect(normaliseName('华能（天津）煤气化发电有限责任公司').rule).toBe('width; bracket; legal-form:有限责任公司');
  expect(normaliseName('The Röhm Co., Ltd. [DE]').rule).toBe(
    'case; diacritic; country:[de]; punctuation; article; legal-form:co ltd',
  );
  expect(normaliseName('天津大学').rule).toBe('');
});
