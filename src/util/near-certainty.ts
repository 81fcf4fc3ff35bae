import type { Bilingual } from './bilingual.js';

/**
 * How a probability is told that would be rounded to none or all, which are certainties; null for any other.
 *
 * @example nearCertainty(0.9999).en //=> 'above 99.9%'
 */
export function nearCertainty(probability: number): Bilingual | null {
  if (probability < 0.001) return { zh: '不足0.1%', en: 'below 0.1%' };
  return probability > 0.999 ? { zh: '超过99.9%', en: 'above 99.9%' } : null;
}
