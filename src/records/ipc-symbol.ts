/** A parsed IPC or CPC symbol; levels that the text does not give are null. */
export interface IpcSymbol {
  /** Section, class and subclass, such as `H01M`. */
  readonly subclass: string;
  /** Main group, 1-9999. */
  readonly mainGroup: number | null;
  /** Digits after the slash as written, at least two, such as `0525`; null when only the subclass or main group is given. */
  readonly subgroup: string | null;
}

/** Placeholder until the records room is written. */
export function parseSymbol(_text: string): IpcSymbol | null {
  return null;
}

/** Placeholder until the records room is written. */
export function formatSymbol(_symbol: IpcSymbol): string {
  return '';
}
