import { type Context, HEADS, LINES_COUNTED, ROWS_COUNTED, tableBlock } from '../context.js';
import { fileName } from '../file-name.js';
import { plainText } from '../say.js';
import type { Block, Cell } from '../section-model.js';
import { FORMAT_WORDS, PRESET_WORDS } from '../source-words.js';
import { wordFor } from '../words.js';
import { conventionRows } from './convention-rows.js';

/** Chapter on where the data come from and how they were counted. */
export function sourcesChapter(context: Context): Block[] {
  return [accounting(context), ...fileTable(context), ...passedTable(context), conventionTable(context)];
}

function accounting(context: Context): Block {
  const { result, figures } = context;
  const { rows, applications, merged, rejected } = result.ingest;
  const adds = rows === applications + merged + rejected;
  return context.paragraph(
    {
      zh: `本次分析读入{files}个数据文件，共{rows}条记录，整理得到{applications}件专利申请；另有{merged}条记录属于同一申请的其他公开文本或重复记录，已归并；{rejected}条记录因没有可用号码等原因剔除。${adds ? '三项之和与读入记录数一致。' : ''}`,
      en: `The report rests on {files#file|files} with {rows#row|rows}, which gave {applications#patent application|patent applications}. Merged into these: {merged#row|rows} that repeat them or are other publications of the same applications. Rejected as unusable: {rejected#row|rows}.${adds ? ' The three add up to the rows read.' : ''}`,
    },
    {
      files: figures.size('/ingest/files'),
      rows: figures.cell('/ingest/rows'),
      applications: figures.cell('/ingest/applications'),
      merged: figures.cell('/ingest/merged'),
      rejected: figures.cell('/ingest/rejected'),
    },
  );
}

function fileTable(context: Context): Block[] {
  const { result, figures, lang, pick } = context;
  if (result.ingest.files.length === 0) return [];
  const counts = ['rows', 'applications', 'merged', 'rejected'];
  const rows = result.ingest.files.map(({ file, preset, format, encoding }, i): Cell[] => [
    fileName(file),
    wordFor(PRESET_WORDS, preset, lang),
    encoding === '' ? wordFor(FORMAT_WORDS, format, lang) : encoding.toUpperCase(),
    ...counts.map((count) => figures.cell(`/ingest/files/${i}/${count}`)),
  ]);
  return [
    tableBlock(context, {
      id: 'files',
      caption: { zh: '数据文件核对表', en: 'Files read and what they gave' },
      columns: [
        [{ zh: '文件', en: 'File' }, 'left'],
        [{ zh: '格式', en: 'Format' }, 'left'],
        [{ zh: '编码', en: 'Encoding' }, 'left'],
        [{ zh: '读入（条）', en: 'Rows' }, 'right'],
        [{ zh: '申请（件）', en: 'Applications' }, 'right'],
        [{ zh: '归并（条）', en: 'Merged' }, 'right'],
        [{ zh: '剔除（条）', en: 'Rejected' }, 'right'],
      ],
      rows,
      basis: ROWS_COUNTED,
      total: [pick(HEADS.total), '', '', ...counts.map((count) => figures.cell(`/ingest/${count}`))],
      notes: [
        context.say({
          zh: '每个文件：读入＝申请＋归并＋剔除；申请计入其首次出现的文件。',
          en: 'For each file, rows = applications + merged + rejected; an application counts for the file in which it appears first.',
        }),
      ],
    }),
  ];
}

/** Lines that are no rows, for the files that have such. */
function passedTable(context: Context): Block[] {
  const { result, figures } = context;
  const kinds = ['above', 'below', 'comments'] as const;
  const rows = result.ingest.files.flatMap(({ file, passedOver }, i): Cell[][] => {
    const [first] = kinds.flatMap((kind) => passedOver[kind].first);
    if (first === undefined) return [];
    const counts = kinds.map((kind) => figures.cell(`/ingest/files/${i}/passedOver/${kind}/lines`));
    return [[fileName(file), ...counts, first]];
  });
  if (rows.length === 0) return [];
  return [
    tableBlock(context, {
      id: 'passed-over',
      basis: LINES_COUNTED,
      caption: { zh: '未作为数据读入的文字行', en: 'Lines that are no rows of data' },
      columns: [
        [{ zh: '文件', en: 'File' }, 'left'],
        [{ zh: '表头之上（行）', en: 'Above the header' }, 'right'],
        [{ zh: '表格之下（行）', en: 'Below the table' }, 'right'],
        [{ zh: '注释（行）', en: 'Remarks' }, 'right'],
        [{ zh: '首行文字', en: 'First of them' }, 'left'],
      ],
      rows,
    }),
  ];
}

function conventionTable(context: Context): Block {
  return tableBlock(context, {
    id: 'conventions',
    basis: null,
    caption: { zh: '统计口径', en: 'Counting conventions' },
    columns: [
      [{ zh: '项目', en: 'Item' }, 'left'],
      [{ zh: '本报告采用', en: 'As used in this report' }, 'left'],
    ],
    rows: conventionRows(context).filter((row) => plainText(row[1]!) !== ''),
  });
}
