import { termsOf } from '../taxonomy/clause-keywords.js';
import type { Area, Clause, Industry, Taxonomy } from '../taxonomy/taxonomy.js';
import type { Lang } from '../util/bilingual.js';
import type { Assignment, Evidence } from './assignment.js';
import { FIELD_NAMES, patternHolding, patternText, quotedTerms, sourceText } from './explanation-words.js';

/**
 * Why an application is in an area, in one sentence: area and industry, the symbol and the pattern it falls under, the term and
 * where it stands (characters count from 1), weight and source of the clause.
 *
 * @throws RangeError when the taxonomy has no such industry, area or clause.
 * @example explainAssignment(assignmentsOf(store, 0)[0], SEI_2013, 'zh').includes('F03D7/04') //=> true
 */
export function explainAssignment(assignment: Assignment, taxonomy: Taxonomy, lang: Lang): string {
  const { industry, area } = placeOf(assignment, taxonomy);
  return lang === 'zh'
    ? `归入“${industry.name.zh}”的“${area.name.zh}”领域：${groundsOf(assignment, taxonomy, 'zh')}。`
    : `In "${area.name.en}" (${industry.name.en}): ${groundsOf(assignment, taxonomy, 'en')}.`;
}

/** What decided about an assignment, its weight and the source of its clause, without a full stop. */
export function groundsOf(assignment: Assignment, taxonomy: Taxonomy, lang: Lang): string {
  const source = sourceText(placeOf(assignment, taxonomy).clause, taxonomy, lang);
  return `${reasonsOf(assignment, taxonomy, lang)}${lang === 'zh' ? `；依据：${source}` : `; source: ${source}`}`;
}

/** What decided about an assignment and its weight, without a full stop. */
export function reasonsOf(assignment: Assignment, taxonomy: Taxonomy, lang: Lang): string {
  const { clause } = placeOf(assignment, taxonomy);
  const { evidence } = assignment;
  const reasons = [
    symbolReason(evidence, clause, lang),
    termReason(evidence, lang),
    companyReason(clause, lang),
    stopWordReason(clause, lang),
  ].filter(Boolean);
  if (lang === 'zh') return `${reasons.join('，')}；权重 ${clause.weight}`;
  return `${reasons.slice(0, -1).join(', ')}${reasons.length > 1 ? ' and ' : ''}${reasons.at(-1)}; weight ${clause.weight}`;
}

/** The industry, the area and the clause of an assignment. */
export interface AssignmentPlace {
  readonly industry: Industry;
  readonly area: Area;
  readonly clause: Clause;
}

/**
 * Finds what an assignment refers to.
 *
 * @throws RangeError when the taxonomy has no such industry, area or clause.
 */
export function placeOf({ industry: industryId, area: areaId, evidence }: Assignment, taxonomy: Taxonomy): AssignmentPlace {
  const industry = taxonomy.industries.find(({ id }) => id === industryId);
  const area = industry?.areas.find(({ id }) => id === areaId);
  const clause = area?.clauses[evidence.clause];
  if (industry === undefined || area === undefined || clause === undefined) {
    const place = `${industryId}/${areaId} clause ${evidence.clause}`;
    throw new RangeError(
      `explainAssignment: unknown clause: ${place}; give the taxonomy that made the assignment ("${taxonomy.id}" did not)`,
    );
  }
  return { industry, area, clause };
}

function symbolReason({ symbol }: Evidence, { ipc, symbols }: Clause, lang: Lang): string {
  if (symbol === null) return '';
  const holding = patternHolding(ipc, symbol);
  const pattern = holding === null ? ipc.join(', ') : patternText(holding, lang);
  const isMain = symbols === 'main';
  return lang === 'zh'
    ? `${isMain ? '主分类号' : '分类号'} ${symbol} 属于 ${pattern}`
    : `the ${isMain ? 'main symbol' : 'symbol'} ${symbol} falls under ${pattern}`;
}

function termReason({ term, field, offset }: Evidence, lang: Lang): string {
  if (term === null || offset === null) return '';
  return lang === 'zh'
    ? `${FIELD_NAMES[field].zh}含检索词“${term}”（第 ${offset + 1} 个字符起）`
    : `the ${FIELD_NAMES[field].en} ${field === 'claims' ? 'contain' : 'contains'} the term "${term}" (at character ${offset + 1})`;
}

function companyReason({ alsoKeywords = [], near }: Clause, lang: Lang): string {
  if (alsoKeywords.length === 0) return '';
  const lists = alsoKeywords.map((list) => quotedTerms(list, lang));
  if (lang === 'zh') return `${near === undefined ? '且另有' : `且其 ${near} 个字符以内另有`}${lists.join('之一和')}之一`;
  const where = near === undefined ? '' : ` within ${near} characters of it`;
  return `one of ${lists.join(' and one of ')} occurs${where}`;
}

function stopWordReason({ stopWords }: Clause, lang: Lang): string {
  if (termsOf(stopWords).length === 0) return '';
  return lang === 'zh' ? '且没有排除词' : 'no stop word occurs';
}
