import { dateParts, isoDate } from '../calendar.js';
import type { Application, Publication, Row } from '../model.js';
import { csvLine, plainCell } from './csv.js';

const COLUMNS = (
  '#,Jurisdiction,Kind,Display Key,Lens ID,Publication Date,Publication Year,Application Number,' +
  'Application Date,Priority Numbers,Earliest Priority Date,Title,Abstract,Applicants,Inventors,Owners,' +
  'URL,Document Type,Has Full Text,Cites Patent Count,Cited by Patent Count,Simple Family Size,' +
  'Simple Family Members,Simple Family Member Jurisdictions,Extended Family Size,' +
  'Extended Family Members,Extended Family Member Jurisdictions,Sequence Count,CPC Classifications,' +
  'IPCR Classifications,US Classifications,NPL Citation Count,NPL Resolved Citation Count,' +
  'NPL Resolved Lens ID(s),NPL Resolved External ID(s),NPL Citations,Legal Status'
).split(',');

/** Lens layout of 2023: UTF-8, LF, `;;` between values, ISO dates, application numbers with kind and without check digit, no place. */
export function renderLens(rows: readonly Row[]): string {
  const lines = [csvLine(COLUMNS, 0, plainCell)];
  let index = 1;
  for (const row of rows) {
    const cells = row.form === 'header' ? COLUMNS : recordCells(row, index++);
    lines.push(csvLine(cells, row.damage.missingCells ?? 0, plainCell));
    if (row.blankAfter) lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

function recordCells(row: Row, index: number): string[] {
  const application = row.application!;
  const publication = row.publication!;
  const { damage } = row;
  const symbols = damage.badSymbol === undefined ? application.symbols : [...application.symbols, damage.badSymbol];
  const number = spacedApplication(application);
  const lensId = lensIdOf(publication.number);
  return [
    String(index),
    'CN',
    publication.kind,
    damage.publicationNumber ?? spaced(publication),
    lensId,
    damage.publicationDate ?? isoDate(publication.day),
    String(dateParts(publication.day).year),
    damage.applicationNumber ?? number,
    damage.filingDate ?? isoDate(application.filing),
    number,
    isoDate(application.priority),
    application.title,
    damage.abstract ?? application.abstract,
    row.spellings.join(';;'),
    application.inventors.join(';;'),
    application.holder?.name ?? '',
    `https://lens.org/${lensId}`,
    documentType(application, publication),
    'yes',
    '0',
    '0',
    '1',
    lensId,
    'CN',
    '1',
    lensId,
    'CN',
    '0',
    '',
    symbols.join(';;'),
    '',
    '0',
    '0',
    '',
    '',
    '',
    application.status.en,
  ];
}

function documentType({ kind }: Application, publication: Publication): string {
  if (kind === 'utilityModel') return 'Limited Patent';
  return publication.kind === 'A' ? 'Patent Application' : 'Granted Patent';
}

/** `CN 102281641 B` */
function spaced({ number, kind }: Publication): string {
  return `CN ${number.slice(2, -1)} ${kind}`;
}

/** `CN 201310033299 A`: no check digit, the kind of what was filed. */
function spacedApplication({ number, kind }: Application): string {
  return `CN ${number.slice(2).split('.')[0]} ${kind === 'utilityModel' ? 'U' : 'A'}`;
}

/** An invented Lens ID in the form of a real one: five groups of three digits. */
function lensIdOf(publicationNumber: string): string {
  let h = 7;
  const groups = Array.from({ length: 5 }, (_, i) => {
    for (const letter of publicationNumber) h = (h * 31 + letter.charCodeAt(0) + i) % 1_000_003;
    return String(h % 1000).padStart(3, '0');
  });
  return groups.join('-');
}
