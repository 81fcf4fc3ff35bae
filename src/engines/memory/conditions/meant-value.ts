import { parseOffice } from '../../../records/offices.js';
import { compareText } from '../../../util/compare.js';
import type { DimensionValue } from '../../engine.js';

/** Dimensions of open sets whose values have other names too. */
export const NAMED_OTHERWISE = ['office', 'country', 'priorityCountry', 'province', 'city', 'district'] as const;

const BY_CODE: readonly string[] = ['office', 'country', 'priorityCountry'];

/**
 * The value of a landscape that is meant by another name of it: the code of an office (`CN` by `中国` or `cn`), the full name of a place by the beginning of it
 * (`天津市` by `天津`), the shortest first. Null when no value is: then what is asked for is just not in the data. A full name is never taken for a part of another.
 *
 * @example meantValue('city', '天津', ['北京市', '天津市', null]) //=> '天津市'
 * @example meantValue('city', '南京市', ['北京市', '天津市', null]) //=> null
 */
export function meantValue(
  dimension: (typeof NAMED_OTHERWISE)[number],
  name: string,
  values: readonly DimensionValue[],
): string | null {
  if (values.includes(name)) return null;
  if (BY_CODE.includes(dimension)) {
    const code = parseOffice(name);
    return values.includes(code) ? code : null;
  }
  if (name.length < 2 || FULL_NAME.test(name)) return null;
  const longer = values.filter((value) => typeof value === 'string' && value.startsWith(name)) as string[];
  return longer.sort((a, b) => a.length - b.length || compareText(a, b))[0] ?? null;
}

/** 西湖区, 天津市; but 沙市 is short for 沙市区. */
const FULL_NAME = /..[省市区县旗盟]$/;
