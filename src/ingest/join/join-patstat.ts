import type { ByteSource } from '../byte-source.js';
import { joinTexts } from '../formats/value-text.js';
import type { RowOptions } from '../read-rows.js';
import { joinedSource, type KeyedRow, keyedRows, OrderedTexts } from './keyed-rows.js';

/**
 * PATSTAT tables joined by `appln_id` and `person_id`, as one source with a row a publication (a row an application where the table of
 * publications is not given). The tables are told by their columns: TLS201 applications (needed), TLS202 titles, TLS203 abstracts, TLS206
 * persons, TLS207 who is applicant and inventor, TLS209 IPC, TLS211 publications, TLS224 CPC; others are passed over. Several tables may
 * be in one archive. Memory grows with the tables.
 *
 * @throws RangeError when no table of applications is among the sources; the same errors as `readRows` for each source.
 * @example (await joinPatstat([bytesSource('tls201.csv', new TextEncoder().encode('appln_id,appln_auth,appln_nr\n1,CN,201010100001'))])).name //=> 'PATSTAT'
 */
export async function joinPatstat(sources: Iterable<ByteSource>, options: RowOptions = {}): Promise<ByteSource> {
  const tables = new PatstatTables();
  for await (const row of keyedRows(sources, options)) tables.add(row);
  if (tables.applications.size === 0) {
    throw new RangeError('joinPatstat: missing table: TLS201 (appln_id, appln_auth, appln_nr); give its file among the sources');
  }
  return joinedSource('PATSTAT', tables.rows());
}

type Cells = Readonly<Record<string, string>>;

class PatstatTables {
  readonly applications = new Map<string, Cells>();
  readonly #publications = new Map<string, Cells[]>();
  readonly #texts = new Map<string, Record<string, string>>();
  readonly #persons = new Map<string, { readonly name: string; readonly country: string }>();
  readonly #applicants = new OrderedTexts();
  readonly #inventors = new OrderedTexts();
  readonly #ipc = new OrderedTexts();
  readonly #cpc = new OrderedTexts();

  add(row: KeyedRow): void {
    const key = row.get('appln_id');
    if (row.has('appln_id', 'appln_auth', 'appln_nr')) this.applications.set(key, applicationCells(row));
    else if (row.has('appln_id', 'publn_nr')) this.#addPublication(key, row);
    else if (row.has('person_id', 'appln_id')) this.#addParty(key, row);
    else if (row.has('person_id')) this.#addPerson(row);
    else if (row.has('appln_id', 'ipc_class_symbol'))
      this.#ipc.add(key, row.get('ipc_position') === 'F' ? '0' : '1', row.get('ipc_class_symbol'));
    else if (row.has('appln_id', 'cpc_class_symbol')) this.#cpc.add(key, '0', row.get('cpc_class_symbol'));
    if (row.has('appln_title')) this.#addText(key, 'appln_title', row);
    if (row.has('appln_abstract')) this.#addText(key, 'appln_abstract', row);
  }

  *rows(): Generator<Cells> {
    for (const [key, application] of this.applications) {
      const shared = { ...application, ...this.#texts.get(key), ...this.#lists(key) };
      for (const publication of this.#publications.get(key) ?? [NO_PUBLICATION]) yield { ...shared, ...publication };
    }
  }

  #lists(key: string): Cells {
    const applicants = this.#applicants.of(key).map((id) => this.#persons.get(id));
    const inventors = this.#inventors.of(key).map((id) => this.#persons.get(id));
    return {
      person_name: joinTexts(applicants.map((person) => person?.name ?? '')),
      person_ctry_code: applicants[0]?.country ?? '',
      inventors: joinTexts(inventors.map((person) => person?.name ?? '')),
      ipc_class_symbol: joinTexts(this.#ipc.of(key)),
      cpc_class_symbol: joinTexts(this.#cpc.of(key)),
    };
  }

  #addPublication(key: string, row: KeyedRow): void {
    const names = ['publn_auth', 'publn_nr', 'publn_kind'];
    const cells = {
      ...Object.fromEntries(names.map((name) => [name, row.get(name)])),
      publn_date: knownDay(row.get('publn_date')),
    };
    const known = this.#publications.get(key);
    if (known) known.push(cells);
    else this.#publications.set(key, [cells]);
  }

  #addParty(key: string, row: KeyedRow): void {
    const id = row.get('person_id');
    const [applicant, inventor] = [row.get('applt_seq_nr'), row.get('invt_seq_nr')];
    if (Number(applicant) > 0) this.#applicants.add(key, applicant, id);
    if (Number(inventor) > 0) this.#inventors.add(key, inventor, id);
    if (row.has('person_name')) this.#addPerson(row);
  }

  #addPerson(row: KeyedRow): void {
    this.#persons.set(row.get('person_id'), { name: row.get('person_name', 'han_name'), country: row.get('person_ctry_code') });
  }

  #addText(key: string, name: string, row: KeyedRow): void {
    const texts = this.#texts.get(key) ?? {};
    texts[name] ||= row.get(name);
    this.#texts.set(key, texts);
  }
}

const NO_PUBLICATION: Cells = { publn_auth: '', publn_nr: '', publn_kind: '', publn_date: '' };

/** The application number in the form of the EPO's master file, `CN 201010100001 A`: there it has no check digit. */
function applicationCells(row: KeyedRow): Cells {
  const number = [row.get('appln_auth'), row.get('appln_nr'), row.get('appln_kind')].filter((part) => part !== '').join(' ');
  return {
    appln_id: row.get('appln_id'),
    appln_auth: row.get('appln_auth'),
    appln_nr: number,
    appln_filing_date: knownDay(row.get('appln_filing_date', 'appln_filing_year')),
    earliest_filing_date: knownDay(row.get('earliest_filing_date', 'earliest_filing_year')),
    granted: row.get('granted'),
    docdb_family_id: row.get('docdb_family_id'),
    inpadoc_family_id: row.get('inpadoc_family_id'),
    nb_citing_docdb_fam: row.get('nb_citing_docdb_fam'),
  };
}

/** PATSTAT writes a day that it does not know as the last one of 9999, and such a year as 9999. */
function knownDay(day: string): string {
  return day.startsWith('9999') ? '' : day;
}
