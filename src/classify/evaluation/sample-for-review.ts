import type { RecordBatch } from '../../records/record-batch.js';
import { compareText } from '../../util/compare.js';
import { seededRandom } from '../../util/random.js';
import type { Classifier } from '../classifier.js';
import type { Label } from './label.js';
import { labelRecords } from './label-records.js';
import { Reservoir } from './reservoir.js';

/** How to draw a sample. */
export interface SampleOptions {
  /** Number of records in all. */
  readonly size: number;
  /** The same records in the same order and the same seed give the same sample. */
  readonly seed: number;
  /** What the strata are: the primary industry (default), the primary area, or no strata (`all`). */
  readonly by?: 'industry' | 'area' | 'all';
}

/** One record drawn for review. */
export interface ReviewRow {
  readonly id: string;
  /** Industry or area id, `none` for records that were given no label, or `all`. */
  readonly stratum: string;
  /** Number of records of the stratum in the whole data. */
  readonly stratumSize: number;
  readonly title: string;
  readonly abstract: string;
  readonly symbols: readonly string[];
  /** What the classifier says, strongest first. */
  readonly proposed: readonly Label[];
}

/**
 * Draws records for a human to label, in one pass while they are read: equally many from each stratum, as far as it has them (what a
 * small stratum lacks goes to the others), records of no industry included. An id that comes again is passed over.
 *
 * Labels of a stratified sample measure the precision of each stratum; they give recall only of the sample, since rare industries are over-represented:
 * use `by: 'all'` for shares of the whole.
 *
 * Rows come by stratum, then by id. Memory grows with the sample and with the ids, not with the texts.
 *
 * @throws RangeError when the size is no whole number above 0.
 * @example (await sampleForReview([batch], compileClassifier(SEI_2013), { size: 2, seed: 1 })).length //=> 2
 */
export async function sampleForReview(
  batches: Iterable<RecordBatch> | AsyncIterable<RecordBatch>,
  classifier: Classifier,
  { size, seed, by = 'industry' }: SampleOptions,
): Promise<ReviewRow[]> {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`sampleForReview: invalid size: ${size}; give a whole number above 0`);
  }
  const random = seededRandom(seed);
  const strata = new Map<string, Reservoir<Omit<ReviewRow, 'stratumSize'>>>();
  const seen = new Set<string>();
  for await (const batch of batches) {
    for (const [i, [id, proposed]] of labelRecords(classifier, batch).entries()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const stratum = by === 'all' ? by : (proposed[0]?.[by] ?? 'none');
      const reservoir = strata.get(stratum) ?? new Reservoir(size, random);
      strata.set(stratum, reservoir);
      reservoir.offer(() => ({ id, stratum, proposed, ...textsOf(batch, i) }));
    }
  }
  const ordered = [...strata].sort(([a], [b]) => compareText(a, b)).map(([, reservoir]) => reservoir);
  const quotas = shareOut(
    ordered.map(({ seen: offered }) => offered),
    size,
  );
  return ordered.flatMap((reservoir, k) =>
    reservoir
      .draw(quotas[k]!)
      .map((row) => ({ ...row, stratumSize: reservoir.seen }))
      .sort((a, b) => compareText(a.id, b.id)),
  );
}

function textsOf(
  { title, abstract, symbols, symbolStart, symbol }: RecordBatch,
  i: number,
): Pick<ReviewRow, 'title' | 'abstract' | 'symbols'> {
  const ids = symbol.subarray(symbolStart[i]!, symbolStart[i + 1]!);
  return { title: title[i]!, abstract: abstract[i]!, symbols: Array.from(ids, (id) => symbols.text(id)) };
}

/** Equal parts, where none is larger than what there is; the first strata take what does not divide. */
function shareOut(available: readonly number[], size: number): number[] {
  const quotas = available.map(() => 0);
  let left = Math.min(
    size,
    available.reduce((sum, count) => sum + count, 0),
  );
  for (let k = 0; left > 0; k = (k + 1) % quotas.length) {
    if (quotas[k]! === available[k]!) continue;
    quotas[k]!++;
    left--;
  }
  return quotas;
}
