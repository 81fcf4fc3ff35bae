import type { Bilingual } from '../util/bilingual.js';

/**
 * One clause of an area. It holds for a record when every condition it states holds:
 *
 * - a symbol of the record is in `ipc` and not in `ipcExcept` (an empty `ipc` asks for no symbol);
 * - one of `keywords` occurs, and one of each list of `alsoKeywords`, within `near` characters of it where that is given;
 * - none of `stopWords` occurs.
 *
 * A clause without symbols and without keywords is refused. IPC and CPC symbols count alike.
 *
 * Symbol patterns, by parsed level: `H` a section, `A61` a class, `H01M` a subclass, `H01M10/` a main group with all its subgroups,
 * `H01M10/00` only that symbol, `H01M10/05` that subgroup and those whose digits continue it, `H01L31/04-31/078` a range of subgroups.
 */
export interface Clause {
  readonly ipc: readonly string[];
  readonly ipcExcept?: readonly string[];
  /** Which symbols of a record count for `ipc`: `any` of them (default), or the `main` symbol alone. */
  readonly symbols?: 'any' | 'main';
  /** The clause speaks only for records that carry no symbol at all (title-only exports); `ipc` is empty then. */
  readonly onlyWithoutSymbols?: boolean;
  /** `area` stands for the keywords of the area. */
  readonly keywords?: KeywordLists | 'area';
  /** Further lists; of each one a term must occur too. They need `keywords`; a term may be in several lists and then serves all of them. */
  readonly alsoKeywords?: readonly KeywordLists[];
  /**
   * Most characters (UTF-16 units) between a keyword and a term of each further list, in one field and in either order; 0 when they touch or overlap. Some one
   * keyword must have them all near it. Default: anywhere in the searched fields.
   */
  readonly near?: number;
  readonly stopWords?: KeywordLists;
  /** Fields in which all terms of the clause are searched, stop words too. Default: all that the record has. */
  readonly fields?: readonly TextField[];
  /** Strength of this evidence, in (0, 1]; the weight of an assignment is that of its strongest clause. */
  readonly weight: number;
  /** What supports the clause: ids of the taxonomy's `documents`, each alone or with a place (`cnipa-sei-2021: 6.2`), or plain words. */
  readonly source: readonly string[];
}

/** A text of a record in which terms are searched. */
export type TextField = 'title' | 'abstract' | 'claims';

/** The texts in the order in which they are searched. */
export const TEXT_FIELDS: readonly TextField[] = ['title', 'abstract', 'claims'];

/**
 * Search terms: Chinese terms match as substrings, traditional characters as simplified ones, Latin terms as whole words (plural and hyphen variants
 * included).
 */
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
  /** An umbrella yields to the more specific areas it covers when they match too: those named, or with `true` all of its industry. */
  readonly umbrella?: boolean | readonly string[];
  /** Terms that several clauses share: those whose `keywords` are `area`. */
  readonly keywords?: KeywordLists;
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
  /** Names of the documents that the sources of clauses refer to, by id. */
  readonly documents?: Readonly<Record<string, Bilingual>>;
  readonly industries: readonly Industry[];
}
