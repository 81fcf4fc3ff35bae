import { Repeated, textHash } from '../../util/repeated.js';

/** Indexes with one text, for texts that occur twice or more; null has none. Groups come in the order in which they became groups, members by index. Most texts occur once and are told by their hash. */
export function grouped(size: number, textOf: (index: number) => string | null): number[][] {
  const repeated = new Repeated(size);
  const hashes = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const text = textOf(i);
    if (text === null) continue;
    hashes[i] = textHash(text);
    repeated.mark(hashes[i]!);
  }
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (let i = 0; i < size; i++) {
    const text = repeated.has(hashes[i]!) ? textOf(i) : null;
    if (text === null) continue;
    const before = first.get(text);
    const group = groups.get(text);
    if (before === undefined) first.set(text, i);
    else if (group) group.push(i);
    else groups.set(text, [before, i]);
  }
  return [...groups.values()];
}
