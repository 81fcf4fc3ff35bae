import data from './data/legal-forms.json' with { type: 'json' };

/** A name without its company form: the words left, the form as written and the law it belongs to. */
export interface LatinForm {
  readonly stem: readonly string[];
  /** Forms removed, in the order written, such as `co ltd`; '' when there was none. */
  readonly form: string;
  /** How the key spells the law of the form: `co` (English-speaking and unmarked), `gmbh/ag`, `bv/nv` ... ; '' when there was none. */
  readonly law: string;
}

/**
 * Parts the company form from the end (rarely the front) of a name, by whole words: `Cisco` and `Texaco Inc` keep their letters.
 * At least one word always stays, and a form after `and` is part of the name (`merck and co`).
 */
export function splitLatinForm(words: readonly string[]): LatinForm {
  if (words !== last.words) last = { words, split: split(words) };
  return last.split;
}

/** Type and key of a name ask for the same words one after the other. */
let last: { readonly words: readonly string[] | null; readonly split: LatinForm } = {
  words: null,
  split: { stem: [], form: '', law: '' },
};

function split(words: readonly string[]): LatinForm {
  let end = words.length;
  let law = '';
  for (let found = formAtEnd(words, end); found; found = formAtEnd(words, end)) {
    end -= found.words.length;
    if (law === '' || law === COMMON) law = found.label;
  }
  const front = formAtFront(words, end);
  if (front && (law === '' || law === COMMON)) law = front.label;
  const start = front ? front.words.length : 0;
  if (end === words.length && start === 0) return { stem: words, form: '', law: '' };
  const form = [...words.slice(0, start), ...words.slice(end)].join(' ');
  return { stem: words.slice(start, end), form, law };
}

/** The label of the forms that a name without a form meets. */
export const COMMON = 'co';

/** True for what marks the law of a form at the end of a key: `co`, `gmbh/ag`, `bv/nv` ... */
export function isLawLabel(word: string): boolean {
  return LABELS.has(word);
}

/** Last words of what {@link isLawLabel} knows. */
export const LAW_ENDS: ReadonlySet<string> = new Set(data.latin.map(({ label }) => label.split(' ').at(-1)!));

/** Company forms of Chinese, Japanese and Korean names, for `cjkKey`. */
export const CJK_FORMS: Readonly<typeof data.cjk> = data.cjk;

/** Country codes that data bases append in brackets, lower case. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(data.countries.codes.join(' ').split(' '));

const LABELS: ReadonlySet<string> = new Set(data.latin.map(({ label }) => label));

interface Form {
  readonly words: readonly string[];
  readonly label: string;
}

const AT_END = indexForms(
  (law) => law.forms,
  (words) => words.at(-1)!,
);
const AT_FRONT = indexForms(
  (law) => law.front,
  (words) => words[0]!,
);
const CONNECTORS = new Set(['and', 'of', 'for', 'the', 'de', 'et', 'und', 'y']);

function indexForms(
  list: (law: (typeof data.latin)[number]) => readonly string[],
  indexWord: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const law of data.latin) {
    for (const form of list(law)) {
      const words = form.split(' ');
      const forms = index.get(indexWord(words)) ?? [];
      index.set(indexWord(words), [...forms, { words, label: law.label }]);
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function formAtEnd(words: readonly string[], end: number): Form | undefined {
  const forms = AT_END.get(words[end - 1] ?? '');
  return forms?.find((form) => {
    const start = end - form.words.length;
    return start > 0 && !CONNECTORS.has(words[start - 1]!) && form.words.every((word, i) => words[start + i] === word);
  });
}

function formAtFront(words: readonly string[], end: number): Form | undefined {
  return AT_FRONT.get(words[0] ?? '')?.find(
    (form) => form.words.length < end && form.words.every((word, i) => words[i] === word),
  );
}
