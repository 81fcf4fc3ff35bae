import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileKeywords } from '../src/classify/keyword-matcher.js';
import { readUnits } from '../src/node/read-units.js';

/** A matcher under measurement: compiles terms into a function that tells every term it finds in a text, as often as it likes. */
export type Matcher = (terms: readonly string[]) => (text: string, tell: (term: number) => void) => void;

/** What is compared with ClickHouse and with one another, the base of the comparison first. */
export const CONTENDERS: readonly string[] = [
  'patent-landscape (node)',
  'patent-landscape (any platform)',
  '@monyone/aho-corasick 1.1.11',
  '@monyone/aho-corasick 1.1.11 /fast',
  'ahocorasick 1.0.2',
  'modern-ahocorasick 3.3.0',
  'modern-ahocorasick 3.3.0 /fast',
];

/** The matcher of this library, as Node runs it or as every platform does; null for another name. */
export function ownMatcher(name: string): Matcher | null {
  if (name === CONTENDERS[0]) return (terms) => compileKeywords(terms, readUnits).scan;
  return name === CONTENDERS[1] ? (terms) => compileKeywords(terms).scan : null;
}

type Search = (text: string, found: (keyword: string, start: number) => void) => void;

/** Given a module: what finds keywords with the offset of their first unit. */
type Build = (module: never, terms: string[]) => Search;

type Found = { readonly begin: number; readonly keyword: string };
type Monyone = { readonly AhoCorasick: new (terms: string[]) => { matchInText(text: string): Found[] } };
type Modern = {
  readonly default: new (terms: string[]) => { search(text: string): { readonly pattern: string; readonly start: number }[] };
};
type Plain = { readonly default: new (terms: string[]) => { search(text: string): [number, string[]][] } };

const monyone: Build = ({ AhoCorasick }: Monyone, terms) => {
  const matcher = new AhoCorasick(terms);
  return (text, found) => {
    for (const { keyword, begin } of matcher.matchInText(text)) found(keyword, begin);
  };
};
const modern: Build = ({ default: AhoCorasick }: Modern, terms) => {
  const matcher = new AhoCorasick(terms);
  return (text, found) => {
    for (const { pattern, start } of matcher.search(text)) found(pattern, start);
  };
};
const plain: Build = ({ default: AhoCorasick }: Plain, terms) => {
  const matcher = new AhoCorasick(terms);
  return (text, found) => {
    for (const [last, keywords] of matcher.search(text)) for (const one of keywords) found(one, last + 1 - one.length);
  };
};

const BUILDS: Readonly<Record<string, Build>> = {
  '@monyone/aho-corasick': monyone,
  ahocorasick: plain,
  'modern-ahocorasick': modern,
};

/** The matcher of a package of bench/peers; null when it is not installed. */
export async function packageMatcher(name: string): Promise<Matcher | null> {
  const [module, , entry = ''] = name.split(' ') as [string, string, string?];
  try {
    const path = createRequire(resolve('bench/peers/package.json')).resolve(module + entry);
    const loaded = (await import(pathToFileURL(path).href)) as never;
    return (terms) => wholeWords(terms, BUILDS[module]!(loaded, [...terms]));
  } catch {
    return null;
  }
}

/** Gives the packages, which search plain substrings, the rule for Latin words: the rest of the rules does not matter for the invented texts. */
function wholeWords(terms: readonly string[], find: Search): ReturnType<Matcher> {
  const ids = new Map(terms.map((term, id) => [term, id]));
  return (text, tell) => {
    find(text, (keyword: string, start: number) => {
      const end = start + keyword.length;
      const isCut = (isLatin(text, start - 1) && isLatin(text, start)) || (isLatin(text, end - 1) && isLatin(text, end));
      if (!isCut) tell(ids.get(keyword)!);
    });
  };
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}
