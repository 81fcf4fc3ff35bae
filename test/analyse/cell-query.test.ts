import { expect, test } from 'vitest';
import { sharedQuery, withYears } from '../../src/analyse/analysis-options.js';
import { cellQuery } from '../../src/analyse/cell-query.js';

test('a cell narrows the condition of the analysis', () => {
  const options = Object.freeze({
    where: Object.freeze({ type: 'invention', year: { from: 2000, to: 2016 } }),
    dateBasis: 'grant' as const,
  });
  expect(cellQuery(options, { industry: 'new-energy', year: 2014 })).toEqual({
    dateBasis: 'grant',
    where: { type: 'invention', industry: 'new-energy', year: { from: 2014, to: 2014 } },
  });
});

test('null asks for the applications that have no such value', () => {
  expect(cellQuery({}, { applicant: null, year: null })).toEqual({ where: { applicant: null, year: null } });
});

test('a cell without a year keeps the years of the analysis', () => {
  expect(cellQuery({ where: { year: { from: 2010 } } }, { area: 'lamp' })).toEqual({
    where: { area: 'lamp', year: { from: 2010 } },
  });
});

test('what was not said stays out of the query', () => {
  expect(sharedQuery({})).toEqual({});
  expect(sharedQuery({ unit: 'publication', twins: 'once' })).toEqual({ unit: 'publication', twins: 'once' });
});

test('a range of years joins the one already there', () => {
  expect(withYears({}, undefined, undefined)).toEqual({});
  expect(withYears({ where: { year: { from: 2000 } } }, undefined, 2010)).toEqual({ where: { year: { from: 2000, to: 2010 } } });
});
