import { knownWords } from './known-name.js';
import { type LatinForm, splitLatinForm } from './legal-forms.js';
import type { ApplicantType } from './party.js';
import { latinPersonEvidence } from './personal-name.js';
import type { TypedName } from './typed-name.js';
import { type GroupHits, groupHits } from './word-groups.js';

/**
 * Type of a folded Latin (or Cyrillic, Greek ...) name.
 * `words` have acronyms joined (`sa`), `letters` have not (`s`, `a`): the first decide organisations, the second persons.
 */
export function latinType(words: readonly string[], letters: readonly string[]): TypedName {
  const split = splitLatinForm(words);
  const known = knownWords(words) ?? (split.form === '' ? undefined : knownWords(split.stem));
  if (known) return known;
  const hits = groupHits(words);
  return publicBody(split, hits) ?? firm(split, hits, words) ?? personOrWeak(hits, letters) ?? UNKNOWN;
}

const UNKNOWN: TypedName = { type: 'unknown', rule: '' };
const INC = /^inc(?:orporated)?$/;

function publicBody({ stem, form }: LatinForm, hits: GroupHits): TypedName | undefined {
  if (hits.clinic) return typed('hospital', 'word', hits.clinic);
  if (hits.hospital && (form === '' || stem.at(-1) === hits.hospital)) return typed('hospital', 'word', hits.hospital);
  if (hits.university) {
    const ownFirm = form === '' ? hits.firm : hits.agent && !hits.firm ? undefined : form;
    return ownFirm ? typed('enterprise', 'firm-of-university', ownFirm) : typed('university', 'word', hits.university);
  }
  if (hits.government && form === '') return typed('government', 'word', hits.government);
  if (hits.institute && (form === '' || INC.test(form))) return typed('institute', 'word', hits.institute);
  return hits.foundation && (form === '' || INC.test(form)) ? { type: 'unknown', rule: `word:${hits.foundation}` } : undefined;
}

function firm({ form }: LatinForm, hits: GroupHits, words: readonly string[]): TypedName | undefined {
  if (form !== '') return typed('enterprise', 'form', form);
  if (hits.middle && words.length > 1) return typed('enterprise', 'form', hits.middle);
  return hits.enterprise && words.length > 1 ? typed('enterprise', 'word', hits.enterprise) : undefined;
}

function personOrWeak(hits: GroupHits, letters: readonly string[]): TypedName | undefined {
  const evidence = latinPersonEvidence(letters);
  if (evidence) return { type: 'person', rule: evidence };
  return hits.weak && letters.length > 1 ? typed('enterprise', 'word', hits.weak) : undefined;
}

function typed(type: ApplicantType, rule: string, evidence: string): TypedName {
  return { type, rule: `${rule}:${evidence}` };
}
