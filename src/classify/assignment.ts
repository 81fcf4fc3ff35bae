/** Where the deciding word or symbol of an assignment was found. */
export type EvidenceField = 'ipc' | 'title' | 'abstract' | 'claims';

/** Why an application is in an area. */
export interface Evidence {
  /** Position of the clause in the area's list, from 0. */
  readonly clause: number;
  /** The classification symbol that matched, or null when the clause asks for none. */
  readonly symbol: string | null;
  /** The keyword that matched, as the taxonomy writes it, or null when the clause asks for none. With `alsoKeywords` it is the one of `keywords`. */
  readonly term: string | null;
  /** Field of the term; `ipc` when only a symbol decided. */
  readonly field: EvidenceField;
  /** Position of the term in its field in UTF-16 units; null when only a symbol decided. */
  readonly offset: number | null;
}

/** One application in one area, with the reason. */
export interface Assignment {
  readonly industry: string;
  readonly area: string;
  /** Weight of the strongest clause that matched, in (0, 1]. */
  readonly weight: number;
  readonly evidence: Evidence;
}

/**
 * The assignments of a batch in plain columns: entries `start[i] .. start[i + 1])` belong to record i, strongest first.
 * `area` indexes the taxonomy's areas in order (all industries in one row), `symbol` the batch's dictionary (-1 none),
 * `term` the classifier's term list (-1 none), `field` is 0 ipc, 1 title, 2 abstract, 3 claims.
 */
export interface AssignmentBatch {
  readonly start: Uint32Array;
  readonly area: Int32Array;
  readonly weight: Float32Array;
  readonly clause: Uint8Array;
  readonly symbol: Int32Array;
  readonly term: Int32Array;
  readonly field: Uint8Array;
  readonly offset: Int32Array;
}

/** Field names by their code in {@link AssignmentBatch}. */
export const EVIDENCE_FIELDS: readonly EvidenceField[] = ['ipc', 'title', 'abstract', 'claims'];
