/** A text in the two languages of every name and sentence of this library. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages of names, messages and reports. */
export type Lang = keyof Bilingual;

/**
 * Refuses a language that no name, message or report is in: it would be taken for another one.
 *
 * @throws RangeError
 */
export function checkLang(lang: Lang, caller: string): void {
  if (lang !== 'zh' && lang !== 'en')
    throw new RangeError(`${caller}: unknown language: ${JSON.stringify(lang)}; use "zh" or "en".`);
}
