import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { summarizeComplexity } from '../../../src/analyse/structure/complexity.js';
import { complexityIndex } from '../../../src/analyse/structure/complexity-index.js';
import { reflections } from '../../../src/analyse/structure/reflections.js';
import { fakeEngine } from '../fake-engine.js';

/** The simple network of Hidalgo and Hausmann 2009 (supplement, figure S4; an example of EconGeo too): four countries, four products. */
const NETWORK = [
  [1, 1, 1, 1],
  [0, 1, 0, 0],
  [0, 0, 1, 1],
  [0, 0, 0, 1],
];

describe('the network of Hidalgo and Hausmann', () => {
  test('has the diversities, ubiquities and first reflections that its drawing shows', () => {
    expect(reflections(NETWORK, 0)).toEqual({ rows: [4, 1, 2, 1], columns: [1, 2, 2, 3] });
    expect(reflections(NETWORK, 1)).toEqual({ rows: [2, 2, 2.5, 3], columns: [4, 2.5, 3, 7 / 3] });
    expect(reflections(NETWORK, 2).columns).toEqual([2, 2, 2.25, 2.5]);
  });

  test('has the complexities that NumPy computes from the definition', () => {
    const { rows, columns } = complexityIndex(NETWORK)!;
    [-0.07535309, -1.60291607, 0.7477882, 0.93048095].forEach((z, i) => {
      expect(rows[i]).toBeCloseTo(z, 8);
    });
    [-0.12229683, -1.57359108, 0.65974636, 1.03614156].forEach((z, i) => {
      expect(columns[i]).toBeCloseTo(z, 8);
    });
  });
});

describe('complexity', () => {
  const tables = fc.array(fc.array(fc.constantFrom(0, 1, 1), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 9 });

  test('is an eigenvector of the definition, standardised, and does not fall with diversity', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const index = complexityIndex(table);
        if (index === null) return;
        const known = index.rows.filter((z) => z !== null);
        expect(known.reduce((sum, z) => sum + z, 0)).toBeCloseTo(0, 8);
        expect(known.reduce((sum, z) => sum + z * z, 0) / known.length).toBeCloseTo(1, 8);
        const { rows: image } = stepTwice(table, index.rows);
        const centred = image.filter((z) => z !== null);
        const mean = centred.reduce((sum, z) => sum + z, 0) / centred.length;
        const spread = Math.sqrt(centred.reduce((sum, z) => sum + (z - mean) ** 2, 0) / centred.length);
        known.forEach((z, i) => {
          expect((centred[i]! - mean) / spread).toBeCloseTo(z, 4);
        });
      }),
    );
  });

  test('goes with the rows when these are put in another order', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [index, turned] = [complexityIndex(table), complexityIndex(table.toReversed())];
        if (turned === null || index === null) return;
        const same = (sign: number) =>
          index.rows.every((z, i) => z === null || Math.abs(turned.rows.at(-1 - i)! - sign * z) < 1e-5);
        expect(same(1) || same(-1)).toBe(true);
      }),
    );
  });

  test('is not computable without three rows, for equal rows, for blocks and for nothing', () => {
    const blocks = [
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ];
    for (const table of [
      [],
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      blocks,
    ])
      expect(complexityIndex(table)).toBeNull();
  });

  test('a tall table gives what its transposed gives', () => {
    const tall = [...NETWORK, [1, 1, 1, 0], [0, 1, 1, 1]];
    const wide = tall[0]!.map((_, j) => tall.map((row) => row[j]!));
    const [a, b] = [complexityIndex(tall)!, complexityIndex(wide)!];
    const sign = Math.sign(a.rows[0]! * b.columns[0]!);
    a.rows.forEach((z, i) => {
      expect(b.columns[i]! * sign).toBeCloseTo(z!, 6);
    });
  });

  test('tells districts of one name apart by their city', () => {
    const conventions = conventionsOf(fakeEngine([]));
    const rows = NETWORK.flatMap((row, i) => row.map((one, j) => ({ key: [`p${i}`, `f${j}`], count: one * 100 + 1 })));
    const districts = rows.map(({ key, count }) => ({ key: [key[0]!, '朝阳区', key[1]!], count }));
    const [ofDistricts, ofCities] = [
      summarizeComplexity(districts, { of: 'district', conventions }),
      summarizeComplexity(rows, { conventions }),
    ];
    expect(ofDistricts.fields).toEqual(ofCities.fields);
    expect(ofDistricts.values).toEqual(ofCities.values.map((row) => ({ ...row, value: '朝阳区', within: row.value })));
  });

  test('counts a place and a field by what they have with each other: all that are shown have enough', () => {
    const conventions = conventionsOf(fakeEngine([]));
    const rows = NETWORK.flatMap((row, i) => row.map((one, j) => ({ key: [`p${i}`, `f${j}`], count: one * 100 + 1 })));
    const thin = [
      { key: ['unclassified', null], count: 500 },
      { key: ['unclassified', 'f0'], count: 3 },
      { key: ['scattered', 'rare'], count: 25 },
      { key: ['scattered', 'f1'], count: 10 },
    ];
    const found = summarizeComplexity([...rows, ...thin], { conventions });
    expect(found.values.map(({ value }) => value).sort()).toEqual(['p0', 'p1', 'p2', 'p3']);
    for (const { count } of [...found.values, ...found.fields]) expect(count).toBeGreaterThanOrEqual(30);
  });

  test('where all places have as many strengths the sign is that of ubiquity: common fields are the least complex', () => {
    const table = [
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 0, 0, 1, 0],
      [0, 0, 0, 1, 1],
    ];
    for (const order of [table, table.toReversed()]) {
      const { rows, columns } = complexityIndex(order)!;
      expect(columns.indexOf(Math.max(...columns.map((z) => z!)))).toBe(4);
      expect(columns[0]).toBeLessThan(columns[4]!);
      expect(Math.max(...rows.map((z) => z!))).toBe(rows[order.indexOf(table[4]!)]);
    }
  });

  test('is null where neither diversity nor ubiquity tells the sign', () => {
    const ring = [
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 1],
      [1, 0, 0, 1],
    ];
    expect(complexityIndex(ring)).toBeNull();
    const line = [
      [2, 1, 0],
      [1, 1, 1],
      [0, 1, 2],
    ];
    expect(complexityIndex(line)).toBeNull();
  });

  test('a third eigenvalue of 0 leaves the second single', () => {
    const table = [
      [1, 1, 0, 1, 1, 0],
      [1, 1, 0, 1, 1, 0],
      [0, 1, 1, 0, 1, 1],
    ];
    const { rows } = complexityIndex(table)!;
    expect(rows[0]).toBeCloseTo(rows[1]!, 12);
    expect(Math.abs(rows[2]!)).toBeCloseTo(Math.SQRT2, 12);
  });

  test('leaves out places and fields of few applications, and says why there is none', () => {
    const conventions = conventionsOf(fakeEngine([]));
    const rows = NETWORK.flatMap((row, i) => row.map((one, j) => ({ key: [`p${i}`, `f${j}`], count: one * 100 + 1 })));
    const small = [
      { key: ['p9', 'f0'], count: 3 },
      { key: [null, 'f0'], count: 500 },
    ];
    const found = summarizeComplexity([...rows, ...small], { conventions });
    expect(found.values.map(({ value }) => value).sort()).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(found.reason).toBeNull();
    const falling = found.values.map(({ complexity }) => complexity!);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(summarizeComplexity(rows.slice(0, 8), { conventions })).toMatchObject({ values: [], reason: 'tooFew' });
  });
});

describe('reflections', () => {
  test('throws on half a step and is null without any tie', () => {
    expect(() => reflections([[1]], 0.5)).toThrow('reflections: invalid steps: 0.5; give a whole number from 0.');
    expect(
      reflections(
        [
          [0, 0],
          [1, 0],
        ],
        1,
      ),
    ).toEqual({ rows: [null, 1], columns: [1, null] });
  });
});

/** One multiplication by D^-1 M U^-1 M'. */
function stepTwice(table: readonly (readonly number[])[], values: readonly (number | null)[]) {
  const columns = table[0]!.map((_, j) =>
    mean(
      table.map((row) => row[j]!),
      values,
    ),
  );
  return { rows: table.map((row) => mean(row, columns)) };
}

function mean(ties: readonly number[], values: readonly (number | null)[]): number | null {
  const number = ties.reduce((sum, one) => sum + one, 0);
  return number === 0 ? null : ties.reduce((sum, one, i) => sum + one * (values[i] ?? 0), 0) / number;
}
