/** A text in the two languages of every name and sentence of this library. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages of names, messages and reports. */
export type Lang = keyof Bilingual;
