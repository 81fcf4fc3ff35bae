import { expect, test } from 'vitest';
import { checkAsked, checkEngine } from '../../src/analyse/check-asked.js';
import { concentration } from '../../src/analyse/concentration/concentration.js';
import { denseZones } from '../../src/analyse/place/dense-zones.js';
import { places } from '../../src/analyse/place/places.js';
import { corePatents } from '../../src/analyse/quality/core-patents.js';
import type { Engine } from '../../src/engines/engine.js';
import { docScope } from '../doc-scope.js';

const { engine } = (await docScope()) as { engine: Engine };

test('a text that an option cannot be is refused with those that it can', async () => {
  await expect(places(engine, { level: 'town' as 'city' })).rejects.toThrow(
    new RangeError('places: unknown level: "town"; use district or city or province or country.'),
  );
});

test.each<[string, () => Promise<unknown>]>([
  ['drawns', () => concentration(engine, { bootstrap: { drawns: 50 } as object })],
  ['shares', () => denseZones(engine, { limits: { shares: 0.2 } as object })],
  ['cited', () => corePatents(engine, { weights: { cited: 2 } as object })],
])('an option within an option: %s', async (name, answer) => {
  await expect(answer()).rejects.toThrow(RangeError);
  await expect(answer()).rejects.toThrow(`unknown option: "${name}"; did you mean`);
});

test('options that a definition sets are unknown', () => {
  const asked = { where: {}, counting: 'whole' } as { where: object };
  const own = { unit: false, dateBasis: false, counting: false, twins: false, merge: false, groups: false } as const;
  expect(() => checkAsked('holdings', engine, asked, own)).toThrow(/^holdings: unknown option: "counting"; /);
  expect(checkAsked('holdings', engine, { where: {} }, own)).toBeUndefined();
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['engine', '"engine"'],
  [Promise.resolve(engine), 'a promise, which must be awaited'],
  [{ engine }, 'a landscape'],
  [{ count: 3 }, 'an object with count'],
])('%s is no engine', (given, shown) => {
  const error = new TypeError(`trend: invalid engine: ${shown}; give the engine of a landscape, such as landscape.engine.`);
  expect(() => checkEngine('trend', given)).toThrow(error);
});
