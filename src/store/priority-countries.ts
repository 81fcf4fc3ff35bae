import { countryOfNumber } from '../records/country-of-number.js';
import { compareText } from '../util/compare.js';
import type { DetailColumns } from './detail-columns.js';
import type { CodedColumn } from './landscape-store.js';

/** The country of the priority that each application names first; null when there is no priority at all. */
export function priorityCountries({ priorities, texts }: DetailColumns, live: Int32Array): CodedColumn | null {
  if (priorities.size === 0) return null;
  const codeOf = new Map<string | null, number>([[null, 0]]);
  const known = new Int32Array(live.length);
  for (let i = 0; i < live.length; i++) {
    const application = live[i]!;
    if (application >= priorities.size || priorities.lengthOf(application) === 0) continue;
    const country = countryOfNumber(texts.text(priorities.at(application, 0)));
    const code = codeOf.get(country) ?? codeOf.size;
    codeOf.set(country, code);
    known[i] = code;
  }
  return inOrder(known, [...codeOf.keys()]);
}

/** Countries are few, so that a byte holds the code of one. Labels in code point order, null last. */
function inOrder(known: Int32Array, met: readonly (string | null)[]): CodedColumn {
  const labels = met.toSorted((a, b) => (a === null ? 1 : b === null ? -1 : compareText(a, b)));
  const rank = met.map((label) => labels.indexOf(label));
  const codes = labels.length <= 256 ? new Uint8Array(known.length) : new Int32Array(known.length);
  for (let i = 0; i < codes.length; i++) codes[i] = rank[known[i]!]!;
  return { codes, labels };
}
