import type { Lang } from '../util/bilingual.js';

/**
 * An ISO day as the language writes it; any other text is returned as it is.
 *
 * @example dayText('2016-12-31', 'zh') //=> '2016年12月31日'
 */
export function dayText(day: string, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null || lang === 'en') return day;
  return `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`;
}
