import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseApplicationNumber } from '../../src/records/application-number.js';
import { applicationKeyOfPublication, isPublicationKey, parsePublicationNumber } from '../../src/records/publication-number.js';

const read = (text: string) => parsePublicationNumber(text)?.text ?? null;
const key = (text: string) => applicationKeyOfPublication(parsePublicationNumber(text)!);

describe('parsePublicationNumber', () => {
  test.each([
    ['CN 102281641 B', 'CN102281641B'],
    ['KR101103299*', 'KR101103299'],
    ['JP 2013123456 A *', 'JP2013123456A'],
    ['mxMX/a/2010/001299', 'MX2010001299A'],
    ['MX/a/2010/001299', 'MX2010001299A'],
    ['mxPA/a/2004/008499', 'MXPA04008499A'],
    ['ＣＮ１０２２８１６４１Ｂ', 'CN102281641B'],
    ['CN306651093S', 'CN306651093S'],
    ['CN 85102431 A', 'CN85102431A'],
    ['CN1484488A', 'CN1484488A'],
    ['CN115984630', 'CN115984630'],
    ['US 2011/0185700 A1', 'US20110185700A1'],
    ['US-2008173533-A1', 'US20080173533A1'],
    ['US2021195294A1', 'US20210195294A1'],
    ['US 8001762 B2', 'US8001762B2'],
    ['US-8611015-B2', 'US8611015B2'],
    ['US08926509', 'US8926509'],
    ['US-RE43434-E', 'USRE43434E'],
    ['USR31679', 'USRE31679'],
    ['USD763551', 'USD763551'],
    ['BR-112013032945-B1', 'BR112013032945B1'],
    ['BR-PI0508930-A2', 'BRPI0508930A2'],
    ['CN_218289675_U_20230113', 'CN218289675U'],
    ['US_20210115630_A1_20210422', 'US20210115630A1'],
    ['EP_1234567_B1', 'EP1234567B1'],
    ['kr1020010067590', 'KR1020010067590'],
    ['KR 20110123319 A', 'KR1020110123319A'],
    ['WO/2013/142934', 'WO2013142934'],
    ['WO2013142934', 'WO2013142934'],
    ['WO 1995/027654 A1', 'WO1995027654A1'],
    ['WO200004016A3', 'WO2000004016A3'],
    ['WO9208699A1', 'WO1992008699A1'],
    ['WO097993S', 'WO097993S'],
    ['EP2938117B1', 'EP2938117B1'],
    ['EP490667A3', 'EP0490667A3'],
    ['JP H08189420 A', 'JP1996189420A'],
    ['JP S51127913 A', 'JP1976127913A'],
    ['JP 2020133461 A', 'JP2020133461A'],
    ['JPWO2016181426A1', 'JPWO2016181426A1'],
    ['AU200039414A', 'AU2000039414A'],
    ['SG11201705185TA', 'SG11201705185TA'],
    ['SG10201508055Y', 'SG10201508055Y'],
    ['IN9779DELNP2014A', 'IN9779DELNP2014A'],
    ['GE P20002306 B', 'GEP20002306B'],
    ['LT 3025 B', 'LT3025B'],
    ['il128228', 'IL128228'],
  ])('reads %j as %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  test('parts office, number and kind', () => {
    expect(parsePublicationNumber('US 2011/0185700 A1')).toEqual({
      text: 'US20110185700A1',
      office: 'US',
      number: '20110185700',
      kind: 'A1',
    });
    expect(parsePublicationNumber('WO2013142934')?.kind).toBe('');
  });

  test('takes office and kind from other columns, but the text wins', () => {
    expect(parsePublicationNumber('AU2007202956', { kind: 'B2' })?.text).toBe('AU2007202956B2');
    expect(parsePublicationNumber('102281641', { office: 'CN', kind: 'b' })?.text).toBe('CN102281641B');
    expect(parsePublicationNumber('CN102281641B', { office: 'US', kind: 'A' })?.text).toBe('CN102281641B');
    expect(parsePublicationNumber('US 8001762', { kind: 'Granted' })?.text).toBe('US8001762');
  });

  test('returns null for Chinese numbers that were never given out', () => {
    for (const text of ['CN41234567A', 'CN12345A', 'CN10228164B', 'CN1022816411B', 'CN89102431A']) expect(read(text)).toBeNull();
  });

  test('returns null for what is no number', () => {
    for (const text of [
      '',
      '-',
      '123456',
      'hello world',
      'INVALID1',
      'NO data 2020',
      '2.01E+11',
      'ZL201020643383.1',
      'XX1234567A',
    ]) {
      expect(read(text)).toBeNull();
    }
  });

  test('reads its own text back unchanged', () => {
    for (const text of [
      'CN102281641B',
      'US20110185700A1',
      'JP1996189420A',
      'KR1020110123319A',
      'WO2000004016A3',
      'USD763551',
      'EP0490667A3',
    ]) {
      expect(read(text)).toBe(text);
    }
  });

  test('never throws, and answers a hostile text at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(read(text) ?? '').not.toMatch(/[\s~]/);
      }),
    );
    expect(read(`CN${'1'.repeat(1e6)}`)).toBeNull();
  });
});

describe('applicationKeyOfPublication', () => {
  test('folds the publications that share a number', () => {
    expect(key('CN102281641A')).toBe(key('CN102281641B'));
    expect(key('CN115984630')).toBe(key('CN115984630B'));
    expect(key('EP2938117A1')).toBe(key('EP2938117B1'));
    expect(key('DE102005059635A1')).toBe(key('DE102005059635B4'));
    expect(key('AU2003254711A1')).toBe(key('AU2003254711B2'));
    expect(key('BR102015031877A2')).toBe(key('BR102015031877B1'));
    expect(key('WO2014080387A2')).toBe(key('WO2014080387A8'));
  });

  test('keeps patents and utility models of one number apart', () => {
    expect(key('FR2262280A1')).not.toBe(key('FR2262280B3'));
    expect(key('ES2320448A1')).not.toBe(key('ES2320448U'));
  });

  test('keeps A and B apart where the offices number them apart', () => {
    expect(key('JP1994100439A')).not.toBe(key('JP1994100439B2'));
    expect(key('PL201248A1')).not.toBe(key('PL201248B1'));
    expect(key('US20110185700A1')).not.toBe(key('US8001762B2'));
  });

  test('folds a correction with what it corrects', () => {
    expect(key('JP6212662B1')).toBe(key('JP6212662B2'));
    expect(key('US8001762')).toBe(key('US8001762B2'));
  });

  test('never equals an application number', () => {
    expect(isPublicationKey(key('CN85102431A'))).toBe(true);
    expect(isPublicationKey(parseApplicationNumber('CN 85102431 A')!.text)).toBe(false);
    expect(key('JP2020133461A')).not.toBe(parseApplicationNumber('JP 2020133461 A')!.text);
  });
});

const LISTS = new URL('../../../shared/facts/integrity/patent-identifiers.json', import.meta.url);

test.skipIf(!existsSync(LISTS))(
  'reads the shared list of real Chinese publication numbers as they stand (skipped without it)',
  () => {
    const lists = JSON.parse(readFileSync(LISTS, 'utf8'));
    for (const number of lists.cnPublicationNumbers.validExamples) expect(read(number)).toBe(number);
    for (const { publication } of lists.applicationToGrant) expect(read(publication)).toBe(publication);
    for (const { examples = [], firstNumbers = [], example } of lists.cnPublicationNumbers.phases) {
      for (const number of [...examples, ...firstNumbers, example ?? 'CN102822194A']) expect(read(number)).toBe(number);
    }
  },
);

test('the short way for clean Chinese numbers gives what the long way gives', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^CN[1-3](\d{6}|\d{8})[A-Z]\d?$/), (text) => {
      expect(parsePublicationNumber(text)).toEqual(parsePublicationNumber(text.toLowerCase()));
    }),
  );
});
