import { compareText } from '../util/compare.js';
import { applicantType } from './applicant-type.js';
import { normaliseName } from './normalise-name.js';
import type { ApplicantType, Party } from './party.js';

/** A row of a parent-subsidiary table, as a user's CSV gives it. */
export interface ParentRow {
  readonly name: string;
  readonly parent: string;
  /** First and last day of the relation, ISO; left out or '' where it has no beginning or end. */
  readonly from?: string;
  readonly to?: string;
}

/** Parties of one parent. */
export interface PartyGroup {
  /** Key of the topmost parent, which need not be a party. */
  readonly key: string;
  /** The parent's own shown name where it is a party, else its name in the table. */
  readonly name: string;
  /** The parent's type where it is a party, else what its name tells. */
  readonly type: ApplicantType;
  /** Keys of the parties, the parent's own first where it is one, then in code unit order. */
  readonly members: readonly string[];
}

/** Parties with their parents, and the groups they make. */
export interface RollUp {
  /** As given, each with `parent`: the key of its direct parent, or null. */
  readonly parties: readonly Party[];
  /** Groups that hold a party below their parent, by key. */
  readonly groups: readonly PartyGroup[];
  /** Rows that name no party of the data, whose days cannot be, or that would make a party its own ancestor. */
  readonly unused: readonly ParentRow[];
}

/**
 * Rolls parties up to their parents by a table. A name of the table is a party's when it is one of its spellings or has its key; of several rows for one
 * party the first that holds on the day counts.
 *
 * `on` is the day on which the relations are asked for (ISO); left out, rows without an end count. Parents by decision (`parent-of`) stay where the
 * table says nothing.
 *
 * @example rollUp(harmonise(['甲科技有限公司', '乙科技有限公司'], [1, 1]).parties, [{ name: '乙科技有限公司', parent: '甲科技有限公司' }]).groups //=> [{ key: '甲科技有限公司', name: '甲科技有限公司', type: 'enterprise', members: ['甲科技有限公司', '乙科技有限公司'] }]
 */
export function rollUp(parties: readonly Party[], rows: readonly ParentRow[], { on }: { readonly on?: string } = {}): RollUp {
  const keyOf = keyFinder(parties);
  const bodies = new Map<string, Body>(parties.map((party) => [party.key, party]));
  const parents = new Map(parties.flatMap(({ key, parent }) => (parent ? [[key, parent] as const] : [])));
  const decided = new Set<string>();
  const unused: ParentRow[] = [];
  for (const row of rows) {
    const key = keyOf(row.name);
    const parent = keyOf(row.parent) ?? normaliseName(row.parent).key;
    if (!holds(row, on) || (key !== undefined && decided.has(key))) continue;
    if (key === undefined || !areDays(row) || leadsTo(parents, parent, key)) {
      unused.push(row);
      continue;
    }
    decided.add(key);
    parents.set(key, parent);
    if (!bodies.has(parent)) bodies.set(parent, { name: row.parent, type: applicantType(row.parent).type });
  }
  return {
    parties: parties.map((party) => ({ ...party, parent: parents.get(party.key) ?? null })),
    groups: groupsOf(parties, parents, bodies),
    unused,
  };
}

type Body = Pick<PartyGroup, 'name' | 'type'>;

function keyFinder(parties: readonly Party[]): (name: string) => string | undefined {
  const keys = new Map<string, string>();
  for (const { key, spellings } of parties) for (const spelling of spellings) if (!keys.has(spelling)) keys.set(spelling, key);
  const own = new Set(parties.map(({ key }) => key));
  return (name) => {
    const normalised = normaliseName(name).key;
    return keys.get(name) ?? (own.has(normalised) ? normalised : undefined);
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function areDays({ from, to }: ParentRow): boolean {
  return (!from || DAY.test(from)) && (!to || DAY.test(to)) && !(from && to && to < from);
}

function holds({ from, to }: ParentRow, on: string | undefined): boolean {
  return on === undefined ? !to : (!from || from <= on) && (!to || on <= to);
}

/** True when going up from a key comes to the other one. */
function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let key: string | undefined = from; key !== undefined; key = parents.get(key)) if (key === to) return true;
  return false;
}

function groupsOf(
  parties: readonly Party[],
  parents: ReadonlyMap<string, string>,
  bodies: ReadonlyMap<string, Body>,
): PartyGroup[] {
  const members = new Map<string, string[]>();
  for (const { key } of parties) {
    const top = topOf(parents, key);
    const group = members.get(top);
    if (group) group.push(key);
    else members.set(top, [key]);
  }
  return [...members]
    .filter(([top, keys]) => keys.some((key) => key !== top))
    .map(([top, keys]) => ({
      key: top,
      name: bodies.get(top)!.name,
      type: bodies.get(top)!.type,
      members: keys.sort((a, b) => Number(b === top) - Number(a === top) || compareText(a, b)),
    }))
    .sort((a, b) => compareText(a.key, b.key));
}

function topOf(parents: ReadonlyMap<string, string>, key: string): string {
  let top = key;
  for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
  return top;
}
