import { APPLICANT_TYPES } from '../records/applicant-type.js';
import { readApplicantType } from '../records/applicant-type-text.js';
import { parseApplicationNumber } from '../records/application-number.js';
import { parseCreditCode } from '../records/credit-code.js';
import { FAMILY_KINDS } from '../records/family-kind.js';
import { parseOffice } from '../records/offices.js';
import { readPctNumber } from '../records/pct-number.js';
import { parsePriorities } from '../records/priority-numbers.js';
import { parsePublicationNumber } from '../records/publication-number.js';
import type { BatchColumns } from './batch-columns.js';
import { CellCache } from './cell-cache.js';
import { familyId, listParts } from './family-id.js';
import { grantFlag } from './grant-words.js';
import type { Field } from './preset.js';
import { readCount } from './read-count.js';
import type { RowNumbers } from './read-numbers.js';
import type { RecognisedColumns } from './recognise-columns.js';
import type { RowView } from './row-view.js';
import { splitApplicants } from './split-applicants.js';

/** Reads the fields that many tables do not have; those that this table lacks cost nothing. */
export class ExtraReader {
  readonly #steps: readonly Step[];
  readonly #at: readonly (readonly number[])[];

  constructor({ fields, preset }: RecognisedColumns) {
    const table: TableHabits = {
      separators: preset.applicantSeparators,
      vendor: preset.signatures.length > 0 ? preset.vendor : '',
      office: preset.office ?? '',
    };
    const present = STEPS.filter(([field]) => (fields.get(field)?.length ?? 0) > 0);
    this.#steps = present.map(([, make]) => make(table));
    this.#at = present.map(([field]) => fields.get(field)!);
  }

  /** Reads what a row says into the columns of the record under way; its applicants must be there already. */
  read(row: RowView, to: BatchColumns, numbers: RowNumbers): void {
    for (let i = 0; i < this.#steps.length; i++) {
      const cell = row.value(this.#at[i]!);
      if (cell !== '') this.#steps[i]!(cell, to, numbers);
    }
  }
}

/** Puts the meaning of a cell that is not blank into the record under way, which is number `to.length`. */
type Step = (cell: string, to: BatchColumns, numbers: RowNumbers) => void;

interface TableHabits {
  readonly separators: readonly string[];
  /** Whose keys the table holds; '' when that is not known. */
  readonly vendor: string;
  readonly office: string;
}

/** In the order in which they are read: a simple family comes before an extended one, a list of citations before their number. */
const STEPS: readonly (readonly [Field, (table: TableHabits) => Step])[] = [
  ['claims', () => (cell, to) => to.claims.set(to.length, cell)],
  ['claimCount', () => (cell, to) => to.claimCount.set(to.length, Math.max(readCount(cell), 0))],
  ['extendedFamilyId', ({ vendor }) => familyStep('extended', vendor)],
  ['familyId', ({ vendor }) => familyStep('simple', vendor)],
  [
    'priority',
    ({ office }) =>
      (cell, to) =>
        to.priority.set(to.length, parsePriorities(cell, office)),
  ],
  ['citation', citationStep],
  ['citationCount', citationCountStep],
  ['citedByCount', citedByStep],
  [
    'inventor',
    ({ separators }) =>
      (cell, to) =>
        to.inventor.set(to.length, splitApplicants(cell, separators)),
  ],
  [
    'holder',
    ({ separators }) =>
      (cell, to) =>
        to.holder.set(to.length, splitApplicants(cell, separators)),
  ],
  ['applicantType', applicantTypeStep],
  ['applicantCode', applicantCodeStep],
  ['applicantCountry', countryStep],
  ['isGranted', () => (cell, to) => to.isGranted.set(to.length, grantFlag(cell))],
  ['vendorIndustry', () => (cell, to) => to.vendorIndustry.set(to.length, cell)],
  ['parent', parentStep],
  ['pct', () => (cell, to) => to.pct.set(to.length, pctOf(cell))],
];

/** The number may stand beside its day: `2008-08-29 PCT/JP2008/065520`. */
function pctOf(cell: string): string {
  const found = PCT.exec(cell.normalize('NFKC').toUpperCase());
  return found === null ? '' : (readPctNumber(found[0].replaceAll(' ', ''))?.text ?? '');
}

const PCT = /PCT ?[/-]? ?[A-Z]{2} ?\d{2,4} ?[/-]? ?\d{4,7}|WO\d{4}[A-Z]{2}\d{5,6}|[A-Z]{2} ?\d{7,10} ?W\b/;

function familyStep(kind: 'simple' | 'extended', vendor: string): Step {
  const code = FAMILY_KINDS.indexOf(kind);
  return (cell, to, { publication }) => {
    const id = familyId(cell, publication, vendor);
    if (id === '') return;
    to.familyId.set(to.length, id);
    to.familyKind.set(to.length, code);
  };
}

/** The number of citations is that of the list where the vendor does not give it; some "lists" are but a number. */
function citationStep(): Step {
  return (cell, to) => {
    const numbers = publicationsOf(cell);
    to.citation.set(to.length, numbers);
    to.citationCount.set(to.length, numbers.length > 0 ? numbers.length : readCount(cell));
  };
}

function citationCountStep(): Step {
  return (cell, to) => {
    const count = readCount(cell);
    if (count >= 0) to.citationCount.set(to.length, count);
  };
}

function citedByStep(): Step {
  return (cell, to) => {
    const count = readCount(cell);
    to.citedByCount.set(to.length, count >= 0 ? count : publicationsOf(cell).length || -1);
  };
}

function publicationsOf(cell: string): string[] {
  const numbers = listParts(cell).map((part) => parsePublicationNumber(part)?.text ?? '');
  return [...new Set(numbers)].filter((text) => text !== '');
}

function applicantTypeStep({ separators }: TableHabits): Step {
  const codes = new CellCache((cell) =>
    splitApplicants(cell, separators).map((word) => APPLICANT_TYPES.indexOf(readApplicantType(word))),
  );
  return (cell, to) => alignWithApplicants(codes.of(cell), to, (k, code) => to.applicantType.set(k, code));
}

function applicantCodeStep({ separators, vendor }: TableHabits): Step {
  return (cell, to) => {
    const codes = splitApplicants(cell, separators).map(
      (code) => parseCreditCode(code) ?? (vendor === '' ? code : `${vendor}:${code}`),
    );
    alignWithApplicants(codes, to, (k, code) => to.applicantCode.set(k, code));
  };
}

/** A value an applicant; a single value belongs to the first one. Any other number of values cannot be told apart. */
function alignWithApplicants<T>(values: readonly T[], to: BatchColumns, set: (k: number, value: T) => void): void {
  const first = to.applicantStart[to.length]!;
  const count = to.applicant.length - first;
  if (values.length !== count && (values.length !== 1 || count === 0)) return;
  for (const [i, value] of values.entries()) set(first + i, value);
}

function countryStep({ separators }: TableHabits): Step {
  const countries = new CellCache((cell) => parseOffice(splitApplicants(cell, separators)[0] ?? ''));
  return (cell, to) => {
    const country = countries.of(cell);
    if (country !== '') to.applicantCountry.set(to.length, country);
  };
}

function parentStep({ office }: TableHabits): Step {
  return (cell, to, numbers) => {
    const number = listParts(cell)[0] ?? '';
    to.parent.set(to.length, parseApplicationNumber(number, numbers.office || office)?.text ?? '');
  };
}
