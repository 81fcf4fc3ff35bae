import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../../src/classify/classifier.js';
import { evaluate } from '../../../src/classify/evaluation/evaluate.js';
import { Reservoir } from '../../../src/classify/evaluation/reservoir.js';
import { readReview, reviewTable } from '../../../src/classify/evaluation/review-sheet.js';
import { sampleForReview } from '../../../src/classify/evaluation/sample-for-review.js';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRecords } from '../../../src/ingest/read-records.js';
import type { RecordBatch } from '../../../src/records/record-batch.js';
import { SEI_2013 } from '../../../src/taxonomy/sei-2013.js';
import { seededRandom } from '../../../src/util/random.js';

const CLASSIFIER = compileClassifier(SEI_2013);
const SYMBOLS = ['F03D7/04', 'F03D7/04', 'F03D7/04', 'F03D7/04', 'A61K39/00', 'A47B61/00'];

/** Sixty records: forty of wind power, ten vaccines, ten wardrobes; the first again at the end. */
async function batches(): Promise<RecordBatch[]> {
  const line = (i: number): string =>
    `CN2011100${String(i).padStart(5, '0')},标题 ${i},${i < 40 ? SYMBOLS[0] : SYMBOLS[i < 50 ? 4 : 5]}`;
  const text = ['申请号,标题,IPC', ...Array.from({ length: 60 }, (_, i) => line(i + 0)), line(0)].join('\n');
  const found: RecordBatch[] = [];
  for await (const batch of readRecords(bytesSource('a.csv', new TextEncoder().encode(text)))) found.push(batch);
  return found;
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe('a sample for review', () => {
  test('takes equally many from each stratum, records of no industry included, and fills up from the larger ones', async () => {
    const rows = await sampleForReview(await batches(), CLASSIFIER, { size: 36, seed: 1 });
    const counts = countBy(rows.map(({ stratum }) => stratum));
    expect(counts).toEqual({ biomedicine: 10, 'new-energy': 16, none: 10 });
    expect(rows.find(({ stratum }) => stratum === 'new-energy')!.stratumSize).toBe(40);
  });

  test('is the same for the same seed, another for another, and never has an id twice', async () => {
    const draw = async (seed: number): Promise<string[]> =>
      (await sampleForReview(await batches(), CLASSIFIER, { size: 12, seed })).map(({ id }) => id);
    expect(await draw(7)).toEqual(await draw(7));
    expect(await draw(7)).not.toEqual(await draw(8));
    const all = await sampleForReview(await batches(), CLASSIFIER, { size: 1000, seed: 1 });
    expect(new Set(all.map(({ id }) => id)).size).toBe(60);
    expect(all).toHaveLength(60);
  });

  test('without strata takes records as they come', async () => {
    const rows = await sampleForReview(await batches(), CLASSIFIER, { size: 60, seed: 1, by: 'all' });
    expect(countBy(rows.map(({ stratum }) => stratum))).toEqual({ all: 60 });
  });

  test('by area names the area', async () => {
    const rows = await sampleForReview(await batches(), CLASSIFIER, { size: 3, seed: 1, by: 'area' });
    expect(rows.map(({ stratum }) => stratum)).toEqual(['none', 'vaccines', 'wind-control-systems']);
  });

  test('throws for a size that cannot be', async () => {
    await expect(sampleForReview([], CLASSIFIER, { size: 0, seed: 1 })).rejects.toThrow('sampleForReview: invalid size: 0;');
  });

  test('keeps every thing with the same chance', () => {
    const counts = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 4000; seed++) {
      const reservoir = new Reservoir<number>(4, seededRandom(seed));
      for (let k = 0; k < 10; k++) reservoir.offer(() => k);
      for (const k of reservoir.draw(2)) counts[k]!++;
    }
    for (const count of counts) expect(Math.abs(count - 800)).toBeLessThan(110); // four standard deviations
  });
});

describe('a review sheet', () => {
  test('comes back as gold labels when a human fills it in with ids or names', async () => {
    const rows = await sampleForReview(await batches(), CLASSIFIER, { size: 6, seed: 3 });
    const table = reviewTable(rows);
    const [header, ...lines] = table;
    const [industry, area] = [header!.indexOf('label_industry'), header!.indexOf('label_area')];
    const answers = [
      ['生物医药', ''],
      ['', 'vaccines'],
      ['New energy', '风电控制系统'],
      ['', ''],
      ['none', ''],
      ['new-energy; biomedicine', ''],
    ];
    const filled = lines.map((line, k) =>
      line.map((cell, c) => (c === industry ? answers[k]![0]! : c === area ? answers[k]![1]! : cell)),
    );
    expect(readReview([header!, ...filled], SEI_2013).map(([, labels]) => labels)).toEqual([
      [{ industry: 'biomedicine', area: null }],
      [{ industry: 'biomedicine', area: 'vaccines' }],
      [{ industry: 'new-energy', area: 'wind-control-systems' }],
      [],
      [
        { industry: 'new-energy', area: null },
        { industry: 'biomedicine', area: null },
      ],
    ]);
  });

  test('that agrees with the proposals is a perfect evaluation', async () => {
    const rows = await sampleForReview(await batches(), CLASSIFIER, { size: 9, seed: 3 });
    const [header, ...lines] = reviewTable(rows);
    const at = header!.indexOf('label_area');
    const filled = lines.map((line, k) => {
      const areas = rows[k]!.proposed.map((label) => label.area).join('; ');
      return line.map((cell, c) => (c === at ? areas || 'none' : cell));
    });
    const given = rows.map(({ id, proposed }) => [id, proposed] as const);
    const { compared, areaTotal } = evaluate(given, readReview([header!, ...filled], SEI_2013));
    expect([compared, areaTotal.f1]).toEqual([9, 1]);
  });

  test('names row and column of an unknown name, and a missing column', () => {
    const header = ['number', 'label_industry', 'label_area'];
    expect(() => readReview([header, ['a', '', ''], ['b', '', 'vaccine']], SEI_2013)).toThrow(
      'readReview: unknown area: "vaccine" in row 3, column "label_area"; did you mean "vaccines"?',
    );
    expect(() => readReview([['number']], SEI_2013)).toThrow('readReview: missing column: "label_industry";');
  });
});

test('random numbers are those of mulberry32 and lie in [0, 1)', () => {
  expect(seededRandom(1)()).toBeCloseTo(0.6270739405881613, 15);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const value = seededRandom(seed)();
      expect(value >= 0 && value < 1).toBe(true);
    }),
  );
});
