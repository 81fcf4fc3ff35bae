import { expect, test } from 'vitest';
import { conventionsOf } from '../../src/analyse/conventions.js';
import { fakeEngine } from './fake-engine.js';

test('fills in the defaults and what the data decide', () => {
  expect(conventionsOf(fakeEngine([]))).toEqual({
    unit: 'application',
    dateBasis: 'filing',
    counting: 'whole',
    twins: 'each',
    types: null,
    offices: ['CN'],
    harmonisation: 'normalised',
    taxonomy: 'fake 1.0.0',
    asOf: '2016-12-31',
  });
});

test('names what was asked for, patent types as a list', () => {
  const engine = fakeEngine([]);
  expect(
    conventionsOf(engine, {
      unit: 'publication',
      dateBasis: 'grant',
      counting: 'fractional',
      twins: 'once',
      where: { type: 'design' },
    }),
  ).toMatchObject({ unit: 'publication', dateBasis: 'grant', counting: 'fractional', twins: 'once', types: ['design'] });
  expect(conventionsOf(engine, { where: { type: ['invention', 'design'] } }).types).toEqual(['invention', 'design']);
});
