import type { DimensionValue, Where } from '../../engine.js';
import { isParties } from '../columns/groups.js';
import type { SelectedColumns } from './fitting-applications.js';
import { meantValue, NAMED_OTHERWISE } from './meant-value.js';
import { asSet, strangersAmong, type Wanted } from './value-masks.js';

/**
 * A value that no application has is no error, unless it is another name of one that some have.
 *
 * @throws RangeError for another name of an office, place or applicant, with that which is meant.
 */
export function checkOpenNames(columns: SelectedColumns, where: Where, caller: string): void {
  const check = (name: keyof Where, wanted: Wanted | undefined, meantBy: (value: string) => string | null): void => {
    for (const value of wanted === undefined ? [] : asSet(wanted)) {
      const meant = typeof value === 'string' ? meantBy(value) : null;
      if (meant !== null) throw new RangeError(`${caller}: unknown ${name}: "${value}"; did you mean "${meant}"?`);
    }
  };
  for (const name of NAMED_OTHERWISE)
    if (where[name] !== undefined) {
      const { labels } = columns.dimensions.single(name);
      check(name, where[name], (value) => meantValue(name, value, labels));
    }
  if (where.applicant !== undefined) {
    const strangers = strangersAmong(where.applicant, keysOf(columns.dimensions));
    if (strangers.length > 0) check('applicant', strangers, keyMeant(columns));
  }
}

/** The key of the applicant or group that bears a name, where it is counted. */
function keyMeant({ store: { parties, groups }, dimensions }: SelectedColumns): (name: string) => string | null {
  const keys = new Map([...parties, ...groups].map(({ name, key }) => [name, key]));
  return (name) => {
    const key = keys.get(name);
    return key !== undefined && keysOf(dimensions).includes(key) ? key : null;
  };
}

function keysOf({ groups }: SelectedColumns['dimensions']): readonly DimensionValue[] {
  return groups.find(isParties)!.labels.get('applicant')!;
}
