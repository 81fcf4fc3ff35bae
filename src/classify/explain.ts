import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { checkLang, type Lang } from '../util/bilingual.js';
import type { Assignment } from './assignment.js';
import { type AssignmentPlace, groundsOf, placeOf, reasonsOf } from './explain-assignment.js';
import { quoted } from './explanation-words.js';

/**
 * Where one application belongs and why, as a paragraph: the primary area first with what decided about it and the source of its clause, the other areas
 * ({@link explainAssignment} gives their sources too), and what the application counts in each way of counting.
 *
 * @param assignments of one application, strongest first, as `classifyRecord` and `assignmentsOf` give them.
 * @throws RangeError when the taxonomy has no such industry, area or clause, or the language is another.
 * @example explain(assignmentsOf(store, 0), SEI_2013, 'zh').startsWith('该申请归入') //=> true
 * @example explain([], SEI_2013, 'en') //=> 'The application is in no area of "Key technology areas of the strategic emerging industries (2013 policy)".'
 */
export function explain(assignments: readonly Assignment[], taxonomy: Taxonomy, lang: Lang): string {
  checkLang(lang, 'explain');
  const [primary, ...others] = assignments;
  if (primary === undefined) return nowhere(taxonomy, lang);
  const sentences = [
    opening(primary, assignments, taxonomy, lang),
    ...others.map((other) => alsoIn(other, industryCount(assignments) > 1, taxonomy, lang)),
    counting(assignments, taxonomy, lang),
  ];
  return sentences.join(lang === 'zh' ? '' : ' ');
}

function nowhere({ name }: Taxonomy, lang: Lang): string {
  return lang === 'zh' ? `该申请不属于“${name.zh}”的任何领域。` : `The application is in no area of "${name.en}".`;
}

function opening(primary: Assignment, all: readonly Assignment[], taxonomy: Taxonomy, lang: Lang): string {
  const place = placeOf(primary, taxonomy);
  const grounds = groundsOf(primary, taxonomy, lang);
  if (all.length === 1) {
    return lang === 'zh'
      ? `该申请归入${placeName(place, lang)}：${grounds}。`
      : `The application is in ${placeName(place, lang)}: ${grounds}.`;
  }
  const industries = industryCount(all);
  if (industries === 1) {
    const { industry, area } = place;
    return lang === 'zh'
      ? `该申请归入“${industry.name.zh}”产业的 ${all.length} 个领域，主领域是“${area.name.zh}”：${grounds}。`
      : `The application is in ${all.length} areas of ${industry.name.en}, first of all in "${area.name.en}": ${grounds}.`;
  }
  return lang === 'zh'
    ? `该申请归入 ${industries} 个产业的 ${all.length} 个领域，主领域是${placeName(place, lang)}：${grounds}。`
    : `The application is in ${all.length} areas of ${industries} industries, first of all in ${placeName(place, lang)}: ${grounds}.`;
}

/** Names the industry only where there are several. */
function alsoIn(other: Assignment, withIndustry: boolean, taxonomy: Taxonomy, lang: Lang): string {
  const place = placeOf(other, taxonomy);
  const name = withIndustry ? placeName(place, lang) : quoted(place.area.name[lang], lang);
  const reasons = reasonsOf(other, taxonomy, lang);
  return lang === 'zh' ? `同时归入${name}：${reasons}。` : `It is also in ${name}: ${reasons}.`;
}

function counting(all: readonly Assignment[], taxonomy: Taxonomy, lang: Lang): string {
  if (all.length === 1)
    return lang === 'zh' ? '无论怎样计数，它都只在该领域计 1 件。' : 'It counts there once, in every way of counting.';
  const areas = all.length;
  const { area } = placeOf(all[0]!, taxonomy);
  return lang === 'zh'
    ? `全计数时，它在每个领域各计 1 件；分数计数时，各计 1/${areas} 件；主归属计数时，只计入“${area.name.zh}”；在总数中只计 1 件。`
    : `It counts once in each area in whole counting, 1/${areas} in each in fractional counting, and in "${area.name.en}" alone in primary counting; in totals it counts once.`;
}

function placeName({ industry, area }: AssignmentPlace, lang: Lang): string {
  return lang === 'zh' ? `“${industry.name.zh}”产业的“${area.name.zh}”` : `"${area.name.en}" (${industry.name.en})`;
}

function industryCount(all: readonly Assignment[]): number {
  return new Set(all.map(({ industry }) => industry)).size;
}
