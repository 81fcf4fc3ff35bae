import type { EntryNode, NameEntries } from './name-entries.js';
import { isCjk } from './name-words.js';
import type { BilingualPair } from './resolve/bilingual-pairs.js';

/** Pairs of a Chinese, Japanese or Korean name and a Latin one that stand side by side in the applicants of an application, each once. */
export function recordPairs(
  { start, values }: { readonly start: ArrayLike<number>; readonly values: ArrayLike<number> },
  entries: NameEntries,
  nodes: readonly EntryNode[],
): BilingualPair[] {
  const isLocal = Uint8Array.from(entries.spellings, ({ name }) => (isCjk(name) ? 1 : 0));
  const nodeOf = new Int32Array(entries.spellings.length);
  for (const [n, { members }] of nodes.entries()) for (const i of members) nodeOf[i] = n;
  const seen = new Set<number>();
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]! + 1; k < start[i + 1]!; k++) {
      const [a, b] = [values[k - 1]!, values[k]!];
      if (isLocal[a] === isLocal[b]) continue;
      const [local, latin] = isLocal[a] ? [a, b] : [b, a];
      seen.add(nodeOf[local]! * nodes.length + nodeOf[latin]!);
    }
  }
  const pairs = [...seen].sort((a, b) => a - b);
  return pairs.map((pair) => ({ local: Math.floor(pair / nodes.length), latin: pair % nodes.length }));
}
