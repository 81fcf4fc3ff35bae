import { cjkType } from './cjk-type.js';
import { latinType } from './latin-type.js';
import { compactCjk, isCjk, nameWords } from './name-words.js';

/** One name written in both scripts: `三星电子株式会社 (SAMSUNG ELECTRONICS CO., LTD.)`. */
export interface BilingualName {
  /** The Chinese, Japanese or Korean part. */
  readonly local: string;
  /** The part in Latin letters. */
  readonly latin: string;
}

/**
 * The two parts of a folded name whose last bracket repeats the whole name in the other script, or null. Both parts must tell by themselves
 * that they name a body and no person: `上海(ABB)有限公司`, `某某科技有限公司 (tianjin)` and `某某(cn)` are no bilingual names.
 */
export function splitBilingual(text: string): BilingualName | null {
  const parts = /[)\]]$/.test(text) ? LAST_BRACKET.exec(text) : null;
  if (!parts) return null;
  const [, outside = '', inside = ''] = parts;
  if (isCjk(outside) === isCjk(inside)) return null;
  const [local, latin] = isCjk(outside) ? [outside, inside] : [inside, outside];
  return isBody(local) && isLatinBody(latin) ? { local, latin } : null;
}

const LAST_BRACKET = /^([^()[\]]+?)\s*[([]([^()[\]]+)[)\]]$/;

function isBody(local: string): boolean {
  const { type } = cjkType(compactCjk(local), local);
  return type !== 'unknown' && type !== 'person';
}

function isLatinBody(latin: string): boolean {
  const words = nameWords(latin, { acronyms: true });
  if (words.length < 2) return false;
  const { type } = latinType(words, words);
  return type !== 'unknown' && type !== 'person';
}
