import { parseDay } from '../../records/parse-day.js';
import type { NamedCell } from './flatten.js';
import { joinTexts } from './value-text.js';

/**
 * The fields of a Derwent record as cells, named by their tags, and what their lines hold beside: dates (`PD (date)`), the application
 * (`AD (number)`), applicants without and with their codes (`AE (name)`, `AE (code)`).
 */
export function derwentCells(fields: ReadonlyMap<string, readonly string[]>): NamedCell[] {
  const cells = [...fields].map(
    ([tag, lines]): NamedCell => [tag, LISTS.has(tag) ? joinTexts(lines) : lines.join(tag === 'AB' ? '\n' : ' ')],
  );
  const lines = (tag: string): readonly string[] => fields.get(tag) ?? [];
  const assignees = lines('AE').map(
    (line) => /^(.*?)(?:\s+\(([A-Z]{4})-(C|Individual|Non-standard|Soviet Institute)\))?$/.exec(line)!,
  );
  return [
    ...cells,
    ['PD (date)', dayIn(lines('PD')[0] ?? '')],
    ['AD (number)', applicationIn(lines('AD')[0] ?? '')],
    ['AD (date)', dayIn(lines('AD')[0] ?? '')],
    ['PI (date)', earliest(lines('PI').map(dayIn))],
    ['AE (name)', joinTexts(assignees.map(([, name = '']) => name))],
    ['AE (code)', assignees.every(([, , , kind]) => kind === 'C') ? joinTexts(assignees.map(([, , code = '']) => code)) : ''],
  ];
}

/** Tags whose every line is a value by itself. */
const LISTS: ReadonlySet<string> = new Set(['AU', 'AE', 'PD', 'AD', 'PI', 'FD', 'DS', 'CP', 'CR']);

function dayIn(line: string): string {
  return /\b\d{1,2} [A-Z][a-z]{2} \d{4}\b/.exec(line)?.[0] ?? '';
}

function earliest(days: readonly string[]): string {
  return days.filter((day) => day !== '').sort((a, b) => parseDay(a) - parseDay(b))[0] ?? '';
}

/**
 * The application number of a line such as `CN209618737-U    CN20415956    29 Mar 2019`. Derwent leaves out the year: it is put back
 * where the office's numbers begin with it and their length is certain; other offices' numbers stay out.
 */
function applicationIn(line: string): string {
  const [, office = '', digits = ''] = /\s([A-Z]{2})(\d+)\s/.exec(line) ?? [];
  const year = /\b(\d{4})\b\s*$/.exec(dayIn(line))?.[1];
  if (year === undefined) return '';
  return (office === 'CN' && digits.length === 8) || (office === 'JP' && digits.length === 6) ? office + year + digits : '';
}
