import { type CnNumber, readCnNumber } from './cn-application-number.js';
import { foldIdentifier, isScientific, withoutFraction } from './identifier-text.js';
import { readOfficeNumber } from './office-application-number.js';
import { isOffice } from './offices.js';
import type { PatentType } from './patent-type.js';
import { readPctNumber } from './pct-number.js';

/** An application number (INID 21) in the one form by which the application is known. */
export interface ApplicationNumber {
  /** Canonical, with the office: `CN201310033299.6`, `CN95115608.X`, `US15458258`, `EP2014290118`, `PCT/EP2014/078449`. */
  readonly text: string;
  /** ST.3 code; `WO` for international applications. */
  readonly office: string;
  /** Year in the number, or null when the number holds none. */
  readonly year: number | null;
  /** What the number says of the type; `unknown` where the office's numbers do not tell. */
  readonly type: PatentType;
  /** Check digit of a Chinese number: right, wrong, or computed because it was missing. `none` for other offices. */
  readonly check: 'ok' | 'wrong' | 'added' | 'none';
}

/**
 * Reads an application number in the spellings of offices and vendors. `office` is the ST.3 code of the row, if known; a
 * prefix in the text wins. Null for a text that is no number, for scientific notation and for a bare number of an unknown
 * office, except that a bare number of Chinese form is read as Chinese.
 *
 * One application has one text: a missing Chinese check digit is computed, `.20` from a float cell becomes `.2`. A wrong check
 * digit is kept as given, so that the application never merges with the one whose number is right.
 * US applications are known by series and serial: `US15/212752` and `US201615212752` are one. Only year and serial without the series,
 * as the EPO's master file wrote them from 2001 to 2010, stay apart (`US2010657848`).
 *
 * @example parseApplicationNumber('ZL 2010 2 0643383.1')?.text //=> 'CN201020643383.1'
 * @example parseApplicationNumber('201911044411') //=> { text: 'CN201911044411.X', office: 'CN', year: 2019, type: 'invention', check: 'added' }
 * @example parseApplicationNumber('US201615212752')?.text === parseApplicationNumber('15/212,752', 'US')?.text //=> true
 * @example parseApplicationNumber('202012000389.5', 'DE')?.text //=> 'DE202012000389'
 * @example parseApplicationNumber('2.0231E+11') //=> null
 */
export function parseApplicationNumber(text: string, office = ''): ApplicationNumber | null {
  if (office === '' || office === 'CN') {
    const clean = readCnNumber(text, office === 'CN');
    if (clean !== null) return clean;
  }
  return parseFolded(foldIdentifier(text), office);
}

function parseFolded(folded: string, office: string): ApplicationNumber | null {
  if (folded === '' || isScientific(folded)) return null;
  const joined = folded.replaceAll(' ', '');
  const pct = readPctNumber(joined);
  if (pct !== null) return { text: pct.text, office: 'WO', year: pct.year, type: 'invention', check: 'none' };
  const prefix = joined.slice(0, 2);
  if (prefix === 'CN' || prefix === 'ZL') return readLooseCn(joined, true);
  const own = isOffice(prefix) && `${office}${prefix}` !== 'BRMU';
  if (/^[特実意]願/.test(joined)) return inOffice('JP', joined, '');
  if (INDIAN.test(joined)) return inOffice('IN', joined, '');
  if (!own && (office === '' || office === 'CN')) return readLooseCn(joined, office === 'CN');
  const { body, kind } = splitKind(own ? folded.slice(2).trim() : withoutFraction(folded));
  return inOffice(own ? prefix : office, body, kind);
}

/** With the branch office between serial and year, as no other office writes it. */
const INDIAN = /^\d{1,5}\/(?:DEL|MUM|CHE|KOL)(?:NP)?\/20\d\d$|^\d{1,5}\/(?:DEL|MAS|CAL|BOM|MUM|CHE)\/19\d\d$/;

/** What spreadsheets and other systems add: a kind letter at the end, zeros of a float, a hyphen or blank for the dot, a hyphen behind the year. */
function readLooseCn(joined: string, isChinese: boolean): CnNumber | null {
  const bare = joined
    .replace(/[A-WYZ]\d?$/, '')
    .replace(/^((?:CN|ZL)?\d{4})-(?=[12389]\d{7}(?!\d))/, '$1')
    .replace('-', '.');
  const float = /^((?:CN|ZL)?(?:\d{12}|\d{8})\.[\dX])0{1,3}$/.exec(bare) ?? /^((?:CN|ZL)?(?:\d{13}|\d{9}))\.0{1,3}$/.exec(bare);
  return readCnNumber(float?.[1] ?? bare, isChinese);
}

/** A kind letter stands after a blank or hyphen, or directly after the last digit: `65784810 A`, `-201313772991-A`, `1976045258U`. */
function splitKind(folded: string): { body: string; kind: string } {
  const found = /^-?(.*\d)(?:[ -]([A-Z])\d?|([APU]))$/.exec(folded);
  return found === null ? { body: folded, kind: '' } : { body: found[1]!, kind: found[2] ?? found[3]! };
}

function inOffice(office: string, body: string, kind: string): ApplicationNumber | null {
  const parts = readOfficeNumber(office, body, kind);
  return parts && { text: `${office}${parts.number}`, office, year: parts.year, type: parts.type, check: 'none' };
}
