import { areaIndex } from '../taxonomy/area-index.js';
import { clauseKeywords } from '../taxonomy/clause-keywords.js';
import type { Area, Clause, Taxonomy, TextField } from '../taxonomy/taxonomy.js';
import type { Bilingual, Lang } from '../util/bilingual.js';
import { compileClassifier } from './classifier.js';
import { type ClassifiableRecord, classifyRecord } from './classify-record.js';
import type { ClauseFailure } from './clause-failures.js';
import { explainAssignment } from './explain-assignment.js';
import { FIELD_NAMES, quoted, quotedTerms, someOf } from './explanation-words.js';
import type { NearestSymbol } from './nearest-symbol.js';
import { type AreaTrial, whyNot } from './why-not.js';

/**
 * Why a record is not in an area, as a paragraph: for each clause of the area the conditions that failed, or that an umbrella yielded. For a record that is in
 * the area it says why it is.
 *
 * @throws RangeError on an area that the taxonomy does not have.
 * @example explainAbsence({ title: '叶片', abstract: '', symbols: [] }, 'wind-control-systems', SEI_2013, 'en').includes('the record has no symbols') //=> true
 */
export function explainAbsence(record: ClassifiableRecord, area: string, taxonomy: Taxonomy, lang: Lang): string {
  const trial = whyNot(record, area, taxonomy);
  if (trial.isAssigned) {
    const found = classifyRecord(compileClassifier(taxonomy), record).find((one) => one.area === area)!;
    return explainAssignment(found, taxonomy, lang);
  }
  const { area: wanted, industry } = areaIndex(taxonomy).get(area);
  const opening =
    lang === 'zh'
      ? `该申请不在“${industry.name.zh}”产业的“${wanted.name.zh}”中。`
      : `The application is not in "${wanted.name.en}" (${industry.name.en}).`;
  const rules = new Map<string, number[]>();
  for (const { clause, failures } of trial.clauses) {
    const text = failures.length === 0 ? yieldText(trial, taxonomy, lang) : failuresText(wanted, clause, failures, lang);
    rules.set(text, [...(rules.get(text) ?? []), clause + 1]);
  }
  const trials = [...rules].map(([text, numbers]) => ruleText(numbers, text, lang));
  return [opening, ...trials].join(lang === 'zh' ? '' : ' ');
}

/** Rules that fail for the same reason are named together. */
function ruleText(numbers: readonly number[], text: string, lang: Lang): string {
  if (lang === 'zh') return `规则 ${numbers.join('、')}：${text}。`;
  return `${numbers.length > 1 ? 'Rules' : 'Rule'} ${numbers.join(', ')}: ${text}.`;
}

/** A clause for records without symbols needs no further reason where there are some. */
function failuresText(area: Area, clause: number, failures: readonly ClauseFailure[], lang: Lang): string {
  const decisive = failures.filter(({ condition }) => condition === 'has-symbols');
  const reasons = (decisive.length > 0 ? decisive : failures).map((one) => failureText(area, area.clauses[clause]!, one, lang));
  return reasons.join(lang === 'zh' ? '；' : '; ');
}

/** A clause that holds gives nothing only where the area is an umbrella. */
function yieldText({ yieldsTo }: AreaTrial, taxonomy: Taxonomy, lang: Lang): string {
  const { get } = areaIndex(taxonomy);
  const names = someOf(
    yieldsTo.map((id) => quoted(get(id).area.name[lang], lang)),
    lang,
  );
  return lang === 'zh'
    ? `条件满足，但这是概括性领域，让位于它所涵盖的更具体领域${names}`
    : `it holds, but the area is an umbrella and yields to the more specific ${names} that it covers`;
}

function failureText(area: Area, clause: Clause, failure: ClauseFailure, lang: Lang): string {
  const wanted = someOf(clause.ipc, lang);
  switch (failure.condition) {
    case 'no-symbols':
      return lang === 'zh' ? `要求分类号 ${wanted}，而该申请没有分类号` : `it asks for ${wanted}, and the record has no symbols`;
    case 'has-symbols':
      return lang === 'zh'
        ? `只用于没有分类号的申请，而该申请有分类号 ${failure.symbol}`
        : `it is only for records without symbols, and this one has ${failure.symbol}`;
    case 'symbol-missing':
      return missingText(wanted, failure.nearest, lang);
    case 'symbol-excepted':
      return lang === 'zh'
        ? `分类号 ${failure.symbol} 属于被排除的 ${failure.pattern}`
        : `the symbol ${failure.symbol} is excepted by ${failure.pattern}`;
    case 'not-main-symbol':
      return lang === 'zh'
        ? `要求主分类号，而 ${failure.symbol} 不是主分类号（主分类号是 ${failure.main}）`
        : `it asks for the main symbol, and ${failure.symbol} is not it (that is ${failure.main})`;
    default:
      return wordsText(area, clause, failure, lang);
  }
}

type WordFailure = Extract<ClauseFailure, { readonly condition: 'keyword-missing' | 'not-near' | 'stop-word' }>;

function wordsText(area: Area, clause: Clause, failure: WordFailure, lang: Lang): string {
  switch (failure.condition) {
    case 'keyword-missing': {
      const lists = failure.list === 0 ? clauseKeywords(area, clause) : clause.alsoKeywords![failure.list - 1];
      const where = fieldsText(failure.fields, lang);
      return lang === 'zh'
        ? `${where}中没有检索词${quotedTerms(lists, lang)}`
        : `the ${where} has none of the terms ${quotedTerms(lists, lang)}`;
    }
    case 'not-near': {
      const terms = failure.terms.map((term) => quoted(term, lang)).join(lang === 'zh' ? '与' : ' and ');
      return lang === 'zh'
        ? `检索词${terms}相距超过 ${failure.near} 个字符`
        : `the terms ${terms} stand more than ${failure.near} characters apart`;
    }
    case 'stop-word':
      return lang === 'zh'
        ? `${FIELD_NAMES[failure.field].zh}第 ${failure.offset + 1} 个字符起有排除词“${failure.term}”`
        : `the stop word "${failure.term}" stands in the ${FIELD_NAMES[failure.field].en} at character ${failure.offset + 1}`;
  }
}

function missingText(wanted: string, { symbol, shared }: NearestSymbol, lang: Lang): string {
  if (shared === null) {
    return lang === 'zh'
      ? `要求分类号 ${wanted}，而该申请的分类号（如 ${symbol}）都在别的部`
      : `it asks for ${wanted}, and the symbols of the record (such as ${symbol}) are of other sections`;
  }
  return lang === 'zh'
    ? `要求分类号 ${wanted}，而该申请最接近的是 ${symbol}（只到同一${LEVELS[shared].zh}）`
    : `it asks for ${wanted}, and the nearest of the record is ${symbol} (the same ${LEVELS[shared].en} only)`;
}

function fieldsText(fields: readonly TextField[], lang: Lang): string {
  return fields.map((field) => FIELD_NAMES[field][lang]).join(lang === 'zh' ? '、' : ' or ');
}

const LEVELS: Readonly<Record<'mainGroup' | 'subclass' | 'class' | 'section', Bilingual>> = {
  mainGroup: { zh: '大组', en: 'main group' },
  subclass: { zh: '小类', en: 'subclass' },
  class: { zh: '大类', en: 'class' },
  section: { zh: '部', en: 'section' },
};
