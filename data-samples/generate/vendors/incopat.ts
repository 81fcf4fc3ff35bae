import { isoDate } from '../calendar.js';
import type { Application, Publication, Row } from '../model.js';
import { csvLine, quotedCell } from './csv.js';

const COLUMNS = (
  '序号,标题,摘要,申请人,公开（公告）号,公开（公告）日,申请号,申请日,授权公告日,专利类型,公开国别,' +
  'IPC主分类,IPC,洛迦诺分类号,申请人地址,中国申请人地市,中国申请人区县,当前权利人,发明人,一案双申,' +
  '专利有效性,当前法律状态,合享价值度,链接到incoPat'
).split(',');

/** incoPat layout: UTF-8 with BOM, CRLF, every cell quoted, `; ` between values; brackets of headings are full-width in one batch, half-width in the other. */
export function renderIncopat(rows: readonly Row[], halfWidthBrackets: boolean, firstIndex: number): string {
  const header = COLUMNS.map((column) => (halfWidthBrackets ? column.replace('（', '(').replace('）', ')') : column));
  const lines = [csvLine(header, 0, quotedCell)];
  let index = firstIndex;
  for (const row of rows) {
    const cells =
      row.form === 'header' ? header : row.form === 'summary' ? summary(index - firstIndex) : recordCells(row, index++);
    lines.push(csvLine(cells, row.damage.missingCells ?? 0, quotedCell));
    if (row.blankAfter) lines.push('');
  }
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function summary(rows: number): string[] {
  return ['合计', `共${rows}条`, ...Array<string>(COLUMNS.length - 2).fill('')];
}

function recordCells(row: Row, index: number): string[] {
  const application = row.application!;
  const publication = row.publication!;
  const { damage } = row;
  const symbols = application.symbols.map((symbol) => symbol + (damage.symbolSuffix ?? ''));
  if (damage.badSymbol !== undefined) symbols.push(damage.badSymbol);
  return [
    String(index),
    application.title,
    damage.abstract ?? application.abstract,
    row.spellings.join('; '),
    damage.publicationNumber ?? publication.number,
    damage.publicationDate ?? isoDate(publication.day),
    damage.applicationNumber ?? application.number,
    damage.filingDate ?? isoDate(application.filing),
    application.grant === null ? '' : isoDate(application.grant),
    typeWord(application, publication),
    'CN',
    symbols[0] ?? '',
    symbols.join('; '),
    application.locarno,
    application.applicants[0]?.address ?? '',
    application.applicants.length === 0 ? '' : '津海市',
    application.applicants[0]?.district ?? '',
    application.holder?.name ?? row.spellings.join('; '),
    application.inventors.join('; '),
    application.twin,
    application.status.valid,
    application.status.zh,
    String(1 + (Number(publication.number.slice(4, 8)) % 10)),
    `http://www.incopat.com/detail/init?formerQuery=${publication.number}`,
  ];
}

function typeWord({ kind }: Application, publication: Publication): string {
  if (kind === 'design') return '外观设计';
  if (kind === 'utilityModel') return '实用新型';
  return publication.kind === 'A' ? '发明申请' : '发明授权';
}
