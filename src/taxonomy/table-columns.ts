import { nearest } from '../util/suggest.js';

/** Which column of a table says what, by the names in its header. */
export interface TableColumns {
  /** Id of the area; several rows of one id are several clauses of it. */
  readonly code?: string;
  readonly name?: string;
  readonly nameEn?: string;
  /** Id or name of the industry. */
  readonly industry?: string;
  /** Columns from the broadest to the narrowest level, instead of `code` and `industry`: a number in front of a text is its id. */
  readonly levels?: readonly string[];
  readonly ipc?: string;
  readonly ipcExcept?: string;
  readonly keywords?: string;
  readonly keywordsEn?: string;
  readonly stopWords?: string;
  /** Weight of the clause; without it the documented scheme decides. */
  readonly weight?: string;
  /** Says `partial` (部分) where the symbols cover more than the area. */
  readonly coverage?: string;
}

type ColumnRole = Exclude<keyof TableColumns, 'levels'>;

/**
 * The columns of a table: those given by name, the others by the names that official tables are known to use.
 *
 * @throws RangeError on a name that the header does not have, or when no column holds symbols or keywords, or names the area.
 * @example recogniseTableColumns(['sei_code', 'sei_name', 'ipc']).code //=> 'sei_code'
 */
export function recogniseTableColumns(header: readonly string[], given: TableColumns = {}): TableColumns {
  const names = header.map((name) => name.trim());
  const columns: { -readonly [key in keyof TableColumns]: TableColumns[key] } = { ...given };
  for (const role of Object.keys(KNOWN) as ColumnRole[]) {
    const known = names.find((name) => KNOWN[role].includes(name.toLowerCase()));
    if (columns[role] === undefined && known !== undefined) columns[role] = known;
  }
  const levels = names.filter((name) => LEVEL.test(name));
  if (columns.levels === undefined && levels.length > 1) columns.levels = levels;
  for (const name of [columns.levels ?? [], ...Object.keys(KNOWN).map((role) => columns[role as ColumnRole] ?? [])].flat()) {
    if (!names.includes(name)) throw unknownColumn(name, names);
  }
  if (columns.ipc === undefined && columns.keywords === undefined && columns.keywordsEn === undefined) {
    throw missingColumn('symbols or keywords', names);
  }
  if (columns.code === undefined && columns.levels === undefined) throw missingColumn('the area', names);
  return columns;
}

const KNOWN: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: [
    'id',
    'code',
    'area',
    'area_id',
    'sei_code',
    'field_no',
    'topic',
    'symbol',
    '编号',
    '代码',
    '分类代码',
    '领域',
    '技术领域',
  ],
  name: ['name', 'name_zh', 'sei_name', 'title', '名称', '分类名称', '技术名称', '领域名称'],
  nameEn: ['name_en', 'field_en', 'title_en', '英文名称'],
  industry: ['industry', 'sector', 'sector_en', 'subsystem', '产业', '产业名称', '子体系'],
  ipc: ['ipc', 'ipc_cpc', 'ipc_prefixes', 'cpc', 'symbol', 'symbols', 'ipc分类号', '分类号', '国际专利分类', '国际专利分类号'],
  ipcExcept: ['ipc_excluded', 'ipc_except', 'ipcexcept', 'excluded', '排除', '排除分类号', '不包括'],
  keywords: ['keywords', 'keywords_zh', 'keyword', '关键词', '检索词'],
  keywordsEn: ['keywords_en', '英文关键词'],
  stopWords: ['stop_words', 'stopwords', '排除词'],
  weight: ['weight', '权重'],
  coverage: ['coverage', '覆盖', '覆盖范围'],
};

const LEVEL = /^(?:level_?\d|[一二三四五六]级.*)$/i;

function unknownColumn(name: string, header: readonly string[]): RangeError {
  const near = nearest(name, header);
  const remedy = near === null ? `the header has ${header.join(', ')}` : `did you mean "${near}"?`;
  return new RangeError(`loadOfficialTable: unknown column: "${name}"; ${remedy}`);
}

function missingColumn(what: string, header: readonly string[]): RangeError {
  return new RangeError(`loadOfficialTable: missing column: ${what}; name it in "columns" (the header has ${header.join(', ')})`);
}
