/** An international application number and its year. */
export interface PctNumber {
  readonly text: string;
  readonly year: number;
}

/**
 * Reads an international application number written without blanks: `PCT/EP2014/078449`, `PCT-JP2013-074172`, `PCT/US04/12345`,
 * `WOPCT/CN2015/075923`, `WO2005US12345`, and DOCDB's `US2011040981W`, `US9504489W`. The serial is brought to six digits.
 * Null when it is none. Source of the form: PCT Administrative Instructions, section 307.
 *
 * @example readPctNumber('US9504489W') //=> { text: 'PCT/US1995/004489', year: 1995 }
 */
export function readPctNumber(joined: string): PctNumber | null {
  const isDocdb = joined.charCodeAt(joined.length - 1) === 87;
  if (!isDocdb && !joined.startsWith('PCT') && !joined.startsWith('WO')) return null;
  const printed = PRINTED.exec(joined) ?? RUN_TOGETHER.exec(joined) ?? DOCDB.exec(joined);
  if (printed !== null) return pctNumber(printed[1]!, printed[2]!, printed[3]!);
  const epodoc = EPODOC.exec(joined);
  return epodoc && pctNumber(epodoc[2]!, epodoc[1]!, epodoc[3]!);
}

const PRINTED = /^(?:WO)?PCT[/-]?([A-Z]{2})[/-]?(\d{4}|\d{2})[/-](\d{1,7})$/;
const RUN_TOGETHER = /^(?:WO)?PCT[/-]?([A-Z]{2})(\d{4})(\d{6})$/;
const DOCDB = /^([A-Z]{2})((?:19|20)\d{2}(?=\/?\d{6,7}W)|\d{2}(?=\d{5}W))\/?(\d{5,7})W$/;
const EPODOC = /^WO(\d{4})([A-Z]{2})(\d{5,6})$/;

function pctNumber(receiving: string, year: string, serial: string): PctNumber | null {
  const full = year.length === 4 ? Number(year) : Number(year) + (year < '78' ? 2000 : 1900);
  const digits = String(Number(serial)).padStart(6, '0');
  return full < 1978 || full > 2099 || digits.length > 6 || digits === '000000'
    ? null
    : { text: `PCT/${receiving}${full}/${digits}`, year: full };
}
