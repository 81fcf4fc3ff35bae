/** What one figure of the scorecard came to. */
export interface Result {
  readonly value: string;
  readonly isPass: boolean;
  /** What fell short, a line each. */
  readonly notes?: readonly string[];
}

/** One figure of the scorecard: a number, or several that stand together. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  /** Corpora that it needs, folders of `../shared`. */
  readonly needs: readonly string[];
  /** The result; null where what it measures is not built. */
  run(): Promise<Result | null>;
}
