import type { HarmonisationLevel, Party } from '../applicants/party.js';
import type { PartyGroup } from '../applicants/roll-up.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';

/** Lists of different lengths in two arrays: the values of entry i are `values[start[i] .. start[i + 1])`. */
export interface Ragged<T extends Uint16Array | Uint32Array = Uint32Array> {
  readonly start: Uint32Array;
  readonly values: T;
}

/** A column of repeated texts: `labels[codes[i]]`; null where the application has none. */
export interface CodedColumn {
  readonly codes: Uint8Array | Int32Array;
  readonly labels: readonly (string | null)[];
}

/** The assignments of all applications: those of application i are entries `start[i] .. start[i + 1])`, strongest first. */
export interface AssignmentColumns {
  readonly start: Uint32Array;
  /** Position of the area in the taxonomy, all industries in one row. */
  readonly area: Uint16Array;
  readonly weight: Float32Array;
  readonly clause: Uint8Array;
  /** Index in `symbols`, -1 none. */
  readonly symbol: Int32Array;
  /** Index in `terms`, -1 none. */
  readonly term: Int32Array;
  /** 0 ipc, 1 title, 2 abstract. */
  readonly field: Uint8Array;
  readonly offset: Uint32Array;
}

/** One row for each distinct publication kept (or for an application that came without any publication number). */
export interface PublicationColumns {
  readonly size: number;
  readonly application: Int32Array;
  readonly day: Int32Array;
  /** Canonical number, or '' when the row gave none. */
  number(index: number): string;
}

/** One row for each record read: its place in the files, and how it found its application. */
export interface SourceColumns {
  readonly size: number;
  readonly application: Int32Array;
  /** Number of the file, from 0. */
  readonly file: Int32Array;
  /** Row as a spreadsheet numbers it. */
  readonly row: Int32Array;
  /** Codes of `MERGE_RULES`. */
  readonly rule: Uint8Array;
}

/** What many exports do not tell: null where no record of the landscape did. */
export interface DetailStore {
  /** Greatest number of claims of any publication; 0 unknown. */
  readonly claimCount: Int32Array | null;
  /** Patents cited and citing; -1 unknown. */
  readonly citationCount: Int32Array | null;
  readonly citedByCount: Int32Array | null;
  /** 0 unknown. */
  readonly inventorCount: Int32Array | null;
  /** Day on which the right ended, as the vendor gives it; 0 unknown. */
  readonly lapseDay: Int32Array | null;
  /** Distinct IPC/CPC symbols that name a main group, and the sum of the squares of their numbers in each main group; 0 unknown. */
  readonly symbolCount: Int32Array | null;
  readonly symbolSquares: Uint32Array | null;
  /** Number of the simple family, from 0: the vendor's, or made of the priorities; null when neither is known of any application. */
  readonly simpleFamily: Int32Array | null;
  /** Extended family as the vendor numbers it. */
  readonly extendedFamily: CodedColumn | null;
  /** Number of the application that this one was divided out of. */
  readonly parent: CodedColumn | null;
  /** International application of which this is a national phase. */
  readonly pct: CodedColumn | null;
  /** Country of the first applicant. */
  readonly applicantCountry: CodedColumn | null;
  /** Country of the priority named first; null where no priority number is known. One byte an application. */
  readonly priorityCountry: CodedColumn | null;
}

/** The landscape: everything the analyses ask, by application, in plain typed columns. Texts are not kept. */
export interface LandscapeStore {
  /** Number of applications. */
  readonly size: number;
  readonly taxonomy: Taxonomy;
  readonly harmonisation: HarmonisationLevel;
  /** Last day the data can know of, `yyyymmdd`; 0 unknown. Of a month or year that alone is known the first day, because the data need not reach its end. */
  readonly asOf: number;
  /** Whether the cut-off is such a first day: the data hold more of its month or year than one day. */
  readonly hasPartialCutOff?: boolean;

  /** Canonical application number, or the publication number that stands in for it, marked by a trailing `~` and type. */
  applicationNumber(index: number): string;
  readonly filingDay: Int32Array;
  readonly priorityDay: Int32Array;
  readonly firstPublicationDay: Int32Array;
  readonly grantDay: Int32Array;
  readonly type: CodedColumn;
  readonly firstStage: CodedColumn;
  readonly status: CodedColumn;
  readonly office: CodedColumn;
  readonly province: CodedColumn;
  readonly city: CodedColumn;
  readonly district: CodedColumn;
  /** 1 when a grant was seen, or the state is one of granted rights only (`GRANTED_STATUSES`). */
  readonly granted: Uint8Array;
  /** The other application of a same-day pair of invention and utility model, or -1. */
  readonly twin: Int32Array;

  readonly parties: readonly Party[];
  /** Parties of one parent, by key; none where the data were given no parents. */
  readonly groups: readonly PartyGroup[];
  /** Party indexes of each application, in the order of its applicants, each once. */
  readonly party: Ragged;
  /** IPC/CPC subclasses of each application, main first, each once; codes into `subclasses`. */
  readonly subclass: Ragged<Uint16Array>;
  readonly subclasses: readonly string[];
  readonly assignment: AssignmentColumns;
  readonly publication: PublicationColumns;
  readonly details: DetailStore;
  readonly source: SourceColumns;
  /** Texts of the symbols and terms that evidence refers to. */
  readonly symbols: { text(id: number): string };
  readonly terms: readonly string[];
}
