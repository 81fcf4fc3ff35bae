import type { LandscapeStore } from '../../../store/landscape-store.js';
import { type Families, familiesOf } from './families.js';

type FamilyMeasure = 'familySize' | 'familyOffices' | 'foreignGrants';

/** A measurement of the simple family of each application, as far as its members are in the data; -1 where it is not known. */
export function familyMeasure(store: LandscapeStore, name: FamilyMeasure): Int32Array {
  const measured = new Int32Array(store.size).fill(-1);
  const families = familiesOf(store);
  if (families === null) return measured;
  const of = { familySize, familyOffices, foreignGrants }[name];
  for (let f = 0; f < families.size; f++)
    of(store, families.members.subarray(families.start[f], families.start[f + 1]), measured);
  return measured;
}

function familySize(_: LandscapeStore, members: Families['members'], measured: Int32Array): void {
  for (const i of members) measured[i] = members.length;
}

function familyOffices(store: LandscapeStore, members: Families['members'], measured: Int32Array): void {
  const { size } = officesOf(store, members, () => true);
  for (const i of members) measured[i] = size === 0 ? -1 : size;
}

function foreignGrants(store: LandscapeStore, members: Families['members'], measured: Int32Array): void {
  const { codes, labels } = store.office;
  const granting = officesOf(store, members, (i) => store.granted[i] === 1 && labels[codes[i]!] !== 'WO');
  for (const i of members) {
    if (labels[codes[i]!] !== null) measured[i] = granting.size - (granting.has(codes[i]!) ? 1 : 0);
  }
}

/** Codes of the known offices of some applications. */
function officesOf(
  { office: { codes, labels } }: LandscapeStore,
  members: Families['members'],
  counts: (i: number) => boolean,
): ReadonlySet<number> {
  const offices = new Set<number>();
  for (const i of members) if (labels[codes[i]!] !== null && counts(i)) offices.add(codes[i]!);
  return offices;
}
