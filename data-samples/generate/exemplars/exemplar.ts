import type { IndustryId } from '../model.js';

/** What may be claimed: a device can also be a utility model; a substance or a method cannot. */
export type Form = 'device' | 'substance' | 'method';

/** Subjects of titles and sentences of abstracts in one language. */
interface Wording {
  readonly subjects: readonly string[];
  readonly sentences: readonly string[];
}

/** A field of technology as an examiner would recognise it at first sight: symbols and plain vocabulary that leave no doubt of the industry. */
export interface Exemplar {
  readonly id: string;
  readonly industries: readonly IndustryId[];
  /** Key areas planted. */
  readonly areas: readonly string[];
  readonly form: Form;
  /** Symbols; the first `fixed` are always given, the others sometimes. */
  readonly symbols: readonly string[];
  readonly fixed: number;
  readonly zh: Wording;
  readonly en: Wording;
}

/** One line of an exemplar table: texts are lists separated by `|`. */
export type Line = readonly [
  area: string,
  form: Form,
  symbols: string,
  zhSubjects: string,
  zhSentences: string,
  enSubjects: string,
  enSentences: string,
];

/** The exemplars of one industry. */
export function exemplarsOf(industry: IndustryId, lines: readonly Line[]): Exemplar[] {
  return lines.map(([area, form, symbols, zhSubjects, zhSentences, enSubjects, enSentences]) => ({
    id: area,
    industries: [industry],
    areas: [area],
    form,
    symbols: symbols.split(' '),
    fixed: 1,
    zh: { subjects: zhSubjects.split('|'), sentences: zhSentences.split('|') },
    en: { subjects: enSubjects.split('|'), sentences: enSentences.split('|') },
  }));
}
