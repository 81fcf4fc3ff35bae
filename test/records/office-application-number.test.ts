import { expect, test } from 'vitest';
import { readOfficeNumber } from '../../src/records/office-application-number.js';

test.each([
  ['GB', '1902793.5', '', '201902793', 2019, 'unknown'],
  ['IN', '10999/DELNP/2012', '', '2012DN10999', null, 'invention'],
  ['IN', '2012DN10999', 'A', '2012DN10999', null, 'invention'],
  ['IN', '464MA1998', 'A', '1998MA464', 1998, 'invention'],
  ['IN', '00098/DEL/2010', '', '2010DE98', 2010, 'invention'],
  ['IN', '201911099999', '', '201911099999', null, 'unknown'],
  ['IN', '12XYZ2010', '', '12XYZ2010', null, 'unknown'],
  ['GB', '201902793', 'A', '201902793', 2019, 'unknown'],
  ['GB', '8900530', 'A', '198900530', 1989, 'unknown'],
  ['GB', '4012345', '', '4012345', null, 'unknown'],
  ['US', '12/657,848', '', '12657848', null, 'unknown'],
  ['US', '7/919,770', '', '07919770', null, 'unknown'],
  ['US', '29/123456', '', '29123456', null, 'design'],
  ['US', '83547206', 'P', '60835472', 2006, 'invention'],
  ['US', '12345607', 'P', '2007123456P', 2007, 'invention'],
  ['US', '22558594', 'A', '08225585', 1994, 'unknown'],
  ['US', '12397', 'A', '12397', null, 'unknown'],
  ['US', '0123497', 'A', '1997001234', 1997, 'unknown'],
  ['US', '34747106', '', '2006347471', 2006, 'unknown'],
  ['US', '7919770', 'A', '05079197', 1970, 'unknown'],
  ['US', '3690102D', 'A', '3690102D', null, 'unknown'],
  ['EP', '07873759', 'A', '2007873759', 2007, 'invention'],
  ['EP', '78100123', 'A', '1978100123', 1978, 'invention'],
  ['EP', '20050012345', '', '2005012345', 2005, 'invention'],
  ['JP', '5190475', 'A', '1975051904', 1975, 'invention'],
  ['JP', '2093091', 'A', '1991020930', 1991, 'invention'],
  ['JP', '特願2019-026290', '', '2019026290', 2019, 'invention'],
  ['JP', '実願昭60-12345', '', '1985012345U', 1985, 'utilityModel'],
  ['JP', '1976045258', 'U', '1976045258U', 1976, 'utilityModel'],
  ['KR', '19990024004', 'U', '2019990024004', 1999, 'utilityModel'],
  ['KR', '10-2015-0012345', '', '1020150012345', 2015, 'invention'],
  ['KR', '30-2015-0012345', '', '3020150012345', 2015, 'design'],
  ['DE', '202012000389.5', '', '202012000389', 2012, 'utilityModel'],
  ['DE', '10026469', '', '10026469', null, 'unknown'],
  ['DE', '9420497', 'U', '9420497', null, 'utilityModel'],
  ['BR', '112013032945', '', '112013032945', 2013, 'invention'],
  ['BR', 'PI9905240-7', '', 'PI9905240', null, 'invention'],
  ['IT', 'UB2015005527', '', 'UB2015005527', null, 'unknown'],
  ['RU', '2012128949', 'U', '2012128949U', null, 'utilityModel'],
] as const)('reads %s %s %s as %s', (office, body, kind, number, year, type) => {
  expect(readOfficeNumber(office, body, kind)).toEqual({ number, year, type });
});

test('returns null for texts that hold no number', () => {
  for (const body of ['', '-', '12', 'number', '中国123', 'A'.repeat(30)]) expect(readOfficeNumber('RU', body, '')).toBeNull();
});
