import { expect, test } from 'vitest';
import { readPctNumber } from '../../src/records/pct-number.js';

test.each([
  ['PCT/EP2014/078449', 'PCT/EP2014/078449'],
  ['PCT-JP2013-074172', 'PCT/JP2013/074172'],
  ['WOPCT/CN2015/075923', 'PCT/CN2015/075923'],
  ['PCT/US2010/0048308', 'PCT/US2010/048308'],
  ['PCT/US04/12345', 'PCT/US2004/012345'],
  ['PCT/GB92/00123', 'PCT/GB1992/000123'],
  ['PCT/CN2015075923', 'PCT/CN2015/075923'],
  ['WO2005US12345', 'PCT/US2005/012345'],
  ['US2011040981W', 'PCT/US2011/040981'],
  ['US2009/0048785W', 'PCT/US2009/048785'],
  ['YU0300024W', 'PCT/YU2003/000024'],
  ['US8100528W', 'PCT/US1981/000528'],
])('reads %s', (text, canonical) => {
  expect(readPctNumber(text)?.text).toBe(canonical);
});

test('returns null for publication numbers, other offices and years before the treaty', () => {
  for (const text of ['WO2013142934', 'WO097993', 'EP2014290118', 'PCT/US1977/000001', 'PCT/US2015/000000', 'PCT/', 'W', '']) {
    expect(readPctNumber(text)).toBeNull();
  }
});
