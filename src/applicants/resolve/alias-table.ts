import data from '../data/aliases.json' with { type: 'json' };
import { normaliseName } from '../normalise-name.js';
import { type Canonical, canonicalOf } from './canonical.js';

/** Names that one body bears or bore, the one to show first. */
export type AliasGroup = readonly string[];

/** Where an alias leads: the name under which those of its group meet, and the rule. */
export interface Alias {
  readonly group: string;
  readonly rule: string;
}

/** Finds the alias of a name. */
export type AliasTable = (name: Canonical, isFormed: boolean) => Alias | undefined;

/**
 * Names are compared whole, by canonical form and law; a name without any company form meets every law. The user's groups come first; a name of
 * theirs that also stands in a well-known group brings that group along.
 */
export function aliasTable(own: readonly AliasGroup[] = []): AliasTable {
  known ??= readGroups(data.groups.map(({ kind, names }) => ({ rule: `alias:${kind}`, names })));
  const table = own.length === 0 ? known : joined(known, own);
  const forms = new Set(Array.from(table.keys(), (entry) => entry.slice(0, entry.lastIndexOf('|'))));
  return (name, isFormed) =>
    forms.has(name.form) ? (table.get(lawful(name)) ?? (isFormed ? undefined : table.get(`${name.form}|?`))) : undefined;
}

type Table = ReadonlyMap<string, Alias>;

let known: Table | undefined;

/** Groups that share a name are one. */
function readGroups(groups: readonly { readonly rule: string; readonly names: AliasGroup }[]): Table {
  const table = new Map<string, Alias>();
  for (const { rule, names } of groups) {
    const entries = names.flatMap(entriesOf);
    const group = entries.map((entry) => table.get(entry)?.group).find((met) => met !== undefined) ?? entries[0] ?? '';
    for (const entry of entries) if (!table.has(entry)) table.set(entry, { group, rule });
  }
  return table;
}

function joined(base: Table, own: readonly AliasGroup[]): Table {
  const ownTable = readGroups(own.map((names) => ({ rule: 'alias:own', names })));
  const brought = new Map<string, Alias>();
  for (const [entry, alias] of ownTable) {
    const group = base.get(entry)?.group;
    if (group !== undefined) brought.set(group, alias);
  }
  const rest = [...base].map(([entry, alias]) => [entry, brought.get(alias.group) ?? alias] as const);
  return new Map([...rest, ...ownTable]);
}

/** With its law, and with any law. */
function entriesOf(name: string): string[] {
  const canonical = canonicalOf(normaliseName(name).key);
  return [lawful(canonical), `${canonical.form}|?`];
}

function lawful({ form, law }: Canonical): string {
  return `${form}|${law}`;
}
