import type { LandscapeStore } from '../../store/landscape-store.js';
import type { SingleDimension } from './dimensions.js';
import { familiesOf } from './families.js';

/**
 * By application, at how many offices its simple family has applications; the last label, null, where the data tell no family or no office.
 * An international application (WO) stands for no country of its own.
 */
export function familyOffices(store: LandscapeStore): SingleDimension {
  const families = familiesOf(store);
  if (families === null) return { codes: new Int32Array(store.size), labels: [null] };
  const { size, start, members } = families;
  const { codes: office, labels } = store.office;
  const counts = new Int32Array(store.size);
  const lastSeen = new Int32Array(labels.length).fill(-1);
  const [unknown, international] = [labels.indexOf(null), labels.indexOf('WO')];
  let most = 0;
  for (let f = 0; f < size; f++) {
    let count = 0;
    let isKnown = false;
    for (let k = start[f]!; k < start[f + 1]!; k++) {
      const code = office[members[k]!]!;
      if (code === unknown || lastSeen[code] === f) continue;
      lastSeen[code] = f;
      isKnown = true;
      if (code !== international) count++;
    }
    for (let k = start[f]!; k < start[f + 1]!; k++) counts[members[k]!] = isKnown ? count : -1;
    if (count > most) most = count;
  }
  return { codes: counts.map((count) => (count === -1 ? most + 1 : count)), labels: [...Array(most + 1).keys(), null] };
}
