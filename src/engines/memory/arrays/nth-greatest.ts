/** The n-th greatest of the counts; minus infinity when there are no more than n. */
export function nthGreatest(counts: Float64Array, n: number): number {
  if (counts.length <= n) return Number.NEGATIVE_INFINITY;
  if (n < 1) return Number.POSITIVE_INFINITY;
  const wanted = Math.floor(n);
  if (wanted * 8 > counts.length) return counts.slice().sort()[counts.length - wanted]!;
  const heap = counts.slice(0, wanted).sort();
  for (let k = wanted; k < counts.length; k++) if (counts[k]! > heap[0]!) replaceLeast(heap, counts[k]!);
  return heap[0]!;
}

/** Puts a number in the place of the least one of a heap, in which no number is above the two behind it. */
function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
