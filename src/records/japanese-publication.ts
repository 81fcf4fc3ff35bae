import { yearOfEra } from './japanese-era.js';

/**
 * A Japanese publication number with the office's words in front, as number and kind: `特開2013-123456` an application, `特許第5123456号`
 * a grant, `特公平7-12345` an examined one, `再表2012/123456` the republication of an international one, `実登` and `意登` a registered
 * utility model and design. The kind is a letter alone where the words do not tell its digit. Null when it is none.
 *
 * @example readJapanesePublication('特開平7-123456') //=> { number: '1995123456', kind: 'A' }
 * @example readJapanesePublication('特許第5123456号') //=> { number: '5123456', kind: 'B' }
 */
export function readJapanesePublication(joined: string): { readonly number: string; readonly kind: string } | null {
  const found = FORM.exec(joined);
  if (found === null) return null;
  const [, word, era, year, serial, kind] = found;
  const known = KINDS[word!]!;
  if (year === undefined) return { number: serial!, kind: kind ?? known };
  const full = year.length === 4 ? Number(year) : yearOfEra(era ?? '', Number(year));
  if (full === null) return null;
  const number = `${full}${serial!.padStart(6, '0')}`;
  return { number: word!.startsWith('再') ? `WO${number}` : number, kind: kind ?? known };
}

const KINDS: Readonly<Record<string, string>> = {
  特開: 'A',
  公開特許: 'A',
  特表: 'A',
  公表特許: 'A',
  再表: 'A1',
  再公表: 'A1',
  特公: 'B2',
  特許: 'B',
  実開: 'U',
  実表: 'U',
  実公: 'Y2',
  実登: 'U',
  登実: 'U',
  実用新案登録: 'U',
  意登: 'S',
  意匠登録: 'S',
};
const FORM = new RegExp(
  `^(?:JP)?(${Object.keys(KINDS).join('|')})第?(?:([MTSHR明大昭平令]|明治|大正|昭和|平成|令和)?(\\d{4}|\\d{1,2})[-/])?(\\d{1,7})号?(?:公報)?([A-Z]\\d?)?$`,
);
