import { fileName } from '../report/file-name.js';
import type { FileResult } from '../report/landscape-result.js';
import type { Lang } from '../util/bilingual.js';

/**
 * A line for every file that gave no application, with what was seen in it instead; '' where all gave some.
 *
 * @example emptyFileNotes([], 'en') //=> ''
 */
export function emptyFileNotes(files: readonly FileResult[], lang: Lang): string {
  const empty = files.filter(({ applications, merged }) => applications + merged === 0);
  const notes = empty.map((file) => `${fileName(file.file)}${NOTE[lang](seenIn(file, lang))}\n`);
  return notes.join('') + (empty.some(({ unusedColumns }) => unusedColumns.length > 0) ? REMEDY[lang] : '');
}

const NOTE: Readonly<Record<Lang, (seen: string) => string>> = {
  zh: (seen) => `：没有读到专利申请（${seen}）。`,
  en: (seen) => `: no patent application in it (${seen}).`,
};

const REMEDY: Readonly<Record<Lang, string>> = {
  zh: '各列的识别情况见命令 patent-landscape columns；自有列名可写入 JSON 文件，用 --source 给出（见 README）。\n',
  en: 'The command "patent-landscape columns" tells what was recognised; columns of your own are named in a JSON file given with --source (see the README).\n',
};

/** The first columns, else the first line beside a table. */
function seenIn({ rows, columns, unusedColumns, passedOver }: FileResult, lang: Lang): string {
  const names = [...Object.values(columns), ...unusedColumns].filter((name) => name.trim() !== '');
  const shown = names.slice(0, MOST_NAMES).join(lang === 'zh' ? '、' : ', ');
  const [line] = [...passedOver.above.first, ...passedOver.below.first, ...passedOver.comments.first];
  if (names.length > 0)
    return lang === 'zh' ? `${rows}行，所见列：${shown}` : `${rows} ${rows === 1 ? 'row' : 'rows'}; columns seen: ${shown}`;
  if (line !== undefined) return lang === 'zh' ? `没有表格，首行：${line}` : `no table; first line: ${line}`;
  return lang === 'zh' ? '没有内容' : 'nothing in it';
}

const MOST_NAMES = 6;
