import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CROSSWALK_2013, policyIndustry, seiCodes } from '../../src/taxonomy/crosswalk.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

describe('the crosswalk', () => {
  test('has every industry of the policy once, in its order', () => {
    expect(CROSSWALK_2013.map(({ industry }) => industry)).toEqual(SEI_2013.industries.map(({ id }) => id));
  });

  test('gives no national code to two industries', () => {
    for (const edition of ['2012', '2018'] as const) {
      const codes = CROSSWALK_2013.flatMap(({ industry }) => seiCodes(industry, edition));
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test.each([
    ['1.2', '2018', 'next-gen-it'],
    ['8.2', '2018', 'next-gen-it'],
    ['8.3', '2018', null],
    ['9', '2018', null],
    ['4.4', '2018', 'new-energy'],
    ['4.1.2', '2018', 'biomedicine'],
    ['4', '2018', null],
    ['4', '2012', 'high-end-equipment'],
    ['7', '2012', 'new-energy-vehicles'],
    ['7', '2018', 'energy-saving-environmental'],
    ['', '2018', null],
    ['61', '2018', null],
  ] as const)('puts the code %j of %s into %s', (code, edition, industry) => {
    expect(policyIndustry(code, edition)).toBe(industry);
  });

  test('refuses a list of codes, which has no end to walk up to', () => {
    expect(() => policyIndustry(['6.3'] as never, '2018')).toThrow(
      'policyIndustry: invalid code: ["6.3"]; give one such as "6.3".',
    );
  });

  test('throws for an industry the policy does not have', () => {
    expect(() => seiCodes('agriculture', '2018')).toThrow('seiCodes: unknown industry: "agriculture"; known are biomedicine,');
  });
});

const TABLE = new URL('../../../shared/facts/taxonomy/industry-crosswalk.csv', import.meta.url);

test.skipIf(!existsSync(TABLE))('has every industry under the codes of the collected table (skipped when it is absent)', () => {
  const lines = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1);
  for (const { industry, sei2012, sei2018 } of CROSSWALK_2013) {
    const line = lines.find((text) => text.startsWith(`${industry},`))!;
    for (const code of [...sei2012, ...sei2018]) expect(line).toMatch(new RegExp(`[^\\d.]${code.replace('.', '\\.')}(?![\\d])`));
  }
});
