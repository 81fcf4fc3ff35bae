import { compareText } from '../../../util/compare.js';
import { headOf } from './text-head.js';

/** Texts that are costly to make, and what is known of them. */
export interface HeadedTexts {
  readonly size: number;
  text(k: number): string;
  /** `headOf` of the text. */
  head(k: number): number;
}

/**
 * The first `count` texts in code unit order, sorted. Most are only compared with the greatest one kept so far, by their heads, so that a page of a long list costs
 * little more than looking through it.
 */
export function smallestTexts(texts: HeadedTexts, count: number): string[] {
  if (count * 4 >= texts.size)
    return Array.from({ length: texts.size }, (_, k) => texts.text(k))
      .sort(compareText)
      .slice(0, count);
  const kept: string[] = [];
  let limit = '';
  let head = 0;
  for (let k = 0; k < texts.size; k++) {
    const isFull = kept.length >= count;
    if (isFull && texts.head(k) > head) continue;
    const one = texts.text(k);
    if (isFull && one >= limit) continue;
    kept.push(one);
    if (kept.length < count * 2 + 64 && kept.length !== count) continue;
    kept.sort(compareText);
    kept.length = Math.min(kept.length, count);
    limit = kept.at(-1) ?? '';
    head = headOf(limit);
  }
  return kept.sort(compareText).slice(0, count);
}
