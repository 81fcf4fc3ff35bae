import type { Conventions, Exclusion } from '../analyse/conventions.js';
import type { Lang } from '../util/bilingual.js';
import { checkLang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import { checkOptions } from '../util/check-options.js';
import { type ChartNames, cutOffText, nameIn } from './chart-base.js';
import {
  CONDITION_NAMES,
  COUNTING_NAMES,
  DATE_BASIS_NAMES,
  HARMONISATION_NAMES,
  PATENT_TYPE_WORDS,
  TWIN_NAMES,
  UNIT_NAMES,
  VALUE_WORDS,
} from './convention-words.js';

/** Options of {@link conventionText}. */
export interface ConventionTextOptions {
  /** Names of industries, areas and applicants by id; without one the id is shown. */
  readonly names?: ChartNames;
  /** Whether the day up to which the data reach is the last part; leave it out where it stands beside. Default true. */
  readonly cutOff?: boolean;
}

/**
 * The conventions of a result in one line, for a caption: unit, date basis, counting, twins, patent types, offices, harmonisation, taxonomy version, what was
 * left out, and the cut-off day.
 *
 * @example conventionText({ ...conventionsOf(engine), asOf: '2016-12-31' }, 'en') //=> 'applications by filing year, whole counts, twins each, all types, office CN, names normalised, sei-2013 2.0.0, nothing left out, data up to 2016-12-31'
 */
export function conventionText(conventions: Conventions, lang: Lang, options: ConventionTextOptions = {}): string {
  checkGiven('conventionText', conventions, ['unit', 'dateBasis', 'exclusions'], 'conventions', 'give those of a result');
  checkLang(lang, 'conventionText');
  checkOptions<ConventionTextOptions>('conventionText', options, { names: null, cutOff: null });
  const { names = {}, cutOff = true } = options;
  const { unit, dateBasis, counting, twins, types, offices, harmonisation, taxonomy, exclusions, merged, groups, asOf } =
    conventions;
  const zh = lang === 'zh';
  const name = (words: ChartNames, value: string): string => nameIn(words, value, lang);
  const [counted, day] = [name(UNIT_NAMES, unit), name(DATE_BASIS_NAMES, dateBasis)];
  return [
    zh ? `${counted}按${day}` : `${counted} by ${day} year`,
    name(COUNTING_NAMES, counting),
    name(TWIN_NAMES, twins),
    types === null
      ? zh
        ? '全部专利类型'
        : 'all types'
      : list(
          types.map((type) => name(PATENT_TYPE_WORDS, type)),
          lang,
        ),
    officeText(offices, lang),
    name(HARMONISATION_NAMES, harmonisation),
    ...(merged === undefined ? [] : [zh ? `另合并申请人${merged}组` : `${merged} groups of applicants merged`]),
    ...(groups === undefined ? [] : [zh ? '集团各公司合并计' : 'groups as one']),
    taxonomy,
    exclusionsText(exclusions, lang, names),
    ...(cutOff ? [cutOffText(asOf, lang)] : []),
  ].join(zh ? '，' : ', ');
}

/** What conditions left out, in words. */
export function exclusionsText(exclusions: readonly Exclusion[], lang: Lang, names: ChartNames = {}): string {
  if (exclusions.length === 0) return lang === 'zh' ? '无剔除' : 'nothing left out';
  return exclusions.map((one) => exclusionText(one, names, lang)).join(lang === 'zh' ? '，' : ', ');
}

/** More offices than this are not named one by one. */
const MOST_OFFICES = 5;

function officeText(offices: readonly string[], lang: Lang): string {
  const zh = lang === 'zh';
  if (offices.length === 0) return zh ? '受理局不明' : 'office unknown';
  const more = offices.length > MOST_OFFICES ? (zh ? '等' : ' and others') : '';
  const named = list(offices.slice(0, MOST_OFFICES), lang) + more;
  return zh ? `受理局${named}` : `${offices.length === 1 ? 'office' : 'offices'} ${named}`;
}

function exclusionText({ by, kept }: Exclusion, names: ChartNames, lang: Lang): string {
  const zh = lang === 'zh';
  const only = zh ? '仅计' : 'only ';
  if (typeof kept === 'boolean') return only + nameIn(CONDITION_NAMES, `${by} ${kept}`, lang);
  const what = nameIn(CONDITION_NAMES, by, lang);
  if (!Array.isArray(kept)) {
    const range = kept as { readonly from?: number; readonly to?: number };
    return only + (by === 'year' ? yearsText(range, lang) : `${what} ${range.from ?? ''}–${range.to ?? ''}`);
  }
  const words = VALUE_WORDS[by] ?? names;
  const values = kept.map((value) => (value === null ? (zh ? '不明' : 'unknown') : nameIn(words, value, lang)));
  return `${only}${what}${zh ? '' : ' '}${list(values, lang)}`;
}

function yearsText({ from, to }: { readonly from?: number; readonly to?: number }, lang: Lang): string {
  if (to === undefined) return lang === 'zh' ? `${from}年及以后` : `years from ${from}`;
  if (from === undefined) return lang === 'zh' ? `${to}年及以前` : `years to ${to}`;
  return lang === 'zh' ? `${from}—${to}年` : `years ${from} to ${to}`;
}

function list(values: readonly string[], lang: Lang): string {
  return values.join(lang === 'zh' ? '、' : ' / ');
}
