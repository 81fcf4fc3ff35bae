import type { CountQuery, CountRow, Engine, ListedDimension } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';

/** Options of {@link applicantMatrix}. */
export interface ApplicantMatrixOptions extends AnalysisOptions {
  /** What applicants are crossed with. Default `area`. */
  readonly field?: Exclude<ListedDimension, 'applicant'>;
  /** Largest applicants shown. Default 20. */
  readonly applicants?: number;
  /** Largest fields shown. Default 20. */
  readonly fields?: number;
}

/** Who files in what: the largest applicants by the largest fields. */
export interface ApplicantMatrix {
  readonly conventions: Conventions;
  readonly field: string;
  /** Columns, largest first, with all their applications. */
  readonly fields: readonly { readonly id: string; readonly count: number }[];
  /** Rows, largest first. `cellQuery(options, { applicant: key, [field]: id })` asks for the applications behind a cell. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly type: string;
    readonly count: number;
    /** One for each column. */
    readonly counts: readonly number[];
  }[];
}

/** The first queries of {@link applicantMatrix}: who and what is large. */
export interface ApplicantMatrixQueries {
  readonly applicants: CountQuery;
  readonly fields: CountQuery;
}

/**
 * The table of the largest applicants by the largest areas (industries, subclasses). Ties at the border stand in the order of the engine.
 *
 * @example (await applicantMatrix(engine, { field: 'industry' })).rows[0].counts //=> [2]
 */
export async function applicantMatrix(engine: Engine, options: ApplicantMatrixOptions = {}): Promise<ApplicantMatrix> {
  checkAsked('applicantMatrix', engine, options, { field: null, applicants: null, fields: null });
  const queries = applicantMatrixQueries(options);
  const [applicants, fields] = await Promise.all([engine.count(queries.applicants), engine.count(queries.fields)]);
  const large = { applicants: largest(applicants, options.applicants), fields: largest(fields, options.fields) };
  const [cells, labels] = await Promise.all([
    engine.count(applicantMatrixCells(large, options)),
    engine.parties(large.applicants.map(({ key }) => String(key[0]))),
  ]);
  return summarizeApplicantMatrix({ ...large, cells }, { ...options, labels, conventions: conventionsOf(engine, options) });
}

/**
 * The first queries of {@link applicantMatrix}.
 *
 * @example applicantMatrixQueries({ applicants: 5 }).applicants //=> { by: ['applicant'], top: 6 }
 */
export function applicantMatrixQueries(options: ApplicantMatrixOptions = {}): ApplicantMatrixQueries {
  const { field = 'area', applicants = MOST, fields = MOST } = options;
  const shared = sharedQuery(options);
  return {
    applicants: { by: ['applicant'], ...shared, top: applicants + 1 },
    fields: { by: [field], ...shared, top: fields + 1 },
  };
}

/** Answers to {@link applicantMatrixQueries} cut to the largest, and to the query for the cells. */
export type ApplicantMatrixAnswers = Readonly<Record<'applicants' | 'fields' | 'cells', readonly CountRow[]>>;

/**
 * The matrix from the largest applicants, the largest fields and the cells of both.
 *
 * @param context `labels`: of the applicants, in their order.
 * @example summarizeApplicantMatrix({ applicants: [], fields: [], cells: [] }, { labels: [], conventions: conventionsOf(engine) }).rows //=> []
 */
export function summarizeApplicantMatrix(
  { applicants, fields, cells }: ApplicantMatrixAnswers,
  {
    conventions,
    labels,
    field = 'area',
  }: ApplicantMatrixOptions & {
    readonly conventions: Conventions;
    readonly labels: readonly PartyLabel[];
  },
): ApplicantMatrix {
  const counts = new Map(cells.map(({ key, count }) => [JSON.stringify(key), count]));
  return {
    conventions,
    field,
    fields: fields.map(({ key, count }) => ({ id: String(key[0]), count })),
    rows: applicants.map(({ key, count }, i) => ({
      ...labels[i]!,
      count,
      counts: fields.map((column) => counts.get(JSON.stringify([key[0], column.key[0]])) ?? 0),
    })),
  };
}

const MOST = 20;

function largest(rows: readonly CountRow[], most: number = MOST): readonly CountRow[] {
  return rows.filter(({ key }) => key[0] !== null).slice(0, most);
}

/** The applicants and fields are narrowed further where the options already name some. */
function applicantMatrixCells(
  { applicants, fields }: Omit<ApplicantMatrixAnswers, 'cells'>,
  options: ApplicantMatrixOptions,
): CountQuery {
  const { field = 'area', where } = options;
  const ids = (rows: readonly CountRow[]) => rows.map(({ key }) => String(key[0]));
  return {
    by: ['applicant', field],
    ...sharedQuery({ ...options, where: { ...where, applicant: ids(applicants), [field]: ids(fields) } }),
  };
}
