import { type ApplicationNumber, parseApplicationNumber } from '../records/application-number.js';
import { isScientific } from '../records/identifier-text.js';
import type { IssueCode } from '../records/issue.js';
import { parseOffice } from '../records/offices.js';
import { type PublicationNumber, parsePublicationNumber } from '../records/publication-number.js';
import { compareText } from '../util/compare.js';
import { CellCache } from './cell-cache.js';
import type { RecognisedColumns } from './recognise-columns.js';
import type { RowView } from './row-view.js';

/** The numbers of a row that can be read. At least one is there. */
export interface RowNumbers {
  readonly application: ApplicationNumber | null;
  readonly publication: PublicationNumber | null;
  /** All publications where the row lists several of one application, by kind: applications before grants. */
  readonly listed: readonly PublicationNumber[];
  /** ST.3 code of the office that published, or ''. */
  readonly office: string;
}

/** Takes one trouble: column position (-1 for none), code, value. */
export type ReportTrouble = (column: number, code: IssueCode, value: string) => void;

/** Reads application and publication numbers with the help of the office and kind columns. */
export class NumberReader {
  readonly #application: readonly number[];
  readonly #publication: readonly number[];
  readonly #office: readonly number[];
  readonly #kind: readonly number[];
  readonly #ownOffice: string;
  /** Of the row under way. */
  #listed: readonly PublicationNumber[] = NONE;
  readonly #offices: CellCache<string> = new CellCache(parseOffice);

  constructor({ fields, preset }: RecognisedColumns) {
    this.#application = fields.get('application') ?? [];
    this.#publication = fields.get('publication') ?? [];
    this.#office = fields.get('office') ?? [];
    this.#kind = fields.get('kind') ?? [];
    this.#ownOffice = preset.office ?? '';
  }

  /** Whether the table has any column of numbers. */
  get hasColumns(): boolean {
    return this.#application.length + this.#publication.length > 0;
  }

  /** The numbers of a row, or null when it has to be rejected; either way every trouble is reported. */
  read(row: RowView, report: ReportTrouble): RowNumbers | null {
    this.#listed = NONE;
    const published = row.value(this.#publication);
    const applied = row.value(this.#application);
    if (published === '' && applied === '') {
      report(
        -1,
        'no-identifier',
        row
          .texts()
          .filter((cell) => cell.trim() !== '')
          .join(' | '),
      );
      return null;
    }
    const said = row.seek(this.#office) ? this.#offices.at(row) : '';
    const office = said || this.#ownOffice;
    let publication = published === '' ? null : this.#readPublication(row, published, office, report);
    const application =
      applied === '' ? null : this.#readApplication(row, applied, office || (publication?.office ?? ''), report);
    if (publication === null && application !== null && office === '' && BARE.test(published))
      publication = this.#readPublication(row, published, application.office, report);
    if (application === null && publication === null) return this.#readSwapped(row, published, applied, report);
    if (applied !== '' && application === null) report(row.columnOf(this.#application), 'invalid-application-number', applied);
    if (published !== '' && publication === null)
      report(row.columnOf(this.#publication), 'invalid-publication-number', published);
    this.#reportCheck(row, application, applied, report);
    const listed = this.#listed;
    return { application, publication, listed, office: publication?.office || said || application?.office || '' };
  }

  #readPublication(row: RowView, text: string, office: string, report: ReportTrouble): PublicationNumber | null {
    const hints = this.#kind.length === 0 && office === '' ? undefined : { office, kind: row.value(this.#kind) };
    if (!LIST.test(text)) return parsePublicationNumber(text, hints);
    const parts = text.split(LIST).map((part) => parsePublicationNumber(part.trim(), hints));
    this.#listed = parts.filter((one) => one !== null).sort((a, b) => compareText(a.kind, b.kind));
    if (this.#listed.length === 0) return parsePublicationNumber(text, hints);
    report(row.columnOf(this.#publication), 'number-repaired', text);
    return this.#listed[0]!;
  }

  #readApplication(row: RowView, text: string, office: string, report: ReportTrouble): ApplicationNumber | null {
    const whole = parseApplicationNumber(text, office);
    if (whole !== null || !LIST.test(text)) return whole;
    for (const part of text.split(LIST)) {
      const first = parseApplicationNumber(part.trim(), office);
      if (first === null) continue;
      report(row.columnOf(this.#application), 'number-repaired', text);
      return first;
    }
    return null;
  }

  /** Columns of either number may hold the other: a "patent number" is now this, now that. */
  #readSwapped(row: RowView, published: string, applied: string, report: ReportTrouble): RowNumbers | null {
    const publication = applied === '' ? null : parsePublicationNumber(applied);
    if (publication !== null && publication.kind !== '')
      return { application: null, publication, listed: NONE, office: publication.office };
    const application = published === '' ? null : parseApplicationNumber(published);
    if (application !== null && (application.check !== 'none' || application.office === 'WO')) {
      this.#reportCheck(row, application, published, report);
      return { application, publication: null, listed: NONE, office: application.office };
    }
    const isDamaged = (isScientific(applied) || applied === '') && (isScientific(published) || published === '');
    const column = row.columnOf(applied === '' ? this.#publication : this.#application);
    report(
      column,
      isDamaged ? 'damaged-number' : 'invalid-identifier',
      [applied, published].filter((text) => text !== '').join(' | '),
    );
    return null;
  }

  #reportCheck(row: RowView, application: ApplicationNumber | null, text: string, report: ReportTrouble): void {
    if (application === null || application.check === 'ok' || application.check === 'none') return;
    if (application.check === 'added' && DOCDB_NUMBER.test(text)) return;
    report(row.columnOf(this.#application), application.check === 'wrong' ? 'check-digit' : 'check-digit-added', text);
  }
}

/** Numbers in the form of the EPO's master file (`CN 201310033299 A`), as Lens writes them: they never carry a check digit. */
const DOCDB_NUMBER = /^[A-Z]{2} ?\d{6,12} [A-Z]$/;

const NONE: readonly PublicationNumber[] = [];

/** A patent number without its country, which the application number beside it may name. */
const BARE = /^\d{5,8}$/;

const LIST = /[\n;|]/;
