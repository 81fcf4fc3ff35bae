import { type Share, wilsonInterval } from '../../src/classify/evaluation/wilson-interval.js';
import { type HarmonisationLevel, harmonise } from '../../src/index.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { fileSource } from '../../src/node/index.js';
import { xlsReader } from '../../src/xls.js';

/** Names of an export, and pairs of them that one patent family bears out. */
export interface FamilyNames {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** Each pair once, as places in `names`. */
  readonly pairs: readonly (readonly [number, number])[];
}

/**
 * Pairs of sole applicants of one family: records with one applicant each that share a family or their only priority. Nearly independent of any rule on names,
 * but no full truth: inventors stand for their firms and families change hands, so what is found of them is a lower bound of the recall.
 */
export async function readFamilyNames(path: string): Promise<FamilyNames> {
  const counts = new Map<string, number>();
  const families = new Map<string, Set<string>>();
  for await (const batch of readRecords(fileSource(path), { readers: [xlsReader] })) {
    for (let i = 0; i < batch.length; i++) {
      const names = batch.applicant.slice(batch.applicantStart[i], batch.applicantStart[i + 1]);
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      const priorities = batch.priority.slice(batch.priorityStart[i], batch.priorityStart[i + 1]);
      const family = batch.familyId[i] || (priorities.length === 1 ? priorities[0]! : '');
      if (names.length === 1 && family !== '') families.set(family, (families.get(family) ?? new Set()).add(names[0]!));
    }
  }
  const names = [...counts.keys()];
  const place = new Map(names.map((name, i) => [name, i]));
  const pairs = new Map<string, readonly [number, number]>();
  for (const members of families.values()) {
    const places = Array.from(members, (name) => place.get(name)!).sort((a, b) => a - b);
    for (const [k, a] of places.entries()) for (const b of places.slice(k + 1)) pairs.set(`${a} ${b}`, [a, b]);
  }
  return { names, counts: [...counts.values()], pairs: [...pairs.values()] };
}

/** How many of the pairs a level puts together, and the ones that it does not. */
export function scoreFamilyNames(
  { names, counts, pairs }: FamilyNames,
  level: HarmonisationLevel,
): { readonly found: Share; readonly missed: readonly string[] } {
  const { partyOf } = harmonise(names, counts, { level });
  const missed = pairs.filter(([a, b]) => partyOf[a] !== partyOf[b]);
  return {
    found: wilsonInterval(pairs.length - missed.length, pairs.length),
    missed: missed.map(([a, b]) => `${names[a]} | ${names[b]}`),
  };
}
