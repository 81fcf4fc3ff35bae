import { dateTroubles } from '../records/date-rules.js';
import { type Day, isWholeDay } from '../records/day.js';
import { LEGAL_STATUSES, parseLegalStatus } from '../records/legal-status.js';
import { isOffice } from '../records/offices.js';
import { earliestPriorityDay } from '../records/priority-day.js';
import type { RecordDays } from '../records/record-batch.js';
import { foldedHash } from '../util/folded-hash.js';
import type { BatchBuilder } from './batch-builder.js';
import { CellCache } from './cell-cache.js';
import { Cells } from './cells.js';
import { DAY_FIELDS, DayColumns } from './day-columns.js';
import { listedGrant } from './listed-grant.js';
import { FIELDS, type Field } from './preset.js';
import { ExtraReader } from './read-extras.js';
import { NumberReader, type ReportTrouble, type RowNumbers } from './read-numbers.js';
import { PlaceReader } from './read-place.js';
import { SymbolReader } from './read-symbols.js';
import { STAGE_CODES, TYPE_CODES, TypeReader } from './read-type.js';
import type { RecognisedColumns } from './recognise-columns.js';
import { RowCheck } from './row-check.js';
import { RowView } from './row-view.js';
import type { RowBatch, SourceTable } from './source-table.js';
import { appendApplicants } from './split-applicants.js';

/** Turns the rows of one table into records of a batch; every trouble becomes an issue. */
export class RecordWriter {
  readonly #header: readonly string[];
  readonly #builder: BatchBuilder;
  readonly #check: RowCheck;
  readonly #numbers: NumberReader;
  readonly #types: TypeReader;
  readonly #days: DayColumns;
  readonly #symbols: SymbolReader;
  readonly #place: PlaceReader;
  readonly #extras: ExtraReader;
  readonly #at: Readonly<Record<Field, readonly number[]>>;
  readonly #separators: readonly string[];
  readonly #states: CellCache<number> = new CellCache((text) => LEGAL_STATUSES.indexOf(parseLegalStatus(text)));
  readonly #priorityDays: CellCache<number> = new CellCache(earliestPriorityDay);
  readonly #view: RowView = new RowView();
  /** Block under way. */
  #cells: Cells = Cells.of([]);
  /** Row under way, for issues. */
  #row = 0;

  constructor(table: SourceTable, columns: RecognisedColumns, builder: BatchBuilder) {
    this.#header = table.header;
    this.#builder = builder;
    this.#check = new RowCheck(table.header);
    this.#numbers = new NumberReader(columns);
    this.#at = columnsByField(columns);
    this.#types = new TypeReader(this.#at.type);
    this.#days = new DayColumns(columns.fields, columns.preset);
    this.#symbols = new SymbolReader(columns.fields, builder.symbols);
    this.#place = new PlaceReader(columns.fields);
    this.#extras = new ExtraReader(columns);
    this.#separators = columns.preset.applicantSeparators;
  }

  /** Takes up a block of rows, and lets it tell in which order days are written. */
  begin(batch: RowBatch): void {
    this.#cells = batch.cells ?? Cells.of(batch.rows);
    this.#days.learn(this.#cells);
  }

  /** Reads the i-th row of the block under way: a record more, or a rejection. */
  write({ numbers, reread, isDamaged }: RowBatch, i: number): void {
    const row = this.#view.at(this.#cells, i);
    this.#row = numbers[i]!;
    this.#builder.rows++;
    const isHeader = this.#check.isHeader(row);
    if (isHeader || !this.#numbers.hasColumns) {
      this.#report(-1, isHeader ? 'repeated-header' : 'not-a-patent-table', row.texts().slice(0, SHOWN).join(' | '));
    } else {
      this.#check.report(row, reread.length > i ? reread[i] : undefined, isDamaged, this.#report);
      const found = this.#numbers.read(row, this.#report);
      if (found !== null) this.#append(row, found);
    }
  }

  readonly #report: ReportTrouble = (column, code, value) =>
    this.#builder.issue(this.#row, this.#header[column] ?? '', code, value);

  #append(row: RowView, found: RowNumbers): void {
    const to = this.#builder.columns;
    const i = to.length;
    const { application, publication } = found;
    to.row[i] = this.#row;
    to.application[i] = application === null ? '' : application.text;
    to.publication[i] = publication === null ? '' : publication.text;
    to.office[i] = found.office;
    this.#appendTypeAndDays(row, found);
    to.title[i] = row.value(this.#at.title);
    to.titleHash[i] = foldedHash(row.units, row.from, row.to);
    to.abstract[i] = row.value(this.#at.abstract);
    this.#appendApplicants(row);
    this.#symbols.read(row, to, this.#report);
    to.status[i] = row.seek(this.#at.status) ? this.#states.at(row) : 0;
    if (this.#place.isPresent) this.#place.read(row, to);
    this.#extras.read(row, to, found);
    if (found.listed.length > 1) this.#noteGrant(row, found);
    to.length++;
  }

  #appendTypeAndDays(row: RowView, found: RowNumbers): void {
    const to = this.#builder.columns;
    const i = to.length;
    const days = this.#readDays(row);
    const { type, stage } = this.#types.read(row, found, days.publication, this.#report);
    for (const { code, field, value } of dateTroubles(days, this.#yearInNumber(row, found))) {
      const at = DAY_FIELDS.findIndex(([, name]) => name === field);
      this.#report(this.#dayColumn(row, at), code, value);
    }
    to.type[i] = TYPE_CODES.get(type)!;
    to.stage[i] = STAGE_CODES.get(stage)!;
    to.filingDay[i] = days.filing;
    to.priorityDay[i] = days.priority;
    to.publicationDay[i] = days.publication;
    if (this.#days.hasLapse) to.lapseDay.set(i, Math.max(this.#days.readLapse(row), 0));
    to.grantDay[i] = days.grant === 0 && stage === 'grant' ? days.publication : days.grant;
  }

  /** One row may stand for several publications of an application, the grant among them. */
  #noteGrant(row: RowView, { listed }: RowNumbers): void {
    const to = this.#builder.columns;
    const grant = listedGrant(listed, this.#days.readPublications(row));
    if (grant === null) return;
    to.isGranted.set(to.length, grant.flag);
    if (to.grantDay[to.length] === 0) to.grantDay[to.length] = grant.day;
  }

  /** A divisional application keeps the filing day of its parent: its number rightly holds a later year. */
  #yearInNumber(row: RowView, { application }: RowNumbers): number | null {
    if (application === null) return null;
    return this.#at.parent.length > 0 && row.seek(this.#at.parent) ? null : application.year;
  }

  #readDays(row: RowView): RecordDays {
    const days = this.#withPriority(row, this.#days.read(row));
    if (isSound(days.filing) && isSound(days.priority) && isSound(days.publication) && isSound(days.grant)) return days;
    for (const [i, [, name]] of DAY_FIELDS.entries()) {
      if (isSound(days[name])) continue;
      this.#report(this.#dayColumn(row, i), days[name] < 0 ? 'invalid-date' : 'partial-date', row.value(this.#days.at(i)));
    }
    const known = (day: number): number => Math.max(day, 0);
    return {
      filing: known(days.filing),
      priority: known(days.priority),
      publication: known(days.publication),
      grant: known(days.grant),
    };
  }

  /** Where no column gives the day of the earliest priority, it may stand beside the numbers. */
  #withPriority(row: RowView, days: RecordDays): RecordDays {
    if (days.priority !== 0 || this.#at.priority.length === 0 || !row.seek(this.#at.priority)) return days;
    return { ...days, priority: this.#priorityDays.at(row) };
  }

  #dayColumn(row: RowView, i: number): number {
    return row.columnOf(this.#days.at(i));
  }

  #appendApplicants(row: RowView): void {
    const to = this.#builder.columns;
    const at = this.#at.applicant;
    const cell = row.value(at);
    if (cell !== '') {
      appendApplicants(cell, this.#separators, to.applicant);
      if (cell.charCodeAt(cell.length - 1) === CLOSING_BRACKET) this.#noteCountry(cell);
    }
    if (to.applicant.length === to.applicantStart[to.length] && at.length > 0) this.#report(at[0]!, 'no-applicant', '');
    to.applicantStart[to.length + 1] = to.applicant.length;
  }

  /** Some vendors append the country to a name: `NOVOZYMES A/S [DK]`. */
  #noteCountry(cell: string): void {
    const code = COUNTRY.exec(cell)?.[1] ?? '';
    const { columns } = this.#builder;
    if (isOffice(code)) columns.applicantCountry.set(columns.length, code);
  }
}

/** Known to the day, or not given. */
function isSound(day: Day): boolean {
  return day === 0 || (day > 0 && isWholeDay(day));
}

const CLOSING_BRACKET = 0x5d;
/** The first country of a cell of names. */
const COUNTRY = /^[^[\]]*\[([A-Z]{2})\]/;

function columnsByField({ fields }: RecognisedColumns): Record<Field, readonly number[]> {
  return Object.fromEntries(FIELDS.map((field) => [field, fields.get(field) ?? []])) as Record<Field, number[]>;
}

/** Cells of a dropped row that its issue shows. */
const SHOWN = 12;
