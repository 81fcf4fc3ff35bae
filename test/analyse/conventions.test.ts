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
    exclusions: [],
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

test('says what conditions left out, beside types and offices', () => {
  const engine = fakeEngine([], { offices: ['CN', 'US', 'EP'] });
  const where = {
    type: 'invention',
    office: ['EP', 'CN'],
    industry: 'light',
    district: [null, 'a'],
    year: { from: 2010 },
    granted: true,
  };
  const conventions = conventionsOf(engine, { where });
  expect(conventions.offices).toEqual(['CN', 'EP']);
  expect(conventions.exclusions).toEqual([
    { by: 'industry', kept: ['light'] },
    { by: 'district', kept: [null, 'a'] },
    { by: 'year', kept: { from: 2010 } },
    { by: 'granted', kept: true },
  ]);
  expect(conventionsOf(engine, { where: { year: null, office: null } })).toMatchObject({
    offices: [],
    exclusions: [{ by: 'year', kept: [null] }],
  });
});
