import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileKeywords } from '../src/classify/keyword-matcher.js';
import { readUnits } from '../src/node/read-units.js';

/** A matcher under measurement: compiles terms into a function that tells every term it finds in a text, as often as it likes. */
export interface Matcher {
  readonly name: string;
  compile(terms: readonly string[]): (text: string, tell: (term: number) => void) => void;
}

/** The matchers of this library: as every platform runs it, and as Node does. */
export const OWN: readonly Matcher[] = [
  { name: 'patent-landscape (node)', compile: (terms) => scanOf(compileKeywords(terms, readUnits)) },
  { name: 'patent-landscape (any platform)', compile: (terms) => scanOf(compileKeywords(terms)) },
];

function scanOf({ scan }: ReturnType<typeof compileKeywords>): (text: string, tell: (term: number) => void) => void {
  return (text, tell) => scan(text, tell);
}

type Search = (text: string, found: (keyword: string, start: number) => void) => void;

interface Peer {
  readonly name: string;
  readonly module: string;
  /** Given the module: what finds keywords with the offset of their first unit. */
  readonly build: (module: never, terms: string[]) => Search;
}

type Found = { readonly begin: number; readonly keyword: string };
type Monyone = { readonly AhoCorasick: new (terms: string[]) => { matchInText(text: string): Found[] } };
type Modern = {
  readonly default: new (terms: string[]) => { search(text: string): { readonly pattern: string; readonly start: number }[] };
};
type Plain = { readonly default: new (terms: string[]) => { search(text: string): [number, string[]][] } };

const monyone: Peer['build'] = ({ AhoCorasick }: Monyone, terms) => {
  const matcher = new AhoCorasick(terms);
  return (text, found) => {
    for (const { keyword, begin } of matcher.matchInText(text)) found(keyword, begin);
  };
};
const modern: Peer['build'] = ({ default: AhoCorasick }: Modern, terms) => {
  const matcher = new AhoCorasick(terms);
  return (text, found) => {
    for (const { pattern, start } of matcher.search(text)) found(pattern, start);
  };
};
const plain: Peer['build'] = ({ default: AhoCorasick }: Plain, terms) => {
  const matcher = new AhoCorasick(terms);
  return (text, found) => {
    for (const [last, keywords] of matcher.search(text)) for (const one of keywords) found(one, last + 1 - one.length);
  };
};

const PEERS: readonly Peer[] = [
  { name: '@monyone/aho-corasick 1.1.11', module: '@monyone/aho-corasick', build: monyone },
  { name: '@monyone/aho-corasick 1.1.11 /fast', module: '@monyone/aho-corasick/fast', build: monyone },
  { name: 'ahocorasick 1.0.2', module: 'ahocorasick', build: plain },
  { name: 'modern-ahocorasick 3.3.0', module: 'modern-ahocorasick', build: modern },
  { name: 'modern-ahocorasick 3.3.0 /fast', module: 'modern-ahocorasick/fast', build: modern },
];

/** The packages of bench/peers that are installed, and the names of those that are not. */
export async function loadPeers(): Promise<{ readonly peers: readonly Matcher[]; readonly absent: readonly string[] }> {
  const require = createRequire(resolve('bench/peers/package.json'));
  const peers: Matcher[] = [];
  const absent: string[] = [];
  for (const { name, module, build } of PEERS) {
    try {
      const loaded = (await import(pathToFileURL(require.resolve(module)).href)) as never;
      peers.push({ name, compile: (terms) => wholeWords(terms, build(loaded, [...terms])) });
    } catch {
      absent.push(name);
    }
  }
  return { peers, absent };
}

/** Gives the packages, which search plain substrings, the rule for Latin words: the rest of the rules does not matter for the invented texts. */
function wholeWords(terms: readonly string[], find: Search): ReturnType<Matcher['compile']> {
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
