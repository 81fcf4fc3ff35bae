import { OFFICE_NAMES } from '../util/office-names.js';

/**
 * ST.3 code of an office from a code or a name, Chinese or English: `CN`, `cn`, `中国`, `中国 (CN)`, `United States`, `EPO`, `PCT`.
 * '' when unknown. Source of the codes: WIPO ST.3.
 *
 * @example parseOffice('美国') //=> 'US'
 * @example parseOffice('European Patent Office') //=> 'EP'
 * @example parseOffice('Atlantis') //=> ''
 */
export function parseOffice(text: string): string {
  if (OFFICE_NAMES.has(text)) return text;
  if (text.length > MOST_CHARACTERS) return '';
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const code = /(?:^|\()\s?([A-Za-z]{2})\s?\)?$/.exec(plain)?.[1]?.toUpperCase();
  if (code !== undefined && OFFICE_NAMES.has(code)) return code;
  return BY_NAME.get(plain.toLowerCase()) ?? BY_NAME.get(plain.replace(OFFICE_WORDS, '').toLowerCase()) ?? '';
}

/** Whether the text is an ST.3 code, written in capitals. */
export function isOffice(code: string): boolean {
  return OFFICE_NAMES.has(code);
}

const MOST_CHARACTERS = 80;
const OFFICE_WORDS = /(?:国家)?(?:知识产权局|专利局|专利商标局|特许厅)$/;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  [...OFFICE_NAMES].flatMap(([code, { zh, en }]) => [...zh, ...en].map((name) => [name.toLowerCase(), code] as const)),
);
