import { makeFiles } from './files.js';
import { encodeGb18030 } from './gb18030.js';
import type { SampleFile } from './model.js';
import { makePlan, type Plan } from './plan.js';
import { makeTruth } from './truth.js';
import type { Truth } from './truth-model.js';
import { renderIncopat } from './vendors/incopat.js';
import { renderLens } from './vendors/lens.js';
import { BROKEN_BYTE, renderPatsnap } from './vendors/patsnap.js';

/** The seed of the committed samples. */
const SEED = 20170630;

/** Plan, rows, truth and the bytes of every file. */
export interface Samples {
  readonly plan: Plan;
  readonly files: readonly SampleFile[];
  readonly truth: Truth;
  /** Content by file name, `truth.json` included. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Invents the city of a seed: the same seed gives the same bytes. */
export function generateSamples(seed: number = SEED): Samples {
  const plan = makePlan(seed);
  const files = makeFiles(plan, seed);
  const truth = makeTruth(seed, plan, files);
  const contents = new Map(files.map((file) => [file.name as string, encode(file)]));
  contents.set('truth.json', new TextEncoder().encode(`${JSON.stringify(truth, null, 1)}\n`));
  return { plan, files, truth, contents };
}

function encode({ name, rows }: SampleFile): Uint8Array {
  const utf8 = new TextEncoder();
  if (name === 'lens.csv') return utf8.encode(renderLens(rows));
  if (name === 'patsnap.csv') return encodeGb18030(renderPatsnap(rows), new Map([[BROKEN_BYTE.character, BROKEN_BYTE.byte]]));
  return utf8.encode(name === 'incopat-batch-1.csv' ? renderIncopat(rows, false, 1) : renderIncopat(rows, true, 4001));
}
