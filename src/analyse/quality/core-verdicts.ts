import { CORE_COMPONENTS, type CoreCandidates, type CoreComponent } from './core-candidates.js';
import { type CoreCohorts, coreCohorts } from './core-cohorts.js';
import { CoreJudge } from './core-judge.js';
import { type CoreRanks, coreRanks } from './core-ranks.js';
import type { CoreVariant } from './core-variants.js';

/** Judges candidates by some components, two or three. */
export class CoreVerdicts {
  readonly #cohorts: CoreCohorts;
  readonly #ranks: readonly [CoreRanks, CoreRanks, CoreRanks];
  readonly #judge: CoreJudge;

  constructor(candidates: CoreCandidates, components: readonly CoreComponent[], variants: readonly CoreVariant[]) {
    this.#cohorts = coreCohorts(candidates.rows);
    const [first, second, third] = components.map((component) =>
      coreRanks(candidates, this.#cohorts, CORE_COMPONENTS.indexOf(component)),
    );
    // What has no weight may be anything.
    this.#ranks = [first!, second!, third ?? first!];
    this.#judge = new CoreJudge(variants);
  }

  /** Writes the verdict on each candidate of a row. */
  write(row: number, verdicts: Int32Array): void {
    const [first, second, third] = this.#ranks;
    const judge = this.#judge;
    const cohort = this.#cohorts.codes[row]!;
    const ones = first.columns[row]!;
    const twos = second.columns[row]!;
    const threes = third.columns[row]!;
    const from1 = cohort * first.width + 1;
    const from2 = cohort * second.width + 1;
    const from3 = cohort * third.width + 1;
    for (let k = 0; k < ones.length; k++)
      verdicts[k] = judge.verdict(
        first.ranks[from1 + ones[k]!]!,
        second.ranks[from2 + twos[k]!]!,
        third.ranks[from3 + threes[k]!]!,
      );
  }
}
