import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaroWinkler } from '../../../src/applicants/resolve/jaro-winkler.js';

test.each([
  ['MARTHA', 'MARHTA', 0.9611],
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.8133],
  ['JONES', 'JOHNSON', 0.8324],
  ['ABROMS', 'ABRAMS', 0.9222],
  ['abc', 'xyz', 0],
  ['', '', 1],
])('%s and %s: the published %d', (a, b, similarity) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(similarity, 4);
});

test('lies between 0 and 1, and is 1 for equal texts', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ maxLength: 10 }), (a, b) => {
      expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0);
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1);
      expect(jaroWinkler(a, a)).toBeCloseTo(1, 12);
    }),
  );
});
