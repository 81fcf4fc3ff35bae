/** What decides which applications are one simple family. */
export interface FamilyColumns {
  readonly size: number;
  applicationNumber(index: number): string;
  /** The vendor's number of a simple family, '' where it gives none. */
  vendorFamily(index: number): string;
  /** Priority numbers of an application, each once. */
  priorities(index: number): readonly string[];
}

/**
 * Numbers the simple families, from 0 in order of appearance: for each application the number of its family.
 *
 * Applications are one simple family when they claim exactly the same priorities (DOCDB simple family). A first filing has none and
 * stands for itself, so that it meets those which claim it alone. Where the vendor numbers its simple families, its number decides.
 */
export function simpleFamilies(columns: FamilyColumns): Int32Array {
  const numbers = new Map<string, number>();
  const family = new Int32Array(columns.size);
  for (let i = 0; i < columns.size; i++) {
    const key = familyKey(columns, i);
    const known = numbers.get(key);
    family[i] = known ?? numbers.size;
    if (known === undefined) numbers.set(key, numbers.size);
  }
  return family;
}

function familyKey(columns: FamilyColumns, i: number): string {
  const vendor = columns.vendorFamily(i);
  if (vendor !== '') return `vendor ${vendor}`;
  const priorities = columns.priorities(i);
  return priorities.length === 0 ? columns.applicationNumber(i) : [...priorities].sort().join(' ');
}
