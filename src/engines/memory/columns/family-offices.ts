import type { CodedColumn, LandscapeStore } from '../../../store/landscape-store.js';
import { compareText } from '../../../util/compare.js';
import { familiesOf } from './families.js';

/** By application, the offices at which its simple family has applications, as one text; null where the data tell no family or no office. */
export function familyOfficeList(store: LandscapeStore): CodedColumn {
  const families = familiesOf(store);
  if (families === null) return { codes: new Uint8Array(store.size), labels: [null] };
  const { size, start, members } = families;
  const { codes: office, labels: names } = store.office;
  const codes = new Int32Array(store.size);
  const sets = new OfficeSets(names);
  for (let f = 0; f < size; f++) {
    let own = sets.only(office[members[start[f]!]!]!);
    for (let k = start[f]! + 1; k < start[f + 1]!; k++) own = sets.with(own, office[members[k]!]!);
    for (let k = start[f]!; k < start[f + 1]!; k++) codes[members[k]!] = own;
  }
  return { codes, labels: sets.labels };
}

/** Sets of offices, numbered as they come up; each step from a set to a larger one is remembered. */
class OfficeSets {
  /** Text of each set; null = no office. */
  readonly labels: (string | null)[] = [null];
  readonly #names: readonly (string | null)[];
  readonly #numbers = new Map<string, number>();
  readonly #steps: Int32Array[];

  constructor(names: readonly (string | null)[]) {
    this.#names = names;
    this.#steps = [new Int32Array(names.length).fill(-1)];
  }

  only(code: number): number {
    return this.with(0, code);
  }

  with(set: number, code: number): number {
    const step = this.#steps[set]![code]!;
    if (step !== -1) return step;
    const next = this.#number(set, this.#names[code]!);
    this.#steps[set]![code] = next;
    return next;
  }

  #number(set: number, name: string | null): number {
    const known = this.labels[set] === null ? [] : this.labels[set]!.split(';');
    if (name === null || known.includes(name)) return set;
    const text = [...known, name].sort(compareText).join(';');
    const number = this.#numbers.get(text) ?? this.labels.length;
    if (number === this.labels.length) {
      this.labels.push(text);
      this.#numbers.set(text, number);
      this.#steps.push(new Int32Array(this.#names.length).fill(-1));
    }
    return number;
  }
}
