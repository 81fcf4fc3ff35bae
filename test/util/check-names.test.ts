import { expect, test } from 'vitest';
import { checkNames } from '../../src/util/check-names.js';

const KNOWN = ['dateBasis', 'counting', 'where'];

test('a mistyped name is refused with the nearest, another with all that are known', () => {
  expect(() => checkNames({ dateBassis: 'priority' }, KNOWN, 'trend')).toThrow(
    new RangeError('trend: unknown option: "dateBassis"; did you mean "dateBasis"?'),
  );
  expect(() => checkNames({ industry: 'x' }, KNOWN, 'trend')).toThrow(
    new RangeError('trend: unknown option: "industry"; known are dateBasis, counting, where.'),
  );
});

test('what is undefined is not given', () => expect(checkNames({ other: undefined }, KNOWN, 'trend')).toBeUndefined());

test.each([
  [null, 'null'],
  ['office', '"office"'],
  [[1], '[1]'],
  [undefined, 'undefined'],
])('options that are no object: %j', (options, shown) => {
  expect(() => checkNames(options, KNOWN, 'trend')).toThrow(new TypeError(`trend: invalid options: ${shown}; give an object.`));
});
