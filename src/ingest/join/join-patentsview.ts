import type { ByteSource } from '../byte-source.js';
import { joinTexts } from '../formats/value-text.js';
import type { RowOptions } from '../read-rows.js';
import { joinedSource, type KeyedRow, keyedRows, OrderedTexts } from './keyed-rows.js';

/**
 * PatentsView bulk tables joined by `patent_id`, as one source with a row a patent. The tables are told by their columns: `g_patent`
 * (needed), `g_application`, `g_patent_abstract`, `g_assignee_disambiguated` or `..._not_disambiguated`, `g_inventor_...`,
 * `g_cpc_current`; others are passed over. Memory grows with the tables.
 *
 * @throws RangeError when `g_patent` is not among the sources; the same errors as `readRows` for each source.
 * @example (await joinPatentsView([bytesSource('g_patent.tsv', new TextEncoder().encode('patent_id\tpatent_title\n1\tx'))])).name //=> 'PatentsView'
 */
export async function joinPatentsView(sources: Iterable<ByteSource>, options: RowOptions = {}): Promise<ByteSource> {
  const tables = new PatentsViewTables();
  for await (const row of keyedRows(sources, options)) tables.add(row);
  if (tables.patents.size === 0) {
    throw new RangeError('joinPatentsView: missing table: g_patent (patent_id, patent_title); give its file among the sources');
  }
  return joinedSource('PatentsView', tables.rows());
}

type Cells = Readonly<Record<string, string>>;

class PatentsViewTables {
  readonly patents = new Map<string, Cells>();
  readonly #applications = new Map<string, Cells>();
  readonly #abstracts = new Map<string, string>();
  readonly #assignees = new OrderedTexts();
  readonly #inventors = new OrderedTexts();
  readonly #cpc = new OrderedTexts();

  add(row: KeyedRow): void {
    const key = row.get('patent_id');
    if (row.has('patent_id', 'patent_title')) this.patents.set(key, patentCells(row));
    else if (row.has('patent_id', 'patent_abstract')) this.#abstracts.set(key, row.get('patent_abstract'));
    else if (row.has('patent_id', 'application_id')) this.#applications.set(key, applicationCells(row));
    else if (row.has('patent_id', 'assignee_sequence')) this.#assignees.add(key, row.get('assignee_sequence'), assigneeName(row));
    else if (row.has('patent_id', 'inventor_sequence'))
      this.#inventors.add(key, row.get('inventor_sequence'), personName(row, 'inventor'));
    else if (row.has('patent_id', 'cpc_group')) this.#cpc.add(key, row.get('cpc_sequence'), row.get('cpc_group'));
  }

  *rows(): Generator<Cells> {
    for (const [key, patent] of this.patents) {
      yield {
        ...patent,
        ...(this.#applications.get(key) ?? NO_APPLICATION),
        patent_abstract: this.#abstracts.get(key) ?? '',
        'assignees.assignee_organization': joinTexts(this.#assignees.of(key)),
        'inventors.inventor_name_last': joinTexts(this.#inventors.of(key)),
        'cpc_current.cpc_group_id': joinTexts(this.#cpc.of(key)),
      };
    }
  }
}

const NO_APPLICATION: Cells = { 'application.application_id': '', 'application.filing_date': '' };

function patentCells(row: KeyedRow): Cells {
  const names = ['patent_id', 'patent_title', 'patent_date', 'wipo_kind', 'patent_type', 'num_claims'];
  return Object.fromEntries(names.map((name) => [name, row.get(name)]));
}

function applicationCells(row: KeyedRow): Cells {
  return { 'application.application_id': row.get('application_id'), 'application.filing_date': row.get('filing_date') };
}

function assigneeName(row: KeyedRow): string {
  return row.get('disambig_assignee_organization', 'raw_assignee_organization') || personName(row, 'assignee');
}

function personName(row: KeyedRow, party: 'assignee' | 'inventor'): string {
  const part = (name: string): string =>
    row.get(
      `disambig_${party}_${name}`,
      `raw_${party}_${name}`,
      `disambig_${party}_individual_${name}`,
      `raw_${party}_individual_${name}`,
    );
  return [part('name_last'), part('name_first')].filter((text) => text !== '').join(', ');
}
