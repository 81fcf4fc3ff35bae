import { dateParts } from './calendar.js';
import { numberYear } from './draft.js';
import type { Application, Organisation, Publication, Row } from './model.js';
import type { Random } from './random.js';

/** Share of mentions that use the registered spelling. */
const REGISTERED = 0.72;

/** A clean row for one publication. */
export function recordRow(application: Application, publication: Publication, random: Random): Row {
  const issues: string[] = [];
  if (numberYear(application.number) !== dateParts(application.filing).year) issues.push('year-mismatch');
  if (application.applicants.length === 0) issues.push('no-applicant');
  return {
    form: 'record',
    application,
    publication,
    damage: {},
    rejection: null,
    issues,
    dirt: issues[0] ?? '',
    filingReadable: true,
    spellings: application.applicants.map((applicant) => spellingOf(applicant, random)),
    blankAfter: false,
  };
}

/** A row that is no record: the header again, or a total below the table. */
export function strayRow(form: 'header' | 'summary'): Row {
  return {
    form,
    application: null,
    publication: null,
    damage: {},
    rejection: form === 'header' ? 'repeated-header' : 'no-identifier',
    issues: [],
    dirt: form === 'header' ? 'repeated-header' : 'summary-line',
    filingReadable: false,
    spellings: [],
    blankAfter: false,
  };
}

function spellingOf(applicant: Organisation, random: Random): string {
  return applicant.variants.length === 0 || random.chance(REGISTERED) ? applicant.name : random.pick(applicant.variants);
}
