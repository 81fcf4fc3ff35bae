import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseApplicationNumber } from '../../src/records/application-number.js';

const read = (text: string, office?: string) => parseApplicationNumber(text, office)?.text ?? null;

describe('Chinese numbers', () => {
  test.each([
    ['ZL 2010 2 0643383.1', 'CN201020643383.1'],
    ['ZL2023101107842', 'CN202310110784.2'],
    ['2023101107842', 'CN202310110784.2'],
    ['ＺＬ２０２３１０１１０７８４．２', 'CN202310110784.2'],
    ['cn201911044411x', 'CN201911044411.X'],
    ['201911044411', 'CN201911044411.X'],
    ['zl95115608.x', 'CN95115608.X'],
    ['ZL2013 10033299.6', 'CN201310033299.6'],
    [' CN202310110784.2\u200b', 'CN202310110784.2'],
    ['\ufeffCN202310110784.2', 'CN202310110784.2'],
    ['CN 201310033299 A', 'CN201310033299.6'],
    ['CN 201320717143 U', 'CN201320717143.5'],
    ['CN201310033299-6', 'CN201310033299.6'],
    ['CN201310033299。6', 'CN201310033299.6'],
    ["'201310033299.6", 'CN201310033299.6'],
    ['="201310033299.6"', 'CN201310033299.6'],
    ['CN 85102431 A', 'CN85102431.9'],
  ])('reads %j as %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  test('repairs what a float cell made of a number', () => {
    expect(parseApplicationNumber('202310110784.20')).toMatchObject({ text: 'CN202310110784.2', check: 'ok' });
    expect(read('2023101107842.0')).toBe('CN202310110784.2');
  });

  test('says when the check digit was added or is wrong', () => {
    expect(parseApplicationNumber('201911044411')?.check).toBe('added');
    expect(parseApplicationNumber('CN89103229.2')).toMatchObject({ text: 'CN89103229.2', check: 'wrong' });
    expect(parseApplicationNumber('CN201110123456.7')?.check).toBe('wrong');
  });

  test('never merges a wrong check digit with the right number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(...'0123456789X'), (serial, digit) => {
        const digits = `20131${String(serial).padStart(7, '0')}`;
        const right = parseApplicationNumber(digits)!;
        const given = parseApplicationNumber(`${digits}.${digit}`)!;
        expect(given.text === right.text).toBe(given.check === 'ok');
      }),
    );
  });

  test('gives one text to every spelling of a number, and reads its own text back', () => {
    const number = fc.tuple(
      fc.integer({ min: 2003, max: 2030 }),
      fc.constantFrom(1, 2, 3, 8, 9),
      fc.integer({ min: 0, max: 9_999_999 }),
    );
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('CN', 'ZL', 'cn ', 'ZL ', ''),
        fc.constantFrom('.', '', ' ', '．'),
        ([year, type, serial], prefix, dot) => {
          const digits = `${year}${type}${String(serial).padStart(7, '0')}`;
          const canonical = read(`CN${digits}`)!;
          expect(read(`${prefix}${digits}${dot}${canonical.slice(-1)}`)).toBe(canonical);
          expect(parseApplicationNumber(canonical)).toMatchObject({ text: canonical, check: 'ok' });
        },
      ),
    );
  });

  test('returns null for scientific notation, whose digits are lost', () => {
    for (const text of ['2.0231E+11', '2.01310033E+11', '2E11', 'CN2.0231E+11']) expect(read(text)).toBeNull();
    expect(read('2.0231E+11', 'CN')).toBeNull();
  });

  test('returns null for numbers no office gave out', () => {
    for (const text of ['CN20191104441.X', 'CN201941044411.X', 'CN198411044411.X', 'CN102281641B', 'CN', 'ZL'])
      expect(read(text)).toBeNull();
  });
});

describe('numbers of other offices', () => {
  test('keeps a German number of Chinese shape German', () => {
    expect(parseApplicationNumber('DE 202012000389.5')).toEqual({
      text: 'DE202012000389',
      office: 'DE',
      year: 2012,
      type: 'utilityModel',
      check: 'none',
    });
    expect(read('202012000389.5', 'DE')).toBe('DE202012000389');
  });

  test.each([
    ['US 65784810 A', 'US2010657848', 2010],
    ['US 201715458258 A', 'US15458258', 2017],
    ['US-201313772991-A', 'US13772991', 2013],
    ['US201615212752', 'US15212752', 2016],
    ['US 22558594 A', 'US08225585', 1994],
    ['US 201462030942 P', 'US62030942', 2014],
    ['US62/030,942', 'US62030942', null],
    ['US60/442123P', 'US60442123', null],
    ['US15/212752', 'US15212752', null],
    ['US17202316', 'US17202316', null],
    ['US1966569560', 'US04569560', 1966],
    ['US20100657848', 'US2010657848', 2010],
    ['EP 09812345 A', 'EP2009812345', 2009],
    ['EP2014290118', 'EP2014290118', 2014],
    ['EP14290118.3', 'EP2014290118', 2014],
    ['JP 2010512345 A', 'JP2010512345', 2010],
    ['JP 22119183 A', 'JP1983221191', 1983],
    ['KR 20110075838 A', 'KR1020110075838', 2011],
    ['KR1020150012345', 'KR1020150012345', 2015],
    ['DE 10 2005 012 345.6', 'DE102005012345', 2005],
    ['BR 10 2012 032807 8', 'BR102012032807', 2012],
    ['RU 2012128949 A', 'RU2012128949', null],
    ['GE AP1999003424 A', 'GEAP1999003424', null],
  ])('reads %j as %s', (text, canonical, year) => {
    expect(parseApplicationNumber(text)).toMatchObject({ text: canonical, year, check: 'none' });
  });

  test('reads one US application alike whether year, series or both are written, and never two alike', () => {
    const serial = fc.integer({ min: 1, max: 999_999 }).map((n) => String(n).padStart(6, '0'));
    fc.assert(
      fc.property(
        fc.constantFrom('13', '14', '15', '16', '17'),
        serial,
        fc.integer({ min: 2011, max: 2024 }),
        (series, six, year) => {
          const text = `US${series}${six}`;
          for (const spelling of [
            `${series}/${six}`,
            `US ${series}/${six.slice(0, 3)},${six.slice(3)}`,
            `US ${year}${series}${six} A`,
            text,
          ])
            expect(read(spelling, 'US')).toBe(text);
        },
      ),
    );
  });

  test('reads its own canonical numbers back unchanged', () => {
    const year = fc.integer({ min: 2001, max: 2024 });
    const six = fc.integer({ min: 1, max: 999_999 }).map((n) => String(n).padStart(6, '0'));
    const canonical = fc.oneof(
      fc.tuple(fc.constantFrom('08', '09', '12', '15', '29', '62'), six).map(([series, serial]) => `US${series}${serial}`),
      fc.tuple(year, six).map(([y, serial]) => `US${y}${serial}`),
      fc.tuple(fc.constantFrom('EP', 'JP'), year, six).map(([office, y, serial]) => `${office}${y}${serial}`),
      fc.tuple(fc.constantFrom('10', '20', '30'), year, six).map(([series, y, serial]) => `KR${series}${y}0${serial}`),
      fc.tuple(fc.constantFrom('10', '20'), year, six).map(([series, y, serial]) => `DE${series}${y}${serial}`),
      fc.tuple(fc.constantFrom('US', 'CN', 'EP'), year, six).map(([office, y, serial]) => `PCT/${office}${y}/${serial}`),
    );
    fc.assert(fc.property(canonical, (text) => void expect(read(text)).toBe(text)));
  });

  test('reads Chinese numbers with a hyphen behind the year', () => {
    expect(read('2014-10055501', 'CN')).toBe('CN201410055501.X');
  });

  test('reads international applications whatever office the row names', () => {
    for (const office of ['', 'WO', 'BR', 'CN']) expect(read('PCT/US2015/037428', office)).toBe('PCT/US2015/037428');
    expect(parseApplicationNumber('US 9504489 W')).toMatchObject({ text: 'PCT/US1995/004489', office: 'WO', type: 'invention' });
  });

  test('takes the office of the row for a number without prefix', () => {
    expect(read('PI 9905240-7', 'BR')).toBe('BRPI9905240');
    expect(read('MU 8012345-6', 'BR')).toBe('BRMU8012345');
    expect(read('2015-7008399', 'KR')).toBe('KR20157008399');
    expect(read('特願平7-12345')).toBe('JP1995012345');
  });

  test('lets the prefix in the text win over the office of the row', () => {
    expect(parseApplicationNumber('EP2014290118', 'CN')?.office).toBe('EP');
    expect(parseApplicationNumber('CN201310033299.6', 'US')?.office).toBe('CN');
  });

  test('returns null for a bare number of an unknown office', () => {
    for (const text of ['65784810', '20170503', '12345', '15/458,258', 'hello', '', '-', 'None']) expect(read(text)).toBeNull();
  });

  test('keeps US series numbers and DOCDB numbers of the same digits apart', () => {
    expect(read('US17140508')).toBe('US17140508');
    expect(read('US 17140508 A')).toBe('US2008171405');
  });
});

test('never throws, never returns a blank or a tilde in a text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', 'CN', 'US', 'JP', 'BR', 'XX'),
      (text, office) => {
        expect(read(text, office) ?? '').not.toMatch(/[\s~]/);
      },
    ),
  );
});

test('answers a hostile text at once', () => {
  for (const text of ['1'.repeat(1e6), 'CN'.repeat(1e5), `US ${' '.repeat(1e6)}A`, `PCT/${'9/'.repeat(1e5)}`])
    expect(read(text, 'US')).toBeNull();
});

const LISTS = new URL('../../../shared/facts/integrity/patent-identifiers.json', import.meta.url);

test.skipIf(!existsSync(LISTS))(
  'agrees with the shared lists of valid, invalid and repairable numbers (skipped without them)',
  () => {
    const lists = JSON.parse(readFileSync(LISTS, 'utf8'));
    for (const number of lists.cnApplicationNumbers.valid)
      expect(parseApplicationNumber(number)).toMatchObject({ text: number, check: 'ok' });
    for (const { value } of lists.cnApplicationNumbers.invalid)
      expect(parseApplicationNumber(value)?.check ?? 'wrong').toBe('wrong');
    for (const { in: text, out } of lists.normalisation) {
      const expected = out.startsWith('CN') ? out.split(' ')[0] : out.startsWith('reject or repair') ? 'CN202310110784.2' : null;
      expect(read(text)).toBe(expected);
    }
  },
);

test('a US series and serial that took a kind letter on is not read as a serial of the thirties', () => {
  expect(parseApplicationNumber('US13211234A')).toMatchObject({ text: 'US13211234', year: null });
  expect(parseApplicationNumber('US 65784810 A')).toMatchObject({ text: 'US2010657848', year: 2010 });
});

test('a number that a spreadsheet made a fraction of is the number, but .0 is the check digit of a Chinese one', () => {
  const texts = [
    ['15212752.0', 'US'],
    ['1020210147821.0', 'KR'],
    ['2013123456.0', 'JP'],
    ['14833316.0', 'EP'],
    ['202410548999.0', 'CN'],
  ].map(([text, office]) => parseApplicationNumber(text!, office!)?.text);
  expect(texts).toEqual(['US15212752', 'KR1020210147821', 'JP2013123456', 'EP2014833316', 'CN202410548999.0']);
});
