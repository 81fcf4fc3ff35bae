import type { Lang } from '../util/bilingual.js';
import { escapeHtml } from './escape-html.js';
import { HTML_STYLE } from './html-style.js';
import { jsonPointer } from './json-pointer.js';
import { plainText } from './say.js';
import type { Block, Cell, Chapter, ChartBlock, Column, Figure, Section, TableBlock } from './section-model.js';

/** Options of {@link renderHtml}. */
export interface RenderHtmlOptions {
  /** SVG pictures by chart id, as `renderSvg(chart, { heading: false })` makes them; they are written as they are. A chart without one is left out. */
  readonly charts?: Readonly<Record<string, string>>;
  /** Language of the page. Default that of the section. */
  readonly lang?: Lang;
}

/**
 * A section as one self-contained HTML page: no script, nothing from outside, every text from the data escaped. Each figure carries the cells of
 * landscape.json (JSON Pointers, RFC 6901) that it comes from as `data-from`.
 *
 * @example renderHtml({ lang: 'en', title: 'T', subtitle: 'S', summary: { heading: 'K', entries: [] }, chapters: [] }).startsWith('<!DOCTYPE html>') //=> true
 */
export function renderHtml(section: Section, { charts = {}, lang = section.lang }: RenderHtmlOptions = {}): string {
  const { title, subtitle, summary, chapters } = section;
  const key = summary.entries.map((entry) => `<li>${cellHtml(entry)}</li>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
</header>
<section class="summary">
<h2>${escapeHtml(summary.heading)}</h2>
<ul>
${key}
</ul>
</section>
<nav aria-label="${lang === 'zh' ? '目录' : 'Contents'}">
<ol>
${chapters.map(({ id, heading }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(heading)}</a></li>`).join('\n')}
</ol>
</nav>
${chapters.map((chapter) => chapterHtml(chapter, charts)).join('\n')}
</main>
</body>
</html>
`;
}

function chapterHtml({ id, heading, blocks }: Chapter, charts: Readonly<Record<string, string>>): string {
  const inner = blocks.map((block) => blockHtml(block, charts)).filter((html) => html !== '');
  return `<section id="${escapeHtml(id)}">\n<h2>${escapeHtml(heading)}</h2>\n${inner.join('\n')}\n</section>`;
}

function blockHtml(block: Block, charts: Readonly<Record<string, string>>): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p class="prose">${cellHtml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.entries.map((entry) => `<li>${cellHtml(entry)}</li>`).join('\n')}\n</ul>`;
    case 'chart':
      return chartHtml(block, charts);
    case 'table':
      return tableHtml(block);
  }
}

function chartHtml({ id, caption }: ChartBlock, charts: Readonly<Record<string, string>>): string {
  if (!Object.hasOwn(charts, id)) return '';
  return `<figure class="chart">\n${charts[id]}\n<figcaption>${escapeHtml(caption)}</figcaption>\n</figure>`;
}

function tableHtml(table: TableBlock): string {
  const { id, caption, basis, rows, total, notes } = table;
  const explanation = isExplained(table) ? table.columns.at(-1)! : null;
  const columns = explanation === null ? table.columns : table.columns.slice(0, -1);
  const side = (i: number, otherwise = '') => (columns[i]?.align === 'right' ? ' class="right"' : otherwise);
  const td = (cell: Cell, i: number) => `<td${side(i, breaksClass(plainText(cell)))}>${cellHtml(cell)}</td>`;
  const row = (cells: readonly Cell[]) => {
    const own = `<tr>${cells.slice(0, columns.length).map(td).join('')}</tr>`;
    if (explanation === null) return own;
    const text = `<b>${escapeHtml(explanation.title)}</b> ${cellHtml(cells.at(-1)!)}`;
    return `${own}\n<tr class="explanation"><td colspan="${columns.length}">${text}</td></tr>`;
  };
  const head = columns
    .map(
      ({ title }, i) =>
        `<th scope="col"${side(i)}${title.length <= 5 ? ' style="white-space:nowrap"' : ''}>${escapeHtml(title)}</th>`,
    )
    .join('');
  const foot = total === null ? '' : `<tfoot>\n${row(total)}\n</tfoot>\n`;
  const below = notes.map((note) => `<p class="note">${cellHtml(note)}</p>\n`).join('');
  return `<figure class="table" id="table-${escapeHtml(id)}">
<figcaption>${escapeHtml(caption)}${basis === null ? '' : `<small>${escapeHtml(basis)}</small>`}</figcaption>
<table${widthClass(columns)}>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
${foot}</table>
${below}</figure>`;
}

/** Whether the last column has texts that no column among so many has room for: each stands below its row. */
function isExplained({ columns, rows, total }: TableBlock): boolean {
  return columns.length > MANY && total === null && rows.some((cells) => plainText(cells.at(-1)!).length > LONG);
}

const MANY = 6;
const LONG = 30;

function widthClass(columns: readonly Column[]): string {
  if (columns.length >= WIDE) return ' class="wide"';
  return columns.length <= 3 && columns.some(({ align }) => align === 'right') ? ' class="narrow"' : '';
}

const WIDE = 8;

/** Short texts are not broken into lines, and words only where no column has room for them. */
function breaksClass(text: string): string {
  return text.length <= SHORT ? ' class="short"' : LONG_WORD.test(text) ? ' class="anywhere"' : '';
}

const SHORT = 14;
const LONG_WORD = /\S{30}/;

function cellHtml(cell: Cell): string {
  if (typeof cell === 'string') return escapeHtml(cell);
  if (isFigure(cell)) return figureHtml(cell);
  return cell.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : figureHtml(piece))).join('');
}

function isFigure(cell: Cell): cell is Figure {
  return typeof cell === 'object' && !Array.isArray(cell);
}

/** A figure computed from a whole table would carry all of it: three cells are enough to find the rest. */
function figureHtml({ text, from }: Figure): string {
  const cells = from.slice(0, 3).map(jsonPointer);
  if (from.length > 3) cells.push('...');
  return `<span data-from="${escapeHtml(cells.join(' '))}">${escapeHtml(text)}</span>`;
}
