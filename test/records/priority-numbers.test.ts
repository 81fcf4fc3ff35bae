import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePriorities } from '../../src/records/priority-numbers.js';

describe('parsePriorities', () => {
  test.each([
    ['US 65784810 A 20100129;;US 201462030942 P', ['US2010657848', 'US62030942']],
    ['US 22552194 A 19940411;;US 22558594 A 19940411', ['US08225521', 'US08225585']],
    ['[32]2012.1.2[33]JP[31]2012-000123', ['JP2012000123']],
    ['[60582692 2004-06-24T23:59:59.000Z US, 60582693 2004-06-24T23:59:59.000Z US]', ['US60582692', 'US60582693']],
    ['PCT/EP2014/078449', ['PCT/EP2014/078449']],
    ['US15458258 | CN201310033299.6', ['US15458258', 'CN201310033299.6']],
    ['US62/030,942 2014-08-01; JP2013-123456 2013-06-12', ['US62030942', 'JP2013123456']],
    ['2003.01.24 US 60/442,123', ['US60442123']],
    ['US201461934567P·2014-01-31', ['US61934567']],
    ['CN201310033299.6 20130129', ['CN201310033299.6']],
    ['特願2012-123456', ['JP2012123456']],
    ['DE 202012000389.5', ['DE202012000389']],
    ['GB 0409664 A 20040430; GB 0409664.5', ['GB200409664']],
    ["['US-201313772991-A']", ['US13772991']],
    ['CN201310033299.6;CN201310033299.6', ['CN201310033299.6']],
    ['US 8100528 W 19810422;;IN 2014000690 W 20141031', ['PCT/US1981/000528', 'PCT/IN2014/000690']],
    ['2003-08-19 FR 0300024 W', ['PCT/FR2003/000024']],
    ['[PA 2009 00612 14.05.2009 DK]', ['DKPA200900612']],
    ['[GB 0109440 01.06.2009 GB]', ['GB200109440']],
    ['[US04039581 2004-11-24T23:59:59.000Z WO]', ['PCT/US2004/039581']],
    ['IT RE980117 A', ['ITRE980117']],
    ['-', []],
    ['', []],
  ])('reads %j', (cell, numbers) => {
    expect(parsePriorities(cell)).toEqual(numbers);
  });

  test('takes the office of the table for bare numbers', () => {
    expect(parsePriorities('201310033299.6', 'CN')).toEqual(['CN201310033299.6']);
  });

  test('reads any list of canonical numbers back', () => {
    const number = fc.constantFrom(
      'US15458258',
      'CN201310033299.6',
      'JP2012000123',
      'EP2014290118',
      'PCT/EP2014/078449',
      'KR1020110075838',
    );
    fc.assert(
      fc.property(fc.uniqueArray(number), fc.constantFrom(';', ';;', ' | ', '\n', '; '), (numbers, separator) => {
        expect(parsePriorities(numbers.join(separator))).toEqual(numbers);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(parsePriorities(text))));
  });
});
