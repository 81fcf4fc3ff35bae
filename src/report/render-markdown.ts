import { escapeMarkdown } from './escape-markdown.js';
import { plainText } from './say.js';
import type { Block, Cell, Section, TableBlock } from './section-model.js';

/** Options of {@link renderMarkdown}. */
export interface RenderMarkdownOptions {
  /** Address of the picture of a chart, such as `charts/overall.svg`; without it the place of the chart is named in words. */
  readonly chartHref?: (id: string) => string;
}

/**
 * A section as Markdown with tables (GitHub flavour). Every text from the data is escaped.
 *
 * @example renderMarkdown({ lang: 'en', title: 'T', subtitle: 'S', summary: { heading: 'K', entries: [] }, chapters: [] }) //=> '# T\n\nS\n\n**K**\n'
 */
export function renderMarkdown(section: Section, options: RenderMarkdownOptions = {}): string {
  const { title, subtitle, summary, chapters } = section;
  const parts = [`# ${escapeMarkdown(title)}`, escapeMarkdown(subtitle), `**${escapeMarkdown(summary.heading)}**`];
  if (summary.entries.length > 0) parts.push(list(summary.entries));
  for (const chapter of chapters) {
    parts.push(`## ${escapeMarkdown(chapter.heading)}`, ...chapter.blocks.map((block) => renderBlock(block, section, options)));
  }
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block, section: Section, options: RenderMarkdownOptions): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return line(block.text);
    case 'list':
      return list(block.entries);
    case 'chart':
      return chart(block.id, block.caption, section, options);
    case 'table':
      return table(block);
  }
}

function chart(id: string, caption: string, { lang }: Section, { chartHref }: RenderMarkdownOptions): string {
  const text = escapeMarkdown(caption);
  if (chartHref !== undefined) return `![${text}](<${chartHref(id).replace(/[<>\s]/g, encodeURIComponent)}>)\n\n${text}`;
  return lang === 'zh' ? `（${text}，见图表文件）` : `(${text}: see the chart files)`;
}

function table({ caption, basis, columns, rows, total, notes }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    row(columns.map(({ title }) => escapeMarkdown(title))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
    ...rows.map((cells) => row(cells.map(line))),
    ...(total === null ? [] : [row(total.map((cell) => (line(cell) === '' ? '' : `**${line(cell)}**`)))]),
  ];
  const below = notes.length === 0 ? [] : [notes.map((note) => `> ${line(note)}`).join('\n>\n')];
  return [`**${escapeMarkdown(caption)}**${basis === null ? '' : ` ${escapeMarkdown(basis)}`}`, lines.join('\n'), ...below].join(
    '\n\n',
  );
}

function list(entries: readonly Cell[]): string {
  return entries.map((entry) => `- ${line(entry)}`).join('\n');
}

function line(cell: Cell): string {
  return escapeMarkdown(plainText(cell));
}
