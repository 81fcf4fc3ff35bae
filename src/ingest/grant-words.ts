import { GRANT_FLAGS } from '../records/grant-flag.js';

/** Code in {@link GRANT_FLAGS} of a vendor's word for whether an application was granted; 0 when the word is unknown. */
export function grantFlag(word: string): number {
  const plain = word.normalize('NFKC').trim().toLowerCase();
  return GRANT_FLAGS.indexOf(YES.has(plain) ? 'yes' : NO.has(plain) ? 'no' : 'unknown');
}

const YES: ReadonlySet<string> = new Set([
  '是',
  '有',
  '已授权',
  '授权',
  'y',
  'yes',
  'true',
  '1',
  '1.0',
  'granted',
  'granted patent',
  'grant',
]);
const NO: ReadonlySet<string> = new Set([
  '否',
  '未授权',
  '未',
  'n',
  'no',
  'false',
  '0',
  '0.0',
  'not granted',
  'application',
  'patent application',
  'pending',
]);
