import type { Bilingual } from '../util/bilingual.js';

/**
 * One clause of an area: (any symbol of `ipc` minus `ipcExcept`) AND (any of `keywords`, when given) AND (none of `stopWords`).
 * An empty `ipc` asks for no symbol; an empty keyword list asks for no keyword; both empty is refused.
 *
 * Symbol patterns, by parsed level: `H01M` a subclass, `H01M10/` a main group with all its subgroups, `H01M10/00` only that symbol,
 * `H01M10/05` that subgroup and those whose digits continue it, `H01L31/04-31/078` a range of subgroups, `A61` a class.
 */
export interface Clause {
  readonly ipc: readonly string[];
  readonly ipcExcept?: readonly string[];
  /** The clause speaks only for records that carry no symbol at all (title-only exports); `ipc` is empty then. */
  readonly onlyWithoutSymbols?: boolean;
  readonly keywords?: KeywordLists;
  readonly stopWords?: KeywordLists;
  /** Strength of this evidence, in (0, 1]; the weight of an assignment is that of its strongest clause. */
  readonly weight: number;
  /** Document that supports the clause, with its code, or "domain knowledge". */
  readonly source: string;
}

/** Search terms: Chinese terms match as substrings, Latin terms as whole words (plural and hyphen variants included). */
export interface KeywordLists {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** One key technology area (重点技术领域). */
export interface Area {
  readonly id: string;
  readonly name: Bilingual;
  /** Whether the 2013 policy names it. */
  readonly namedInPolicy: boolean;
  /** An umbrella yields to any more specific area of the same industry that matches too. */
  readonly umbrella?: boolean;
  readonly clauses: readonly Clause[];
}

/** One industry with its areas, in official order. */
export interface Industry {
  readonly id: string;
  readonly name: Bilingual;
  readonly areas: readonly Area[];
}

/** A classification scheme: what every assignment refers to. */
export interface Taxonomy {
  readonly id: string;
  /** Printed in every convention. */
  readonly version: string;
  readonly name: Bilingual;
  readonly industries: readonly Industry[];
}
