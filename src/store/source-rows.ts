import { Growable } from '../util/growable.js';

/**
 * How a row found its application. Position = column code. founded: the first row of it; application-number, publication-number: it
 * carries one that is known; serial: its publication shares the serial of a known one (`applicationKeyOfPublication`).
 *
 * @example MERGE_RULES.indexOf('serial') //=> 3
 */
export const MERGE_RULES = ['founded', 'application-number', 'publication-number', 'serial'] as const;

/** One of {@link MERGE_RULES}. */
export type MergeRule = (typeof MERGE_RULES)[number];

/** Where every record came from and how it found its application: nothing that was merged is lost. */
export class SourceRows {
  readonly application: Growable<Int32Array> = new Growable(Int32Array);
  readonly file: Growable<Int32Array> = new Growable(Int32Array);
  readonly row: Growable<Int32Array> = new Growable(Int32Array);
  /** Codes of {@link MERGE_RULES}. */
  readonly rule: Growable<Uint8Array> = new Growable(Uint8Array);

  add(application: number, file: number, row: number, rule: MergeRule): void {
    this.application.push(application);
    this.file.push(file);
    this.row.push(row);
    this.rule.push(MERGE_RULES.indexOf(rule));
  }
}
