import { parseApplicationNumber } from '../../records/application-number.js';
import { firstText, select, type XmlElement } from './xml-tree.js';

/** One document number as a schema gives it in parts. */
interface DocumentId {
  readonly country: string;
  readonly number: string;
  readonly kind: string;
  readonly date: string;
}

/**
 * The publication number of a reference: country, number and kind together, from the form that has all three (EPO: docdb).
 */
export function publicationNumber(references: readonly XmlElement[]): string {
  const ids = idsOf(references);
  const best =
    ids.find(({ country, kind }) => country !== '' && kind !== '') ?? ids.find(({ country }) => country !== '') ?? ids[0];
  return best === undefined ? '' : `${best.country}${best.number}${best.kind}`;
}

/**
 * The application number of a reference: as the office itself writes it where that can be read (with a check digit, where the office
 * has one), else in the EPO's form.
 */
export function applicationNumber(references: readonly XmlElement[]): string {
  const ids = idsOf(references);
  const docdb = ids.find(({ country }) => country !== '');
  const epodoc = ids.find(({ number }) => /^[A-Z]{2}\d/.test(number));
  const country = docdb?.country || epodoc?.number.slice(0, 2) || '';
  const originals = ids.filter((id) => id !== docdb && id !== epodoc && id.country === '');
  const readable = originals.find(({ number }) => parseApplicationNumber(country + number, country) !== null);
  if (readable) return country + readable.number;
  if (docdb)
    return /^[A-Z]?$/.test(docdb.kind) && docdb.kind !== ''
      ? `${docdb.country} ${docdb.number} ${docdb.kind}`
      : docdb.country + docdb.number;
  return epodoc?.number ?? (originals[0] === undefined ? '' : country + originals[0].number);
}

/** The first date of a reference. */
export function dateOf(references: readonly XmlElement[]): string {
  return idsOf(references).find(({ date }) => date !== '')?.date ?? '';
}

/** The numbers of a reference, one a form; a claim without them holds the parts itself. */
function idsOf(references: readonly XmlElement[]): DocumentId[] {
  const nested = select(references, '**document-id');
  return (nested.length > 0 ? nested : [...references]).map(idOf).filter(({ number }) => number !== '');
}

function idOf(id: XmlElement): DocumentId {
  const own = [id];
  return {
    country: firstText(own, 'country', 'wipost3-code', 'ip-office-code'),
    number: firstText(
      own,
      'doc-number',
      'publication-number',
      'application-number-text',
      'application-number/doc-number|application-number-text',
    ).replace(/\s+/g, ''),
    kind: firstText(own, 'kind', 'kind-code', 'patent-document-kind-code'),
    date: firstText(own, 'date', 'document-date', 'publication-date', 'filing-date'),
  };
}
