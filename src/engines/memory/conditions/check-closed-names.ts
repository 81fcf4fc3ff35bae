import { APPLICANT_TYPES } from '../../../records/applicant-type.js';
import { LEGAL_STATUSES } from '../../../records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../../records/patent-type.js';
import type { Industry, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { nearest } from '../../../util/suggest.js';
import type { Dimension, Where } from '../../engine.js';
import { asSet, type Wanted } from './value-masks.js';

/**
 * Refuses what is no name of a closed set: then nothing would fit, and a zero would look like an answer.
 *
 * @throws RangeError for an industry, area, type, stage, status or type of applicant that there is not, with the nearest that there is.
 */
export function checkClosedNames({ industries }: Taxonomy, where: Where, caller: string): void {
  checkField(caller, 'industry', where.industry, () => industries);
  checkField(caller, 'area', where.area, () => industries.flatMap(({ areas }) => areas));
  checkKnown(caller, 'type', where.type, PATENT_TYPES);
  checkKnown(caller, 'firstStage', where.firstStage, STAGES);
  checkKnown(caller, 'status', where.status, LEGAL_STATUSES);
  checkKnown(caller, 'applicantType', where.applicantType, APPLICANT_TYPES);
}

/** Industries and areas go by their ids; whoever gives a name, or a part of one, is told the id. */
function checkField(caller: string, thing: Dimension, wanted: Wanted | undefined, fields: () => readonly Named[]): void {
  if (wanted === undefined) return;
  const known = fields().map(({ id }) => id);
  checkKnown(caller, thing, wanted, known, (value) => {
    const names = fields().map(({ name }) => [name.zh, name.en.toLowerCase()]);
    const exact = names.findIndex((both) => both.includes(value.toLowerCase()));
    const part = names.findIndex((both) => both.some((name) => value.length > 1 && name.includes(value.toLowerCase())));
    return known[exact === -1 ? part : exact];
  });
}

type Named = Pick<Industry, 'id' | 'name'>;

function checkKnown(
  caller: string,
  thing: Dimension,
  wanted: Wanted | undefined,
  known: readonly string[],
  idOf: (value: string) => string | undefined = () => undefined,
): void {
  if (wanted === undefined) return;
  for (const value of asSet(wanted)) {
    if (value === null || known.includes(String(value))) continue;
    const near = idOf(String(value)) ?? nearest(String(value), known);
    throw new RangeError(`${caller}: unknown ${thing}: "${value}"${near === null ? '' : `; did you mean "${near}"?`}`);
  }
}
