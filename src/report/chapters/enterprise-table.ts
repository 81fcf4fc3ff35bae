import type { Conventions } from '../../analyse/conventions.js';
import type { EnterpriseRow } from '../../analyse/enterprises/advantage-enterprises.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import { joined } from '../say.js';
import type { Block, Cell, Text } from '../section-model.js';

/** Enterprises as a table, at most 50 of them; no block when there are none. `at` is where the rows stand in the result. */
export function enterpriseTable(
  context: Context,
  {
    id,
    caption,
    basis,
    at,
    rows,
  }: {
    readonly id: string;
    readonly caption: Bilingual;
    readonly basis: Conventions;
    readonly at: string;
    readonly rows: readonly EnterpriseRow[];
  },
): Block[] {
  if (rows.length === 0) return [];
  const cut = context.say(
    { zh: '仅列前{shown}家，其余见数据文件。', en: 'The first {shown} only; the data file has the rest.' },
    { shown: String(MOST_ROWS) },
  );
  return [
    tableBlock(context, {
      id,
      caption,
      basis,
      columns: COLUMNS,
      rows: rows.slice(0, MOST_ROWS).map((row, i) => enterpriseRow(context, row, `${at}/${i}`, i + 1)),
      notes: rows.length > MOST_ROWS ? [cut] : [],
    }),
  ];
}

const MOST_ROWS = 50;

const COLUMNS = [
  [HEADS.rank, 'right'],
  [{ zh: '企业', en: 'Enterprise' }, 'left'],
  [HEADS.applications, 'right'],
  [{ zh: '主要产业（件次）', en: 'Main industries (applications)' }, 'left'],
] as const;

function enterpriseRow({ figures, lang, industryName }: Context, row: EnterpriseRow, at: string, rank: number): Cell[] {
  const main = row.industries
    .slice(0, 3)
    .map(({ id }, k): Text => [`${industryName(id)} `, figures.cell(`${at}/industries/${k}/count`)]);
  return [
    String(rank),
    row.name,
    figures.cell(`${at}/count`),
    main.length === 0 ? '—' : joined(main, lang === 'zh' ? '、' : ', '),
  ];
}
