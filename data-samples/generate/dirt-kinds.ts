import { type DayNumber, isoDate } from './calendar.js';
import type { Application, Row } from './model.js';
import type { Random } from './random.js';

/** One kind of dirt: how many rows of each vendor, which rows can bear it, and what it does to them. */
export interface DirtKind {
  readonly name: string;
  readonly incopat: number;
  readonly patsnap: number;
  readonly lens: number;
  readonly fits: (row: Row, about: About) => boolean;
  readonly change: (row: Row, random: Random) => Pick<Row, 'damage'> & Partial<Row>;
  /** Issue code that the row must raise, '' when a reader may repair silently. */
  readonly issue: string;
}

/** What must be known of a row beside itself. */
interface About {
  /** Rows of the application in all files together. */
  readonly rows: number;
  /** Rows of the application that this vendor holds. */
  readonly rowsHere: number;
}

const application = (row: Row): Application => row.application!;
const isSingle = (_: Row, { rows }: About): boolean => rows === 1;
const any = (): boolean => true;
const hasLongNumber = (row: Row): boolean => application(row).number.length === 16;
const hasSymbols = (row: Row): boolean => application(row).symbols.length > 0;

const BAD_DATES = ['2013-02-30', '2012-13-05', '2011/2/29', '20150931', '2014年15月3日'];
const BAD_SYMBOLS = ['I01B1/00', 'H04L29-06', 'XYZ', 'A01B0/00', 'G06F17/', 'H00A1/00'];

/** In the order of planting. Rows are soiled at most once. */
export const DIRT_KINDS: readonly DirtKind[] = [
  {
    name: 'wrong-check-digit',
    incopat: 12,
    patsnap: 6,
    lens: 0,
    issue: 'check-digit',
    fits: isSingle,
    change: (row) => ({ damage: { applicationNumber: withWrongCheck(application(row).number) } }),
  },
  {
    name: 'missing-check-digit',
    incopat: 24,
    patsnap: 11,
    lens: 0,
    issue: 'check-digit-added',
    fits: hasLongNumber,
    change: (row, random) => ({ damage: { applicationNumber: application(row).number.slice(random.chance(0.5) ? 0 : 2, -2) } }),
  },
  {
    name: 'zl-prefix',
    incopat: 16,
    patsnap: 7,
    lens: 0,
    issue: '',
    fits: (row) => application(row).grant !== null,
    change: (row) => ({ damage: { applicationNumber: application(row).number.replace('CN', 'ZL') } }),
  },
  {
    name: 'blanks-in-number',
    incopat: 10,
    patsnap: 6,
    lens: 0,
    issue: '',
    fits: hasLongNumber,
    change: (row) => ({ damage: { applicationNumber: application(row).number.replace(/^CN(\d{4})(\d)/, 'CN $1 $2 ') } }),
  },
  {
    name: 'full-width-number',
    incopat: 9,
    patsnap: 5,
    lens: 0,
    issue: '',
    fits: any,
    change: (row) => ({ damage: { applicationNumber: fullWidth(application(row).number) } }),
  },
  {
    name: 'missing-dot',
    incopat: 6,
    patsnap: 4,
    lens: 0,
    issue: '',
    fits: hasLongNumber,
    change: (row) => ({ damage: { applicationNumber: application(row).number.replace('.', '') } }),
  },
  {
    name: 'scientific-application-number',
    incopat: 6,
    patsnap: 4,
    lens: 3,
    issue: 'invalid-application-number',
    fits: isSingle,
    change: (row) => ({ damage: { applicationNumber: scientific(application(row).number) } }),
  },
  {
    name: 'unreadable-publication-number',
    incopat: 5,
    patsnap: 3,
    lens: 3,
    issue: 'invalid-publication-number',
    fits: isSingle,
    change: (_, random) => ({ damage: { publicationNumber: random.pick(['CN10-见附件', 'CN1O2X8I', 'CN????????A']) } }),
  },
  {
    name: 'no-application-number',
    incopat: 0,
    patsnap: 0,
    lens: 12,
    issue: '',
    fits: isSingle,
    change: () => ({ damage: { applicationNumber: '' } }),
  },
  {
    name: 'invalid-publication-date',
    incopat: 9,
    patsnap: 5,
    lens: 4,
    issue: 'invalid-date',
    fits: any,
    change: (_, random) => ({ damage: { publicationDate: random.pick(BAD_DATES) } }),
  },
  {
    name: 'invalid-filing-date',
    incopat: 6,
    patsnap: 4,
    lens: 4,
    issue: 'invalid-date',
    fits: (row, { rowsHere }) => rowsHere >= 2 && row.publication!.kind === 'A',
    change: (_, random) => ({ damage: { filingDate: random.pick(BAD_DATES) }, filingReadable: false }),
  },
  {
    name: 'zero-date',
    incopat: 5,
    patsnap: 3,
    lens: 2,
    issue: '',
    fits: any,
    change: (_, random) => ({ damage: { publicationDate: random.pick(['0000.00.00', '0000-00-00']) } }),
  },
  {
    name: 'date-order',
    incopat: 7,
    patsnap: 4,
    lens: 4,
    issue: 'date-order',
    fits: (row, { rows }) => rows === 1 && application(row).kind === 'invention' && application(row).grant === null,
    change: (row) => ({ damage: { publicationDate: isoDate(daysBefore(row)) } }),
  },
  {
    name: 'invalid-symbol',
    incopat: 10,
    patsnap: 6,
    lens: 5,
    issue: 'invalid-symbol',
    fits: hasSymbols,
    change: (_, random) => ({ damage: { badSymbol: random.pick(BAD_SYMBOLS) } }),
  },
  {
    name: 'full-width-symbol-version',
    incopat: 40,
    patsnap: 20,
    lens: 0,
    issue: '',
    fits: hasSymbols,
    change: () => ({ damage: { symbolSuffix: '（2006.01）I' } }),
  },
  {
    name: 'short-row',
    incopat: 8,
    patsnap: 5,
    lens: 4,
    issue: 'too-few-cells',
    fits: any,
    change: (_, random) => ({ damage: { missingCells: random.integer(1, 3) } }),
  },
  {
    name: 'long-row',
    incopat: 6,
    patsnap: 4,
    lens: 3,
    issue: 'too-many-cells',
    fits: any,
    change: () => ({ damage: { missingCells: -2 } }),
  },
  {
    name: 'newline-in-cell',
    incopat: 18,
    patsnap: 8,
    lens: 8,
    issue: '',
    fits: any,
    change: (row) => ({ damage: { abstract: application(row).abstract.replace(/([。.])(.)/, '$1\n$2') } }),
  },
  {
    name: 'quotes-in-cell',
    incopat: 18,
    patsnap: 8,
    lens: 8,
    issue: '',
    fits: any,
    change: (row) => ({ damage: { abstract: quoted(application(row)) } }),
  },
  {
    name: 'broken-character',
    incopat: 0,
    patsnap: 3,
    lens: 0,
    issue: 'damaged-text',
    fits: any,
    change: () => ({ damage: { brokenByte: true } }),
  },
];

function withWrongCheck(number: string): string {
  const digit = number.slice(-1);
  return number.slice(0, -1) + (digit === 'X' ? '0' : String((Number(digit) + 1) % 10));
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** What a spreadsheet makes of a long number: `2.01E+11`. */
export function scientific(number: string): string {
  const digits = number.slice(2).split('.')[0]!;
  return `${digits[0]}.${digits.slice(1, 3)}E+${digits.length - 1}`;
}

function daysBefore(row: Row): DayNumber {
  return application(row).filing - 200;
}

function quoted({ abstract, title, language }: Application): string {
  return language === 'zh' ? `${abstract}上述"${title}"又称"样品"。` : `${abstract} It is also called "sample".`;
}
