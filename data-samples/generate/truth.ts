import { CUT_OFF, isoDate } from './calendar.js';
import type { Row, SampleFile } from './model.js';
import type { Plan } from './plan.js';
import { mergeTallies, tally } from './tally.js';
import { applicationTruth, type Shown } from './truth-applications.js';
import { enterpriseTruth, THRESHOLD } from './truth-enterprises.js';
import type { SetTruth, Truth } from './truth-model.js';

/** Counts the plan; nothing here is read back from the files or computed by the library. */
export function makeTruth(seed: number, plan: Plan, files: readonly SampleFile[]): Truth {
  const set = (layout?: string): SetTruth => setTruth(files.filter((file) => layout === undefined || file.layout === layout));
  return {
    note: 'All invented. Counts of the plan from which the files were written, not of what a program read in them.',
    seed,
    asOf: isoDate(CUT_OFF),
    threshold: THRESHOLD,
    files: files.map((file) => {
      const { rows, applications, merged, rejected } = setTruth([file]);
      return { file: file.name, layout: file.layout, encoding: file.encoding, rows, applications, merged, rejected };
    }),
    sets: { incopat: set('incopat'), patsnap: set('patsnap'), lens: set('lens'), all: set() },
    filedByYear: plan.filedByYear,
  };
}

function setTruth(files: readonly SampleFile[]): SetTruth {
  const rows = files.flatMap((file) => file.rows);
  const kept = rows.filter((row) => row.rejection === null);
  const shown = byApplication(kept);
  const rejectedByCode = tally(rows.flatMap((row) => row.rejection ?? []));
  const notAsserted = ['number-repaired'];
  const planted = tally(kept.flatMap((row) => row.issues));
  return {
    files: files.map((file) => file.name),
    rows: rows.length,
    applications: shown.size,
    merged: kept.length - shown.size,
    rejected: rows.length - kept.length,
    rejectedByCode,
    issues: mergeTallies([rejectedByCode, planted, mergesOf(kept, shown.size)], notAsserted),
    notAsserted,
    dirt: tally(rows.flatMap((row) => row.dirt || [])),
    ...applicationTruth(shown),
    ...enterpriseTruth(shown),
  };
}

function byApplication(rows: readonly Row[]): Shown {
  const shown = new Map<Row['application'] & object, Row[]>();
  for (const row of rows) {
    const others = shown.get(row.application!);
    if (others === undefined) shown.set(row.application!, [row]);
    else others.push(row);
  }
  return shown;
}

/** A row more of the same publication is a duplicate; another publication of a known application is merged as such. */
function mergesOf(kept: readonly Row[], applications: number): Record<string, number> {
  const publications = new Set(kept.map((row) => `${row.application!.number} ${row.publication!.number}`)).size;
  return { 'duplicate-publication': kept.length - publications, 'same-application': publications - applications };
}
