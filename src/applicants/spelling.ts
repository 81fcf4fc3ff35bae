import { typeOfParts } from './applicant-type.js';
import { nameParts } from './name-parts.js';
import { normaliseName, normaliseParts } from './normalise-name.js';
import type { HarmonisationLevel } from './party.js';
import type { TypedName } from './typed-name.js';

/** One published name as it was read: its key, its type and how it came to the key. */
export interface Spelling {
  readonly name: string;
  /** Key by writing and form alone; the name itself at level `exact`. */
  readonly key: string;
  readonly typed: TypedName;
  readonly rule: string;
  /** True when the key is more than the spelling in lower case with single blanks. */
  readonly changed: boolean;
  /** The vendor's code, or null. */
  readonly code: string | null;
  /** Key of the same name in Latin letters where the spelling gives both, else null. */
  readonly latinKey: string | null;
}

/** Reads a published name at a level. */
export function readSpelling(name: string, level: HarmonisationLevel, code: string | null): Spelling {
  const parts = nameParts(name);
  const typed = typeOfParts(parts);
  if (level === 'exact') return { name, key: name, typed, rule: '', changed: false, code: null, latinKey: null };
  const { key, rule } = normaliseParts(parts, typed);
  const changed = rule !== '' && key !== plainText(name);
  const latinKey = parts.latin === null ? null : normaliseName(parts.latin).key;
  return { name, key, typed, rule, changed, code, latinKey };
}

function plainText(name: string): string {
  const lower = name.toLowerCase();
  return ODD_BLANK.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower;
}

const ODD_BLANK = /^\s|\s\s|[^\S ]|\s$/;
