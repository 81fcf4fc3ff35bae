import { compareText } from '../../util/compare.js';

/**
 * The first `count` of `size` texts in code unit order, sorted. Most texts are only compared with the greatest one kept so far, so that a page of a
 * long list costs little more than reading it.
 */
export function smallestTexts(size: number, text: (k: number) => string, count: number): string[] {
  if (count * 4 >= size)
    return Array.from({ length: size }, (_, k) => text(k))
      .sort(compareText)
      .slice(0, count);
  const kept: string[] = [];
  let limit = '';
  for (let k = 0; k < size; k++) {
    const one = text(k);
    if (kept.length >= count && one >= limit) continue;
    kept.push(one);
    if (kept.length < count * 2 + 64 && kept.length !== count) continue;
    kept.sort(compareText);
    kept.length = Math.min(kept.length, count);
    limit = kept.at(-1) ?? '';
  }
  return kept.sort(compareText).slice(0, count);
}
