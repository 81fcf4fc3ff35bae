import { dateParts, dayNumber, slashDate } from '../calendar.js';
import type { Application, Publication, Row } from '../model.js';
import { csvLine, plainCell } from './csv.js';

const COLUMNS = (
  '序号,公开(公告)号,标题,摘要,[标]当前申请(专利权)人,[标]原始申请(专利权)人,申请号,申请日,公开(公告)日,' +
  '授权日,专利类型,法律状态/事件,受理局,IPC主分类号,IPC分类号,发明人,当前申请(专利权)人州/省,' +
  '当前申请(专利权)人地市,当前申请(专利权)人区县,预估到期日,被引用专利数量,权利要求数,专利价值'
).split(',');

/** The byte written for {@link Row.damage}.brokenByte: no lead byte of GB18030. The private-use character marks its place. */
export const BROKEN_BYTE = { character: '\ue000', byte: 0xff };

/** PatSnap layout, Chinese: CRLF, ` | ` between values, unpadded dates, `-` for nothing. */
export function renderPatsnap(rows: readonly Row[]): string {
  const lines = [csvLine(COLUMNS, 0, plainCell)];
  let index = 1;
  for (const row of rows) {
    const cells = row.form === 'header' ? COLUMNS : row.form === 'summary' ? summary(index - 1) : recordCells(row, index++);
    lines.push(csvLine(cells, row.damage.missingCells ?? 0, plainCell));
    if (row.blankAfter) lines.push('');
  }
  return `${lines.join('\r\n')}\r\n`;
}

function summary(rows: number): string[] {
  return [`总计${rows}条`, ...Array<string>(COLUMNS.length - 1).fill('')];
}

function recordCells(row: Row, index: number): string[] {
  const application = row.application!;
  const publication = row.publication!;
  const { damage } = row;
  const symbols = application.symbols.map((symbol) => symbol + (damage.symbolSuffix ?? ''));
  if (damage.badSymbol !== undefined) symbols.push(damage.badSymbol);
  const applicants = row.spellings.map((spelling) => spelling.trim()).join(' | ');
  const cells = [
    String(index),
    damage.publicationNumber ?? publication.number,
    application.title,
    (damage.abstract ?? application.abstract) + (damage.brokenByte ? BROKEN_BYTE.character : ''),
    application.holder?.name ?? applicants,
    applicants,
    damage.applicationNumber ?? application.number,
    damage.filingDate ?? slashDate(application.filing),
    damage.publicationDate ?? slashDate(publication.day),
    application.grant === null ? '' : slashDate(application.grant),
    typeWord(application, publication),
    application.holder === null ? application.status.zh : `${application.status.zh} | 权利转移`,
    '中国',
    symbols[0] ?? '',
    symbols.join(' | '),
    application.inventors.join(' | '),
    application.applicants.length === 0 ? '' : '津海',
    application.applicants.length === 0 ? '' : '津海市',
    application.applicants[0]?.district ?? '',
    application.grant === null ? '' : slashDate(expiry(application)),
    String(Number(publication.number.slice(5, 8)) % 7),
    String(1 + (Number(publication.number.slice(4, 8)) % 10)),
    '',
  ];
  return cells.map((cell) => (cell === '' ? '-' : cell));
}

function typeWord({ kind }: Application, publication: Publication): string {
  if (kind === 'design') return '外观设计';
  if (kind === 'utilityModel') return '实用新型';
  return publication.kind === 'A' ? '发明申请' : '授权发明';
}

/** Twenty years after filing for inventions, ten for the others: later than the cut-off, and no date of record. */
function expiry({ kind, filing }: Application): number {
  const { year, month, day } = dateParts(filing);
  return dayNumber(year + (kind === 'invention' ? 20 : 10), month, day);
}
