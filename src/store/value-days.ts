import type { Day } from '../records/day.js';
import { Growable } from '../util/growable.js';

/** From which day the value of each application is, where that of the earliest publication that tells one stays. Publications of unknown day come last. */
export class ValueDays {
  readonly #days = new Growable(Int32Array);

  /** The next application: whether it has a value, and from which day. */
  add(isKnown: boolean, day: Day): void {
    this.#days.push(rankOf(isKnown, day));
  }

  /** Whether a value is to take the place of the one an application has, if any; from then on it is the one that it has. */
  takes(application: number, isKnown: boolean, day: Day): boolean {
    return this.#takes(application, rankOf(isKnown, day));
  }

  /** The same for the value of another application. */
  absorbs(application: number, other: number): boolean {
    return this.#takes(application, this.#days.at(other));
  }

  #takes(application: number, rank: number): boolean {
    if (rank >= this.#days.at(application)) return false;
    this.#days.set(application, rank);
    return true;
  }
}

const NO_DAY = 99_999_999;

/** The rank of no value: behind all others. */
export const NO_VALUE: number = NO_DAY + 1;

/** The lower, the sooner a value is taken. */
export function rankOf(isKnown: boolean, day: Day): number {
  return isKnown ? day || NO_DAY : NO_VALUE;
}
