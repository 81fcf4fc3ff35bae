import { compareText } from '../util/compare.js';
import type { MatchedApplications } from './match-applications.js';
import type { Snapshot } from './snapshot.js';

/** A key of applicants that went up in another one, or came out of one, with the applications that moved. */
export interface PartyMove {
  /** renamed: the key is gone and its applications are under a new one; merged: under one that was there, or with others under a new one; split: a new key took applications from one that is still there. */
  readonly kind: 'renamed' | 'merged' | 'split';
  readonly from: string;
  readonly into: string;
  readonly applications: readonly string[];
}

/**
 * Which applicants were merged, renamed or split between two snapshots: seen in applications that lost exactly one key and got exactly one. A key that is gone went
 * to the key that most of these are under now, ties by code point.
 *
 * @example partyMoves(snapshotOf(landscape), snapshotOf(landscape), []) //=> []
 */
export function partyMoves(a: Snapshot, b: Snapshot, pairs: MatchedApplications['pairs']): readonly PartyMove[] {
  const [inA, inB] = [a, b].map(({ parties }) => new Set(parties.map(({ key }) => key))) as [Set<string>, Set<string>];
  const moved = new Map<string, Map<string, string[]>>();
  for (const { before, after } of pairs) {
    const lost = before.applicants.filter((key) => !after.applicants.includes(key));
    const got = after.applicants.filter((key) => !before.applicants.includes(key));
    if (lost.length !== 1 || got.length !== 1) continue;
    const targets = moved.get(lost[0]!) ?? new Map<string, string[]>();
    const numbers = targets.get(got[0]!) ?? [];
    numbers.push(after.number);
    moved.set(lost[0]!, targets.set(got[0]!, numbers));
  }
  const gone = [...moved].filter(([from]) => !inB.has(from)).map(([from, targets]) => ({ from, ...mostOf(targets) }));
  const sources = (into: string): number => gone.filter((one) => one.into === into).length;
  const left = gone.map(
    ({ from, into, applications }): PartyMove => ({
      kind: inA.has(into) || sources(into) > 1 ? 'merged' : 'renamed',
      from,
      into,
      applications,
    }),
  );
  const split = [...moved]
    .filter(([from]) => inB.has(from))
    .flatMap(([from, targets]) =>
      [...targets]
        .filter(([into]) => !inA.has(into))
        .map(([into, applications]): PartyMove => ({ kind: 'split', from, into, applications })),
    );
  return [...left, ...split].sort((x, y) => compareText(x.from, y.from) || compareText(x.into, y.into));
}

function mostOf(targets: ReadonlyMap<string, string[]>): { readonly into: string; readonly applications: readonly string[] } {
  const [[into, applications]] = [...targets].sort(([x, ofX], [y, ofY]) => ofY.length - ofX.length || compareText(x, y)) as [
    [string, string[]],
  ];
  return { into, applications };
}
