import { parseSymbol } from '../records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../records/symbol-pattern.js';
import type { Area, Clause, Industry, Taxonomy } from '../taxonomy/taxonomy.js';
import type { Lang } from '../util/bilingual.js';
import type { Assignment, Evidence } from './assignment.js';

/**
 * Why an application is in an area, in one sentence: area and industry, the symbol and the pattern it falls under, the term and
 * where it stands (characters count from 1), weight and source of the clause.
 *
 * @throws RangeError when the taxonomy has no such industry, area or clause.
 * @example explainAssignment(assignmentsOf(store, 0)[0], SEI_2013, 'zh').includes('F03D7/04') //=> true
 */
export function explainAssignment(assignment: Assignment, taxonomy: Taxonomy, lang: Lang): string {
  const { industry, area, clause } = findClause(assignment, taxonomy);
  const { evidence } = assignment;
  const reasons = [symbolReason(evidence, clause, lang), termReason(evidence, lang), stopWordReason(clause, lang)].filter(
    Boolean,
  );
  return lang === 'zh'
    ? `归入“${industry.name.zh}”的“${area.name.zh}”领域：${reasons.join('，')}；权重 ${clause.weight}；依据：${clause.source === 'domain knowledge' ? '领域知识' : clause.source}。`
    : `In "${area.name.en}" (${industry.name.en}): ${reasons.join(' and ')}; weight ${clause.weight}; source: ${clause.source}.`;
}

interface FoundClause {
  readonly industry: Industry;
  readonly area: Area;
  readonly clause: Clause;
}

function findClause({ industry: industryId, area: areaId, evidence }: Assignment, taxonomy: Taxonomy): FoundClause {
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

function symbolReason({ symbol }: Evidence, { ipc }: Clause, lang: Lang): string {
  if (symbol === null) return '';
  const parsed = parseSymbol(symbol);
  const pattern = ipc.find((text) => parsed !== null && matchesPattern(parseSymbolPattern(text), parsed)) ?? ipc.join(', ');
  return lang === 'zh' ? `分类号 ${symbol} 属于 ${pattern}` : `the symbol ${symbol} falls under ${pattern}`;
}

function termReason({ term, field, offset }: Evidence, lang: Lang): string {
  if (term === null || offset === null) return '';
  const isTitle = field === 'title';
  return lang === 'zh'
    ? `${isTitle ? '标题' : '摘要'}第 ${offset + 1} 个字符起有检索词“${term}”`
    : `the term "${term}" stands in the ${isTitle ? 'title' : 'abstract'} at character ${offset + 1}`;
}

function stopWordReason({ stopWords }: Clause, lang: Lang): string {
  if (stopWords === undefined || stopWords.zh.length + stopWords.en.length === 0) return '';
  return lang === 'zh' ? '且没有排除词' : 'no stop word occurs';
}
