import { describe, expect, test } from 'vitest';
import { termVariants } from '../../src/classify/term-variants.js';

describe('termVariants', () => {
  test('adds regular plurals to Latin terms', () => {
    expect(termVariants('wind turbine')).toEqual(['wind turbine', 'wind turbines']);
    expect(termVariants('lens')).toEqual(['lens', 'lenss', 'lenses']);
    expect(termVariants('battery')).toEqual(['battery', 'batterys', 'batteries']);
    expect(termVariants('assay')).toEqual(['assay', 'assays']);
  });

  test('adds none after a digit or a Chinese character', () => {
    expect(termVariants('CO2')).toEqual(['co2']);
    expect(termVariants('变桨')).toEqual(['变桨']);
  });

  test('folds width, case, hyphens and blanks, and trims', () => {
    expect(termVariants('－Ｃ２ – Ｃ４ ')).toEqual(['c2 c4']);
  });

  test('drops the separator between Latin and Chinese', () => {
    expect(termVariants('β-内酰胺')).toEqual(['β内酰胺']);
    expect(termVariants('钙钛矿 LED 1')).toEqual(['钙钛矿led 1']);
  });

  test('spells out the separator behind a single Chinese character, which a scan reads together with the next unit', () => {
    expect(termVariants('用 D1')).toEqual(['用d1', '用 d1']);
  });

  test('refuses what is shorter than two characters without separators', () => {
    expect(() => termVariants('锂-')).toThrow('termVariants: unsupported term: "锂-"');
  });
});
