import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferDayOrder, parseDay } from '../../src/records/parse-day.js';

describe('parseDay', () => {
  test.each([
    ['2017-05-03', 20170503],
    ['2017.05.03', 20170503],
    ['2017/5/3', 20170503],
    ['2004/8/25', 20040825],
    ['2013. 1. 2', 20130102],
    ['20170503', 20170503],
    ['20170503.0', 20170503],
    ['2019年10月30日', 20191030],
    ['2019年1月3日', 20190103],
    ['２０１９年１０月３０日', 20191030],
    ['1999-07-19T00:00:00Z', 19990719],
    ['2004-06-24T23:59:59.000Z', 20040624],
    ['2004-06-24 23:59:59', 20040624],
    ['2004/6/24 0:00', 20040624],
    [' 2013-05-01 ', 20130501],
    ['2013-05-01\u200b', 20130501],
    ['30.03.2012', 20120330],
    ['03.04.2012', 20120403],
    ['27/03/2013', 20130327],
    ['03/27/2013', 20130327],
    ['25/04/13', 20130425],
    ['6/7/95', 19950607],
    ['16 Jan 2020', 20200116],
    ['Jan 16, 2020', 20200116],
    ['January 16, 2020', 20200116],
    ['16-Sept-95', 19950916],
    ['42858', 20170503],
    ['42858.5', 20170503],
    ['1790-07-31', 17900731],
    ['2017 05 03', 20170503],
    ['2013. 5. 3.', 20130503],
    ['2013.05.03.', 20130503],
    ['2013년 5월 3일', 20130503],
    ['平成25年5月3日', 20130503],
    ['昭和60年12月1日', 19851201],
    ['令和元年5月1日', 20190501],
    ['H25.5.3', 20130503],
    ['民國102年5月3日', 20130503],
    ['3-May-2017', 20170503],
  ])('reads %j as %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test('follows the order of the column where the parts leave it open', () => {
    expect(parseDay('6/7/95', 'dmy')).toBe(19950706);
    expect(parseDay('6/7/95', 'mdy')).toBe(19950607);
    expect(parseDay('05/06/07', 'ymd')).toBe(20050607);
    expect(parseDay('03/04/2013', 'dmy')).toBe(20130403);
    expect(parseDay('03/27/2013', 'dmy')).toBe(20130327);
    expect(parseDay('2013-05-01', 'dmy')).toBe(20130501);
  });

  test.each([
    '',
    ' ',
    '-',
    '--',
    '—',
    '0',
    '0000',
    '9999-12-31',
    '00000000',
    '0000-00-00',
    '00.00.0000',
    'None',
    'NA',
    'N/A',
    'null',
    'NaN',
    '无',
  ])('takes %j for an empty cell', (text) => {
    expect(parseDay(text)).toBe(0);
  });

  test.each([
    '2017-02-29',
    '1900-02-29',
    '2013-04-31',
    '2013-13-01',
    '2013-00-10',
    '1985-00-00',
    '20170229',
    '30.02.2012',
    '13/13/2013',
    '32/01/2013',
    '1789-12-31',
    '2200-01-01',
    '2020',
    '2020-05',
    '2020年5月',
    '16 Foo 2020',
    'yesterday',
    '2013-05-01; 2014-01-01',
    '1E5',
    '9'.repeat(1e6),
  ])('returns -1 for %j', (text) => {
    expect(parseDay(text)).toBe(-1);
  });

  test('knows the leap years', () => {
    for (const year of [1904, 1996, 2000, 2012, 2016]) expect(parseDay(`${year}-02-29`)).toBe(year * 10000 + 229);
    for (const year of [1900, 1999, 2013, 2100]) expect(parseDay(`${year}-02-29`)).toBe(-1);
  });

  test('reads every day of the calendar in every form alike', () => {
    const range = { min: new Date('1927-05-18T00:00:00Z'), max: new Date('2149-12-31T00:00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const iso = date.toISOString();
        const [year, month, day] = iso.slice(0, 10).split('-') as [string, string, string];
        const expected = Number(year + month + day);
        const serial = String(Math.floor(date.getTime() / 86_400_000) + 25_569);
        const forms = [
          iso,
          iso.slice(0, 10),
          `${year}${month}${day}`,
          `${year}.${month}.${day}`,
          `${year}/${Number(month)}/${Number(day)}`,
        ];
        for (const text of [...forms, `${year}年${month}月${day}日`, `${day}.${month}.${year}`, serial])
          expect(parseDay(text)).toBe(expected);
        expect(parseDay(`${day}/${month}/${year}`, 'dmy')).toBe(expected);
      }),
    );
  });

  test('returns a day of the calendar, 0 or -1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. 年月日TJan'), maxLength: 14 }), (text) => {
        const day = parseDay(text);
        expect(day === 0 || day === -1 || (day >= 17900101 && day <= 21991231)).toBe(true);
      }),
    );
  });
});

describe('inferDayOrder', () => {
  test('lets a part above 12 decide', () => {
    expect(inferDayOrder(['6/7/95', '25/04/13'])).toBe('dmy');
    expect(inferDayOrder(['6/7/95', '6/27/95'])).toBe('mdy');
    expect(inferDayOrder(['01/02/2013', '27/03/2013'])).toBe('dmy');
  });

  test('takes a part above 31 in front for a year', () => {
    expect(inferDayOrder(['13/04/05', '95/07/06'])).toBe('ymd');
  });

  test('takes dots for day first and undecided slashes for month first', () => {
    expect(inferDayOrder(['03.04.2012'])).toBe('dmy');
    expect(inferDayOrder(['', '6/7/95'])).toBe('mdy');
  });

  test('says ymd when no value leaves the order open', () => {
    expect(inferDayOrder([])).toBe('ymd');
    expect(inferDayOrder(['2013-05-01', '', '20130501', 'x'])).toBe('ymd');
  });
});
