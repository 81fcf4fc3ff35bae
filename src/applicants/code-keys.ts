import { parseCreditCode } from '../records/credit-code.js';
import { compareText } from '../util/compare.js';
import type { Spelling } from './spelling.js';

/**
 * The key of each spelling once the vendor's codes have spoken against the name: entries of one name that bear different codes are different
 * bodies when the code is a unified social credit code, or when the name is a person's and one vendor gave both codes. The code on most
 * applications keeps the plain key, and so do entries without a code; the others get the key with the code behind it.
 */
export function keysByCode(spellings: readonly Spelling[], counts: ArrayLike<number>): string[] {
  const keys = spellings.map(({ key }) => key);
  const main = mainCodes(spellings, counts, keys);
  if (main.size === 0) return keys;
  for (const [i, { key, code, typed }] of spellings.entries()) {
    const mainCode = main.get(key);
    if (code === null || mainCode === undefined || code === mainCode) continue;
    const isApart =
      typed.type === 'person' ? vendorOf(code) === vendorOf(mainCode) : isCreditCode(code) && isCreditCode(mainCode);
    if (isApart) keys[i] = `${key} #${code}`;
  }
  return keys;
}

/** The code of each key that stands on most applications; unified social credit codes before others, ties by code unit. */
export function mainCodes(
  spellings: readonly Spelling[],
  counts: ArrayLike<number>,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const tally = new Map<string, Map<string, number>>();
  for (let i = 0; i < spellings.length; i++) {
    const { code } = spellings[i]!;
    if (code === null) continue;
    const own = keys[i]!;
    const codes = tally.get(own) ?? new Map<string, number>();
    codes.set(code, (codes.get(code) ?? 0) + counts[i]!);
    tally.set(own, codes);
  }
  return new Map([...tally].map(([key, codes]) => [key, firstCode(codes)]));
}

/** True for a unified social credit code; vendor's codes stand behind the vendor's name and a colon. */
export function isCreditCode(code: string): boolean {
  return parseCreditCode(code) === code;
}

function vendorOf(code: string): string {
  return code.includes(':') ? code.slice(0, code.indexOf(':')) : '';
}

function firstCode(codes: ReadonlyMap<string, number>): string {
  return [...codes].sort(
    ([a, m], [b, n]) => Number(isCreditCode(b)) - Number(isCreditCode(a)) || n - m || compareText(a, b),
  )[0]![0];
}
