import fc from 'fast-check';
import type { ClassifiableRecord } from '../../src/classify/classify-record.js';
import type { Taxonomy, TextField } from '../../src/taxonomy/taxonomy.js';
import { area, clause, taxonomy, words } from './taxonomy-fixture.js';

/** What each pattern holds of the symbols that generated records carry, written out by hand. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  H: ['H01M10/00', 'H01M10/05', 'H01M10/0525', 'H01M4/02'],
  G06: ['G06F1/00', 'G06F1/16', 'G06F11/10'],
  H01M: ['H01M10/00', 'H01M10/05', 'H01M10/0525', 'H01M4/02'],
  'G06F1/': ['G06F1/00', 'G06F1/16'],
  'H01M10/00': ['H01M10/00'],
  'H01M10/05': ['H01M10/05', 'H01M10/0525'],
  'H01M4/-10/': ['H01M10/00', 'H01M10/05', 'H01M10/0525', 'H01M4/02'],
  'G06F1/16-11/10': ['G06F1/16', 'G06F11/10'],
  A61: ['A61K36/28'],
};
/** Whether a pattern holds one of these symbols. */
export function holds(pattern: string, symbol: string): boolean {
  return HOLDS[pattern]!.includes(symbol);
}

const SYMBOLS = [...new Set(Object.values(HOLDS).flat())];
/** Of those that begin at one place of a text, the longest is named. */
const TERMS = ['锂离', '锂离子车', '子车', '车子', '离-ai', 'AI', 'is a', '1a'];

const someOf = <T>(values: readonly T[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const lists = fc.record({ zh: someOf(TERMS, 2), en: someOf(TERMS, 1) });
const someLists = lists.filter(({ zh, en }) => zh.length + en.length > 0);
const anyClause = fc
  .record({
    ipc: someOf(Object.keys(HOLDS), 3),
    ipcExcept: someOf(Object.keys(HOLDS), 1),
    keywords: lists,
    stopWords: fc.oneof({ weight: 3, arbitrary: fc.constant(words()) }, { weight: 1, arbitrary: lists }),
    weight: fc.constantFrom(0.3, 0.7, 1),
    onlyWithoutSymbols: fc.boolean(),
    symbols: fc.constantFrom<('any' | 'main')[]>('any', 'any', 'main'),
    alsoKeywords: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(someLists, { maxLength: 2 })),
    near: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
    fields: fc.option(fc.subarray<TextField>(['title', 'abstract', 'claims'], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ onlyWithoutSymbols, near, fields, alsoKeywords, ...rest }) => ({
    ...rest,
    ...(onlyWithoutSymbols && rest.ipc.length === 0 ? { onlyWithoutSymbols } : {}),
    ...(rest.keywords.zh.length + rest.keywords.en.length === 0 ? {} : { alsoKeywords }),
    ...(near === undefined ? {} : { near }),
    ...(fields === undefined ? {} : { fields }),
  }))
  .filter(({ ipc, keywords }) => ipc.length + keywords.zh.length + keywords.en.length > 0)
  .map(clause);
export const anyTaxonomy: fc.Arbitrary<Taxonomy> = fc
  .array(
    fc.array(fc.tuple(fc.array(anyClause, { maxLength: 3 }), fc.oneof(fc.boolean(), fc.constant(['0', '2']))), { maxLength: 3 }),
    { maxLength: 3 },
  )
  .map((industries) =>
    taxonomy(
      Object.fromEntries(
        industries.map((areas, i) => [
          `i${i}`,
          areas.map(([clauses, umbrella], a) =>
            area(`a${i}-${a}`, clauses, typeof umbrella === 'object' ? umbrella.map((other) => `a${i}-${other}`) : umbrella),
          ),
        ]),
      ),
    ),
  );
const anyText = fc
  .array(fc.constantFrom('锂离', '子', '车', 'A', 'I', 'i', 's', '1', ' ', '-', '。'), { maxLength: 14, size: 'max' })
  .map((parts) => parts.join(''));
export const anyRecord: fc.Arbitrary<Required<ClassifiableRecord>> = fc.record({
  title: anyText,
  abstract: anyText,
  claims: anyText,
  symbols: someOf(SYMBOLS, 4),
});
