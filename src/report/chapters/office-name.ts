import type { Context } from '../context.js';
import { OFFICE_WORDS } from '../office-words.js';
import { wordFor } from '../words.js';

/** An office by its name and code; by its code alone where it has no name here. */
export function officeName(office: string, { lang }: Pick<Context, 'lang'>): string {
  const name = wordFor(OFFICE_WORDS, office, lang);
  if (name === office) return office;
  return lang === 'zh' ? `${name}（${office}）` : `${name} (${office})`;
}
