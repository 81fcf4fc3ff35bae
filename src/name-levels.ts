import type { Harmonisation } from './applicants/harmonisation.js';
import { type HarmoniseOptions, harmonise } from './applicants/harmonise.js';
import type { LedgerDecision } from './applicants/ledger-decisions.js';
import type { HarmonisationLevel } from './applicants/party.js';
import type { AliasGroup } from './applicants/resolve/alias-table.js';
import { type ParentRow, type PartyGroup, rollUp } from './applicants/roll-up.js';
import type { Engine } from './engines/engine.js';
import { memoryEngine } from './engines/memory/memory-engine.js';
import { APPLICANT_TYPES } from './records/applicant-type.js';
import { nameLists } from './store/finish-store.js';
import type { LandscapeBuilder } from './store/landscape-builder.js';
import type { LandscapeStore } from './store/landscape-store.js';
import { type NameLists, withParties } from './store/party-lists.js';
import { checkListGiven } from './util/check-given.js';

/** What is to be known of the names of applicants, whatever the level. */
export interface ApplicantOptions {
  /** False leaves the vendor's codes and standardised names of applicants unused. Default true. */
  readonly applicantCodes?: boolean;
  /** Names that one applicant bears or bore, beside the well-known ones; used at level `resolved`. */
  readonly aliases?: readonly AliasGroup[];
  /** What a reader of the ledger decided, as `readLedgerDecisions` gives it. */
  readonly decisions?: readonly LedgerDecision[];
  /** Which company belongs to which; parties then say their parent, and can be counted by group (`groups: 'together'`). */
  readonly parents?: readonly ParentRow[];
}

/**
 * Refuses lists that are none, such as all that a reader returned.
 *
 * @throws TypeError
 */
export function checkApplicantOptions({ aliases = [], decisions = [], parents = [] }: ApplicantOptions): void {
  checkListGiven('landscape', aliases, ['length'], 'aliases', 'give a list of lists of names');
  checkListGiven('landscape', decisions, ['decision'], 'decisions', 'give the decisions of what readLedger returned');
  checkListGiven('landscape', parents, ['name', 'parent'], 'parents', 'give the parents of what readParents returned');
}

/** What harmonisation says of itself. */
export type NameAccount = Omit<Harmonisation, 'partyOf'> & {
  /** Parties of one parent, by the parents given and decided. */
  readonly groups: readonly PartyGroup[];
  /** Rows of `parents` that could not be used; see `rollUp`. */
  readonly unusedParents: readonly ParentRow[];
};

/** The landscape at one level of harmonisation. */
export interface LevelOfNames {
  readonly engine: Engine;
  readonly store: LandscapeStore;
  readonly names: NameAccount;
}

/** The applicants of a landscape at every level, made when asked for. Keeps the distinct names and who applied for what, not the builder. */
export class NameLevels {
  readonly #names: readonly string[];
  readonly #counts: Uint32Array;
  readonly #lists: NameLists;
  readonly #options: HarmoniseOptions;
  readonly #parents: readonly ParentRow[];
  readonly #made = new Map<HarmonisationLevel, LevelOfNames>();

  constructor(builder: LandscapeBuilder, { applicantCodes = true, aliases, decisions, parents = [] }: ApplicantOptions) {
    this.#names = builder.names.texts();
    this.#counts = builder.nameCounts();
    this.#lists = nameLists(builder);
    this.#parents = parents;
    const codes = applicantCodes ? builder.names.codes() : null;
    const types = builder.names.types();
    this.#options = {
      ...(codes && { codes }),
      ...(types && { vendorTypes: Array.from(types, (type) => (type === 0 ? null : APPLICANT_TYPES[type]!)) }),
      ...(aliases && { aliases }),
      ...(decisions && { decisions }),
    };
  }

  /** The applicants harmonised at a level, without a store. */
  harmonisation(level: HarmonisationLevel): NameAccount & Pick<Harmonisation, 'partyOf'> {
    const names = harmonise(this.#names, this.#counts, { ...this.#options, level, lists: this.#lists });
    if (this.#parents.length === 0 && !names.parties.some(({ parent }) => parent))
      return { ...names, groups: [], unusedParents: [] };
    const { parties, groups, unused } = rollUp(names.parties, this.#parents);
    return { ...names, parties, groups, unusedParents: unused };
  }

  /** The store at a level, made once. */
  at(level: HarmonisationLevel, store: LandscapeStore): LevelOfNames {
    const known = this.#made.get(level);
    if (known !== undefined) return known;
    const names = this.harmonisation(level);
    const own = withParties(store, this.#lists, names, level);
    const made = { engine: memoryEngine(own), store: own, names };
    this.#made.set(level, made);
    return made;
  }
}
