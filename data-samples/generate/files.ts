import { soil } from './dirt.js';
import type { Row, SampleFile } from './model.js';
import type { Plan } from './plan.js';
import { type Random, random } from './random.js';
import { strayRow } from './rows.js';
import { shareOut } from './share.js';

const OVERLAP = 500;
const FIRST_BATCH = 4500;
const DUPLICATES = { incopat: 14, patsnap: 9, lens: 8 };

/** The four files, row by row, in the order in which they are written. */
export function makeFiles(plan: Plan, seed: number): SampleFile[] {
  const draw = random(seed, 'files');
  const { incopat, patsnap, lens } = soil(shareOut(plan.applications, draw), plan.lost, draw);
  const [first, second] = batches(incopat, draw);
  return [
    { name: 'incopat-batch-1.csv', layout: 'incopat', encoding: 'utf-8', rows: finish(first, DUPLICATES.incopat, true, draw) },
    { name: 'incopat-batch-2.csv', layout: 'incopat', encoding: 'utf-8', rows: finish(second, DUPLICATES.incopat, true, draw) },
    {
      name: 'patsnap.csv',
      layout: 'patsnap',
      encoding: 'gb18030',
      rows: finish(draw.shuffle(patsnap), DUPLICATES.patsnap, true, draw),
    },
    { name: 'lens.csv', layout: 'lens', encoding: 'utf-8', rows: finish(draw.shuffle(lens), DUPLICATES.lens, false, draw) },
  ];
}

/** Two downloads that overlap: the last rows of the first are the first rows of the second. Only clean rows are repeated. */
function batches(rows: readonly Row[], random: Random): [Row[], Row[]] {
  const mixed = random.shuffle(rows);
  const shared = mixed.filter((row) => row.dirt === '').slice(0, OVERLAP);
  const isShared = new Set(shared);
  const own = mixed.filter((row) => !isShared.has(row));
  const first = own.slice(0, FIRST_BATCH - OVERLAP);
  return [
    [...first, ...shared],
    [...shared, ...own.slice(first.length)],
  ];
}

/** Adds exact duplicates, a repeated header, blank lines and, where the vendor has it, a last line with the total. */
function finish(rows: readonly Row[], duplicates: number, withSummary: boolean, random: Random): Row[] {
  const out = [...rows];
  const clean = random.sample(
    rows.filter((row) => row.dirt === ''),
    duplicates,
  );
  for (const row of clean) out.splice(random.integer(out.indexOf(row) + 1, out.length), 0, { ...row, dirt: 'exact-duplicate' });
  out.splice(Math.floor(out.length * 0.6), 0, strayRow('header'));
  for (let i = 0; i < 4; i++) {
    const at = random.integer(1, out.length - 1);
    out[at] = { ...out[at]!, blankAfter: true };
  }
  return withSummary ? [...out, strayRow('summary')] : out;
}
