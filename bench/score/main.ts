import { bombs } from './bombs.js';
import { isPresent } from './corpora.js';
import { encodings } from './encodings.js';
import type { Figure } from './figure.js';
import { generated } from './generated.js';
import { hostile } from './hostile.js';
import { identifiers } from './identifiers.js';
import { pollock } from './pollock.js';
import { roundTrip } from './round-trip.js';
import { roundTrips } from './round-trips.js';
import { rules } from './rules.js';
import { samples } from './samples.js';
import { survive } from './survive.js';

const FIGURES: readonly Figure[] = [
  ...pollock,
  ...survive,
  ...samples,
  ...generated,
  ...roundTrip,
  ...roundTrips,
  ...encodings,
  ...bombs,
  ...hostile,
  ...rules,
  ...identifiers,
];

/**
 * Prints the scorecard, or the figures named (`npm run score -- 1 2 18`): one line each, and one of JSON. Fails when any figure does. A figure whose files
 * are absent is skipped, and says so; the real files of figure 3 may lie in a folder of one's own, named by POLLOCK_REAL.
 */
const wanted = process.argv.slice(2);
let failed = 0;
for (const figure of FIGURES.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const { id, name, target } = figure;
  const missing = figure.needs.filter((path) => !isPresent(path));
  const start = performance.now();
  const result = missing.length > 0 ? null : await figure.run();
  const seconds = Math.round(performance.now() - start) / 1000;
  const verdict = result === null ? 'skip' : result.isPass ? 'pass' : 'FAIL';
  const value = result?.value ?? (missing.length > 0 ? `absent: ../shared/${missing.join(', ../shared/')}` : 'not built');
  if (verdict === 'FAIL') failed++;
  process.stdout.write(`${id.padEnd(4)} ${verdict}  ${name}: ${value} (target ${target}; ${seconds.toFixed(1)} s)\n`);
  for (const note of (result?.notes ?? []).slice(0, 40)) process.stdout.write(`       ${note}\n`);
  process.stdout.write(`${JSON.stringify({ id, name, value, target, verdict, seconds })}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
