import type { LandscapeStore } from './landscape-store.js';

/** The publication numbers of each application, in the order they were read; rows without a number are left out. */
export function publicationsByApplication({ size, publication }: LandscapeStore): (i: number) => string[] {
  const start = new Uint32Array(size + 1);
  for (let p = 0; p < publication.size; p++) start[publication.application[p]! + 1]!++;
  for (let i = 0; i < size; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const order = new Uint32Array(publication.size);
  for (let p = 0; p < publication.size; p++) order[next[publication.application[p]!]!++] = p;
  return (i) =>
    Array.from(order.subarray(start[i]!, start[i + 1]!), (p) => publication.number(p)).filter((number) => number !== '');
}
