import { expect, test } from 'vitest';
import { splitSymbolRun } from '../../src/ingest/split-symbols.js';

test.each([
  ['G06F17/30(2006.01)IG06Q30/00(2012.01)I', ['G06F17/30(2006.01)I', 'G06Q30/00(2012.01)I']],
  ['H04L 29/06 H04L 12/24', ['H04L 29/06', 'H04L 12/24']],
  ['H04L29/06. H04L12/24', ['H04L29/06', 'H04L12/24']],
  ['A61K31/00-31/10', ['A61K31/00', 'A61K31/10']],
  ['A61K31/00～A61K31/10', ['A61K31/00', 'A61K31/10']],
  ['H04L29/06', []],
  ['x H04L29/06 H04L12/24', []],
  ['no symbol', []],
])('%s', (part, symbols) => {
  expect(splitSymbolRun(part)).toEqual(symbols);
});
