import type { NamedCell } from './flatten.js';
import type { DocumentRecord } from './record-table.js';
import { joinTexts } from './value-text.js';

/** One group of fields of a grant: an inventor, an assignee, a reference; its tags with their values in order. */
interface Group {
  readonly name: string;
  readonly fields: (readonly [tag: string, value: string])[];
}

/** Whether a line begins a grant in the USPTO's full texts of 1976 to 2001 (Green Book, also called APS). */
export function isGreenbookStart(line: string): boolean {
  return /^PATN\s*$/.test(line);
}

/**
 * The grants of a Green Book file under the numbers of their first lines: `PATN` begins one, a tag of four letters alone a group of fields, and
 * a line that begins with blanks continues the field before it. Source: USPTO, Patent Full-Text/APS documentation.
 */
export async function* greenbookRecords(lines: AsyncIterable<string>): AsyncGenerator<DocumentRecord> {
  let groups: Group[] = [];
  let [line, start] = [0, 0];
  for await (const text of lines) {
    line++;
    const [, tag, value] = FIELD.exec(text) ?? [];
    const fields = groups.at(-1)?.fields;
    if (isGreenbookStart(text)) {
      if (groups.length > 0) yield { number: start, cells: greenbookCells(groups) };
      groups = [{ name: 'PATN', fields: [] }];
      start = line;
    } else if (fields === undefined) continue;
    else if (value !== undefined) fields.push([tag!, value.trim()]);
    else if (/^[A-Z]{4}\s*$/.test(text)) groups.push({ name: text.trim(), fields: [] });
    else if (fields.length > 0 && text.trim() !== '') continueLast(fields, text.trim());
  }
  if (groups.length > 0) yield { number: start, cells: greenbookCells(groups) };
}

const FIELD = /^([A-Z0-9]{3}) (.*)$/;

function continueLast(fields: Group['fields'], more: string): void {
  const [tag, value] = fields.pop()!;
  fields.push([tag, `${value} ${more}`]);
}

/** The cells are named as those of the later schemas. */
function greenbookCells(groups: readonly Group[]): NamedCell[] {
  const all = (name: string): readonly Group[] => groups.filter((group) => group.name === name);
  const grant = groups[0]!;
  const owner = all('ASSG')[0] ?? all('INVT')[0];
  const claims = all('CLMS').concat(all('DCLM'));
  return [
    ['patn', field(grant, 'WKU')],
    ['publication-reference', publicationOf(grant)],
    ['publication-date', field(grant, 'ISD')],
    ['application-reference', applicationOf(grant)],
    ['application-date', field(grant, 'APD')],
    ['invention-title', field(grant, 'TTL')],
    [
      'abstract',
      all('ABST')
        .flatMap((group) => values(group, 'PAL', 'PAR'))
        .join('\n'),
    ],
    ['assignees', joinTexts(all('ASSG').map((group) => field(group, 'NAM')))],
    ['inventors', joinTexts(all('INVT').map((group) => field(group, 'NAM')))],
    ['country', owner === undefined ? '' : countryOf(owner) || 'US'],
    ['state', owner === undefined ? '' : field(owner, 'STA')],
    ['city', owner === undefined ? '' : field(owner, 'CTY')],
    [
      'classification-ipc',
      joinTexts(
        all('CLAS')
          .flatMap((group) => values(group, 'ICL'))
          .map(symbolOf),
      ),
    ],
    ['priority-claims', joinTexts(all('PRIR').map((group) => countryOf(group) + field(group, 'APN')))],
    [
      'priority-date',
      all('PRIR')
        .map((group) => field(group, 'APD'))
        .sort()[0] ?? '',
    ],
    [
      'references-cited',
      joinTexts([...all('UREF'), ...all('FREF')].map((group) => (countryOf(group) || 'US') + field(group, 'PNO'))),
    ],
    ['number-of-claims', field(grant, 'NCL')],
    ['first-claim', claims.flatMap((group) => values(group, 'PAR', 'PAL'))[0] ?? ''],
  ];
}

function field({ fields }: Group, tag: string): string {
  return fields.find(([name]) => name === tag)?.[1] ?? '';
}

function values({ fields }: Group, ...tags: readonly string[]): string[] {
  return fields.filter(([name]) => tags.includes(name)).map(([, value]) => value);
}

/** Country codes of two letters and a third one of the office's own: `JPX`, `GB2`. */
function countryOf(group: Group): string {
  return field(group, 'CNT').slice(0, 2);
}

/** `039302717`: letters or zeros of the series, the number, a check digit. The type says the kind: 1 patents, 2 reissues, 4 designs, 6 plants, 7 registrations. */
function publicationOf(grant: Group): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)0*(\d+)\d$/.exec(field(grant, 'WKU')) ?? [];
  const type = field(grant, 'APT');
  const kind = type === '1' && field(grant, 'ISD') >= NEW_KINDS ? '' : (KINDS[type] ?? '');
  return digits === '' ? field(grant, 'WKU') : `US${letters}${digits}${kind}`;
}

/** Kind codes as the office gave them before it told patents with an earlier publication from those without. */
const KINDS: Readonly<Record<string, string | undefined>> = { 1: 'A', 2: 'E', 4: 'S', 6: 'P', 7: 'H' };
const NEW_KINDS = '20010102';

/** Series and serial; the seventh digit is a check digit. */
function applicationOf(grant: Group): string {
  const [series, serial] = [field(grant, 'SRC'), field(grant, 'APN').slice(0, 6)];
  return /^\d{1,2}$/.test(series) && /^\d{6}$/.test(serial) ? `US${series.padStart(2, '0')}${serial}` : '';
}

/** Fixed columns: the subclass, the main group in three places, the rest the subgroup. `A41D 1900` is A41D 19/00. */
function symbolOf(text: string): string {
  return /^[A-H]\d\d[A-Z]/.test(text) ? `${text.slice(0, 4)}${text.slice(4, 7).trim()}/${text.slice(7).trim()}` : text;
}
