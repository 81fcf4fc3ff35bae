import { dayText } from '../util/day-text.js';
import { oneLine, unescapeMarkdown } from './escape-markdown.js';
import { fileName } from './file-name.js';
import type { LandscapeResult } from './landscape-result.js';
import { numbersOfPart, partsOfReport } from './prose-scope.js';
import { tableCells, tablesWithTotal, wrongTotals } from './prose-tables.js';

/** A number of the report that the result does not bear out. */
export interface ProseIssue {
  /** Line of the Markdown text, from 1. */
  readonly line: number;
  /** The number as printed. */
  readonly number: string;
  /** unknownNumber: it does not follow from this chapter's part of the result. wrongTotal: the rows do not add up to it. */
  readonly problem: 'unknownNumber' | 'wrongTotal';
  readonly text: string;
}

/**
 * Reads the Markdown of a report again and looks up each of its numbers in the result, without the code that wrote it: every number in a sentence or a
 * table must be a number of the part of the result that its chapter is about, or follow from it (sum, share, length), and every total must be the
 * sum of its rows. Numbers within names, days and other texts of the result are passed over.
 *
 * An empty list says that no number is foreign to its chapter, not that each stands at its right place.
 * @throws TypeError for another thing than a text of Markdown.
 * @example checkProse(renderReport(result, 'zh').markdown, result) //=> []
 */
export function checkProse(markdown: string, result: LandscapeResult): readonly ProseIssue[] {
  if (typeof markdown !== 'string' || /^\s*<!DOCTYPE/i.test(markdown))
    throw new TypeError('checkProse: invalid report: give the Markdown of it, such as renderReport(result, lang).markdown.');
  const lines = markdown.split('\n');
  const texts = ownTexts(result);
  const issues: ProseIssue[] = [];
  const parts = partsOfReport(result);
  let part = 0;
  let allowed = numbersOfPart(result, parts[part]);
  lines.forEach((line, i) => {
    if (line.startsWith('## ')) {
      part++;
      allowed = numbersOfPart(result, parts[part]);
    }
    const foreign = numbersIn(line, texts).filter((number) => !allowed.has(number) && !texts.has(number));
    issues.push(...foreign.map((number) => ({ line: i + 1, number, problem: 'unknownNumber' as const, text: line })));
  });
  const totals = tablesWithTotal(lines).flatMap((table) =>
    wrongTotals(table).map((number) => ({
      line: table.line,
      number,
      problem: 'wrongTotal' as const,
      text: lines[table.line - 1]!,
    })),
  );
  return [...issues, ...totals].sort((a, b) => a.line - b.line);
}

/** Numbers of a line that are not part of a name; headings, captions and ranks have none of their own. */
function numbersIn(line: string, texts: ReadonlySet<string>): readonly string[] {
  if (/^(?:#|!\[|\*\*|[（(](?:图|Figure))/.test(line)) return [];
  const plain = line.startsWith('| **') ? line.replaceAll('**', '') : line;
  const cells = line.startsWith('|') ? tableCells(plain).slice(RANK.test(line) ? 1 : 0) : [unescapeMarkdown(line)];
  return cells.flatMap((cell) => [...withoutTexts(cell, texts).matchAll(NUMBER)].map(([number]) => number));
}

const RANK = /^\| \d{1,2} \| /;

const NUMBER = /(?<![A-Za-z\d.,])−?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?(?![A-Za-z\d])/g;

function withoutTexts(cell: string, texts: ReadonlySet<string>): string {
  let rest = cell;
  for (const text of texts) {
    if (/\D/.test(text)) rest = rest.replaceAll(text, ' ');
  }
  return rest;
}

/** Texts of the result with digits in them, as they are printed, the longest first. */
function ownTexts(result: LandscapeResult): ReadonlySet<string> {
  const texts = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.add(oneLine(value).trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  add({ ...result, quality: null });
  const { asOf } = result.conventions;
  if (asOf !== null) texts.add(dayText(asOf).zh);
  for (const { file, encoding } of result.ingest.files) {
    add(fileName(file));
    add(encoding.toUpperCase());
  }
  const withDigits = [...texts].filter((text) => /\d/.test(text));
  return new Set(withDigits.sort((a, b) => b.length - a.length));
}
