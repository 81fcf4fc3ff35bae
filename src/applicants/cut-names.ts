import { textOrder } from '../util/text-order.js';
import type { EntryNode, NameEntries } from './name-entries.js';
import type { NodeLink } from './resolve/name-node.js';

/**
 * Names that were cut at a fixed width, with the names that they may be the beginning of, to be confirmed: `ZENTRIX PHARMACEUTICALS AND DI` and `Zentrix
 * Pharmaceuticals and Diagnostics Inc`. A name cut to one letter at its end may look like a person's; a person's is no beginning of another. A width is told by the many names of exactly that length among few of nearly that length.
 */
export function cutNames(entries: NameEntries, nodes: readonly EntryNode[]): NodeLink[] {
  const { spellings } = entries;
  const widths = cutWidths(spellings.map(({ name }) => name.length));
  if (widths.size === 0) return [];
  const nodeOf = new Int32Array(spellings.length);
  for (const [n, { members }] of nodes.entries()) for (const i of members) nodeOf[i] = n;
  const texts = spellings.map(({ name }) => name.toLowerCase().replace(NO_LETTER, ''));
  const order = textOrder(texts);
  const links: NodeLink[] = [];
  for (let at = 0; at < order.length; at++) {
    const cut = order[at]!;
    const { length } = spellings[cut]!.name;
    if (!widths.has(length)) continue;
    const wholes = new Set<number>();
    for (let next = at + 1; next < order.length && texts[order[next]!]!.startsWith(texts[cut]!); next++) {
      if (wholes.size > MOST_WHOLES) break;
      const whole = nodeOf[order[next]!]!;
      if (spellings[order[next]!]!.name.length > length && nodes[whole]!.type !== 'person') wholes.add(whole);
    }
    wholes.delete(nodeOf[cut]!);
    if (wholes.size > MOST_WHOLES) continue;
    const confidence = wholes.size === 1 ? 0.9 : 0.7;
    for (const to of wholes) links.push({ from: nodeOf[cut]!, to, rule: `cut:${length}`, relation: 'same', confidence });
  }
  return links;
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
/** A beginning of more names than this says nothing. */
const MOST_WHOLES = 3;
/** Shorter names are cut by nobody. */
const NARROWEST = 16;
/** So many names of one length, and so many times as many as of the lengths around it on average. */
const LEAST_CUT = 8;
const PEAK = 3;
const AROUND = 3;

function cutWidths(lengths: readonly number[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const widths = new Set<number>();
  for (const [length, count] of counts) {
    if (length < NARROWEST || count < LEAST_CUT) continue;
    let around = 0;
    for (let by = 1; by <= AROUND; by++) around += (counts.get(length - by) ?? 0) + (counts.get(length + by) ?? 0);
    if (count >= (PEAK * around) / (2 * AROUND)) widths.add(length);
  }
  return widths;
}
