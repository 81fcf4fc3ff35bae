import type { CodedColumn, LandscapeStore } from '../../../store/landscape-store.js';

/** By application, the country of its first priority, else its office; null where neither is known, or only that there is an earlier priority. */
export function priorityCountry({ size, office, filingDay, priorityDay, details }: LandscapeStore): CodedColumn {
  const claimed = details.priorityCountry ?? { codes: new Uint8Array(size), labels: [null] };
  const labels = [...new Set([...claimed.labels, ...office.labels, null])];
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const ofClaimed = claimed.labels.map((label) => codeOf.get(label)!);
  const ofOffice = office.labels.map((label) => codeOf.get(label)!);
  const none = codeOf.get(null)!;
  const codes = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const code = ofClaimed[claimed.codes[i]!]!;
    const isOther = priorityDay[i] !== 0 && priorityDay[i]! < filingDay[i]!;
    codes[i] = code !== none || isOther ? code : ofOffice[office.codes[i]!]!;
  }
  return { codes, labels };
}
