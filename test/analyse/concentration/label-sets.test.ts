import { expect, test } from 'vitest';
import { LABEL_SETS, labelOf } from '../../../src/analyse/concentration/label-sets.js';

test('the limits are those of the guidelines, borders as they word them', () => {
  const labels = (set: keyof typeof LABEL_SETS, values: readonly number[]) =>
    values.map((value) => labelOf(value, LABEL_SETS[set]));
  expect(labels('us1992', [0.0999, 0.1, 0.18, 0.1801])).toEqual(['unconcentrated', 'moderate', 'moderate', 'high']);
  expect(labels('us2010', [0.1499, 0.15, 0.25, 0.2501])).toEqual(['unconcentrated', 'moderate', 'moderate', 'high']);
  expect(labels('us2023', [0.18, 0.1801])).toEqual(['moderate', 'high']);
  expect(labels('jftc', [0.05, 0.15, 0.3])).toEqual(['unconcentrated', 'moderate', 'high']);
  expect(labels('bain', [0, 0.29, 0.3, 0.35, 0.5, 0.75, 0.85, 1])).toEqual([
    'competitive',
    'competitive',
    'oligopoly5',
    'oligopoly4',
    'oligopoly3',
    'oligopoly2',
    'oligopoly1',
    'oligopoly1',
  ]);
});

test('the textbook HHI of 1540 is moderate in 1992 and 2010, its mergers moderate and high (T1)', () => {
  expect([0.154, 0.158, 0.254].map((index) => labelOf(index, LABEL_SETS.us1992))).toEqual(['moderate', 'moderate', 'high']);
  expect([0.154, 0.158, 0.254].map((index) => labelOf(index, LABEL_SETS.us2010))).toEqual(['moderate', 'moderate', 'high']);
});

test('null has no label, and every set rises from 0', () => {
  expect(labelOf(null, LABEL_SETS.us2010)).toBeNull();
  for (const { classes } of Object.values(LABEL_SETS)) {
    expect(classes[0]).toMatchObject({ from: 0, inclusive: true });
    expect(classes.map(({ from }) => from)).toEqual(classes.map(({ from }) => from).toSorted((a, b) => a - b));
  }
});
