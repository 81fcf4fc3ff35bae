import type { DayOrder } from '../records/parse-day.js';
import { fieldsOf, invalid, itemsOf, type JsonPlace, textOf } from '../util/json-place.js';
import { FIELDS, type Field, type Preset } from './preset.js';
import { genericZh } from './presets/generic-zh.js';

/**
 * The preset of a layout of one's own, in the form of {@link OwnPreset}, with what it leaves out.
 *
 * @throws TypeError on a value of the wrong type; RangeError on a field or word that is not known, both with the place, such as `columns.title`.
 * @example ownPreset({ columns: { title: '题目' } }).columns //=> { title: ['题目'] }
 */
export function ownPreset(value: unknown): Preset {
  const field = fieldsOf({ caller: 'preset', path: '', value }, KEYS);
  const name = given(field('name'), textOf) ?? 'own';
  const dayOrder = given(field('dayOrder'), dayOrderOf);
  const office = given(field('office'), textOf);
  return {
    name,
    vendor: given(field('vendor'), textOf) ?? name,
    signatures: given(field('signatures'), itemsOf)?.map((one) => itemsOf(one).map(textOf)) ?? [],
    columns: columnsOf(field('columns')),
    applicantSeparators: given(field('applicantSeparators'), itemsOf)?.map(separatorOf) ?? genericZh.applicantSeparators,
    ...(dayOrder && { dayOrder }),
    ...(office && { office }),
  };
}

const KEYS = ['name', 'vendor', 'signatures', 'columns', 'applicantSeparators', 'dayOrder', 'office'] satisfies (keyof Preset)[];

function given<T>(place: JsonPlace, read: (place: JsonPlace) => T): T | undefined {
  return place.value === undefined ? undefined : read(place);
}

function columnsOf(place: JsonPlace): Preset['columns'] {
  const field = fieldsOf(place, FIELDS);
  const columns = Object.keys(place.value as object).map((key): [Field, readonly string[]] => {
    const names = field(key);
    return [key as Field, Array.isArray(names.value) ? itemsOf(names).map(textOf) : [textOf(names)]];
  });
  return Object.fromEntries(columns);
}

/** Line breaks and tabs may part applicants, so that a separator may be blank, but not nothing. */
function separatorOf(place: JsonPlace): string {
  return typeof place.value === 'string' && place.value !== '' ? place.value : textOf(place);
}

const DAY_ORDERS: readonly DayOrder[] = ['ymd', 'dmy', 'mdy'];

function dayOrderOf(place: JsonPlace): DayOrder {
  const order = DAY_ORDERS.find((known) => known === textOf(place));
  if (order === undefined) throw invalid(place, `write ${DAY_ORDERS.join(', ')}`);
  return order;
}
