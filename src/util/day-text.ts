import type { Bilingual } from './bilingual.js';

/**
 * An ISO day as the two languages write it; any other text is returned as it is.
 *
 * @example dayText('2016-12-31') //=> { zh: '2016年12月31日', en: '2016-12-31' }
 */
export function dayText(day: string): Bilingual {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return { zh: parts === null ? day : `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`, en: day };
}
