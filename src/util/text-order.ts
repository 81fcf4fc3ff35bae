import { compareText } from './compare.js';

/**
 * The places of texts in the order of their code units, equal ones by place: what `sort` with `compareText` gives, in a fraction of the time.
 *
 * @example [...textOrder(['b', 'a', 'b'])] //=> [1, 0, 2]
 */
export function textOrder(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from(texts, (_, i) => i);
  if (texts.length > SPAN) return order.sort((a, b) => compareText(texts[a]!, texts[b]!) || a - b);
  sortFrom(texts, order, 0);
  return order;
}

/** Above any place; two units of a text times this and a place are a safe integer. */
const SPAN = 2 ** 21;
/** Up to here texts are compared one by one. */
const FEW = 12;

/** Sorts places of texts that agree before a unit: by the next two units as a number, then each run of equal ones by what comes after. */
function sortFrom(texts: readonly string[], places: Uint32Array, from: number): void {
  if (places.length <= FEW) {
    sortFew(texts, places, 0, places.length);
    return;
  }
  const keys = new Float64Array(places.length);
  let isLonger = false;
  for (let i = 0; i < places.length; i++) {
    const text = texts[places[i]!]!;
    isLonger ||= text.length > from;
    keys[i] = (unit(text, from) * 0x10000 + unit(text, from + 1)) * SPAN + places[i]!;
  }
  if (!isLonger) {
    sortFew(texts, places, 0, places.length);
    return;
  }
  keys.sort();
  for (let i = 0; i < places.length; i++) places[i] = keys[i]! % SPAN;
  let start = 0;
  let head = Math.floor(keys[0]! / SPAN);
  for (let end = 1; end <= keys.length; end++) {
    const next = end < keys.length ? Math.floor(keys[end]! / SPAN) : -1;
    if (next === head) continue;
    if (end - start > FEW) sortFrom(texts, places.subarray(start, end), from + 2);
    else if (end - start > 1) sortFew(texts, places, start, end);
    start = end;
    head = next;
  }
}

/** Sorts a few by insertion; places that are in order already cost one comparison each. */
function sortFew(texts: readonly string[], places: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const place = places[i]!;
    let at = i;
    for (; at > start && isAfter(texts, places[at - 1]!, place); at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
}

function isAfter(texts: readonly string[], a: number, b: number): boolean {
  const [x, y] = [texts[a]!, texts[b]!];
  return x > y || (x === y && a > b);
}

function unit(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
