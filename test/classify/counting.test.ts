import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import type { Counting, Dimension } from '../../src/engines/engine.js';
import { memoryEngine } from '../../src/engines/memory/memory-engine.js';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';
import { assignmentsOf } from '../../src/store/assignments-of.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { type SampleApplication, sampleStore } from '../engines/memory/sample-store.js';
import { area, clause, taxonomy } from './taxonomy-fixture.js';

const application = fc.record({
  areas: fc.uniqueArray(fc.constantFrom('x1', 'x2', 'y1', 'y2'), { maxLength: 4 }),
  applicants: fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }),
});
const PLAIN: SampleApplication = {
  number: '',
  year: 2010,
  type: 'invention',
  office: 'CN',
  district: null,
  applicants: [],
  areas: [],
  subclasses: [],
  granted: false,
  publications: [],
};

describe('an application in several areas', () => {
  test('adds up in every way of counting, and is one in totals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(application, { maxLength: 12 }), async (given) => {
        const engine = memoryEngine(sampleStore(given.map((one, i) => ({ ...PLAIN, ...one, number: `CN${i}` }))));
        const sum = async (counting: Counting, ...by: Dimension[]) =>
          (await engine.count({ by, counting, where: { classified: true } })).reduce((total, row) => total + row.count, 0);
        const classified = given.filter(({ areas }) => areas.length > 0);
        for (const by of ['area', 'industry'] as const) {
          expect(await sum('fractional', by)).toBeCloseTo(classified.length, 9);
          expect(await sum('primary', by)).toBe(classified.length);
        }
        expect(await sum('whole', 'area')).toBe(classified.reduce((total, { areas }) => total + areas.length, 0));
        expect(await sum('whole', 'industry')).toBe(
          classified.reduce((total, { areas }) => total + new Set(areas.map((id) => id[0])).size, 0),
        );
        for (const counting of ['whole', 'fractional', 'primary'] as const) expect(await sum(counting)).toBe(classified.length);
      }),
      { numRuns: 200 },
    );
  });

  test('counts in its strongest area where only one counts', async () => {
    const rows = [
      '申请号,申请日,标题,IPC',
      'CN201010100001.5,2010-03-02,一种风力发电机组变桨控制方法,H02J3/38; F03D7/04; H01M10/0525',
      'CN201110100002.8,2011-03-02,一种电动汽车用锂离子电池包,H01M10/0525; B60L11/18',
    ];
    const source = bytesSource('a.csv', new TextEncoder().encode(rows.join('\n')));
    const { engine, store } = await buildLandscape([source]);
    for (const [i, row] of rows.slice(1).entries()) {
      const [, , title = '', symbols = ''] = row.split(',');
      const found = classifyRecord(compileClassifier(SEI_2013), { title, abstract: '', symbols: symbols.split('; ') });
      expect(found.length).toBeGreaterThan(1);
      expect(assignmentsOf(store, i).map((one) => one.area)).toEqual(found.map((one) => one.area));
      const [primary] = await engine.count({
        by: ['area'],
        counting: 'primary',
        where: { year: { from: 2010 + i, to: 2010 + i } },
      });
      expect(primary).toEqual({ key: [found[0]!.area], count: 1 });
    }
  });
});

test('of areas with equal scores the one of the main symbol is primary, whatever the order of the taxonomy', () => {
  const scheme = taxonomy({ one: [area('a', [clause({ ipc: ['H02J'] })])], two: [area('b', [clause({ ipc: ['H01M'] })])] });
  const primary = (...symbols: string[]) =>
    classifyRecord(compileClassifier(scheme), { title: '', abstract: '', symbols })[0]?.area;
  expect([primary('H02J7/00', 'H01M4/02'), primary('H01M4/02', 'H02J7/00')]).toEqual(['a', 'b']);
});
