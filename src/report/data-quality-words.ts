import type { SuspicionCode, TouchedAnalysis } from '../analyse/suspicions.js';
import type { Bilingual } from '../util/bilingual.js';
import type { Words } from './words.js';

export const COMPLETENESS_WORDS: Words = {
  application: { zh: '申请号', en: 'Application number' },
  publication: { zh: '公开（公告）号', en: 'Publication number' },
  type: { zh: '专利类型', en: 'Patent type' },
  status: { zh: '法律状态', en: 'Legal status' },
  filingDay: { zh: '申请日', en: 'Filing date' },
  priorityDay: { zh: '优先权日', en: 'Priority date' },
  publicationDay: { zh: '公开（公告）日', en: 'Publication date' },
  grantDay: { zh: '授权公告日', en: 'Grant date' },
  title: { zh: '标题', en: 'Title' },
  abstract: { zh: '摘要', en: 'Abstract' },
  claims: { zh: '权利要求', en: 'Claims' },
  symbol: { zh: '分类号', en: 'Classification symbol' },
  applicant: { zh: '申请人', en: 'Applicant' },
  inventor: { zh: '发明人', en: 'Inventor' },
  place: { zh: '省市区', en: 'Place' },
  family: { zh: '同族', en: 'Family' },
  priority: { zh: '优先权号', en: 'Priority number' },
  citation: { zh: '引证', en: 'Citations' },
};

/** What is said instead where the share is none at all. */
export const NONE_WORDS: Readonly<Partial<Record<SuspicionCode, Bilingual>>> = {
  'few-symbols': {
    zh: '没有记录带有分类号，产业和领域只能依据文字判定，漏判较多',
    en: 'No record carries a symbol; industries and areas rest on words alone and many are missed',
  },
  'few-abstracts': {
    zh: '没有记录带有摘要，关键词至多只能在标题和权利要求中检索',
    en: 'No record has an abstract; terms are searched in titles and claims at the most',
  },
  'few-applicants': {
    zh: '没有记录带有申请人，企业和集中度无法统计',
    en: 'No record names an applicant; neither enterprises nor concentration can be computed',
  },
  'few-filing-days': {
    zh: '没有记录带有申请日，无法按年度统计',
    en: 'No record has a filing date; nothing can be counted by year',
  },
  'no-places': {
    zh: '没有记录带有省市区信息，无法进行地区统计',
    en: 'No record has a place; nothing can be said by place',
  },
};

/** What was seen and why it matters; `{value}` is the number that gave rise to it, `{file}` the file. */
export const SUSPICION_WORDS: Readonly<Record<SuspicionCode, Bilingual>> = {
  'export-limit': {
    zh: '文件{file}恰有{value}行，与常见的单次导出上限相同，检索结果可能没有导全',
    en: 'The file {file} has exactly {value} rows, a usual limit of one export; there may have been more',
  },
  'grants-only': {
    zh: '发明（全部，或申请较多的某一局的）几乎只见授权文本而不见公布文本，近{value}个月内的这类申请大部分尚未出现',
    en: 'Inventions, all or those of an office with many, are hardly seen before they are granted, so most of those of the last {value} months are missing',
  },
  'one-publication-year': {
    zh: '几乎全部申请首次公开于{value}年，检索可能限定了公开年份',
    en: 'Nearly all applications were first published in {value}; the search may have been limited to that year',
  },
  'one-applicant': {
    zh: '{value}的申请属于同一个申请人，检索可能限定了申请人，集中度和优势企业不说明整个领域的情况',
    en: '{value} of the applications are of one applicant; the search may have been limited to it, and concentration and enterprises say nothing of a field as a whole',
  },
  'no-utility-models': {
    zh: '中国申请中实用新型为{value}件，除化学、医药和方法等本来很少申请实用新型的技术外，检索可能没有包括该类型',
    en: 'Among the Chinese applications there are {value} utility models; save for chemistry, pharmacy and methods, which hardly have any, the search may have left them out',
  },
  'no-inventions': {
    zh: '中国申请中发明为{value}件，检索可能没有包括该类型',
    en: 'Among the Chinese applications there are {value} inventions; the search may have left them out',
  },
  'missing-year': {
    zh: '前后年份均有申请而{value}年没有，该年数据可能缺失',
    en: 'There is no application of {value}, though there are of the years before and after; that year may be missing',
  },
  'after-cut-off': {
    zh: '有{value}件申请的申请年份或首次公开年份在数据截止日之后，截止日设定过早，公开是否完整的判断不可靠；应将截止日改为数据的导出日',
    en: 'There are {value} applications filed, or first published, in years after the cut-off: it is too early, and what it says of complete years cannot be relied on; give the day of the export',
  },
  'nothing-to-classify': {
    zh: '没有记录带有分类号、标题、摘要或权利要求，无从归类：申请不属于任何产业或领域只是因为缺少依据，有关产业、领域和目标的数值均不能引用',
    en: 'No record has a symbol, a title, an abstract or claims, so that nothing can be classified: that no application is in an industry or area says nothing, and no number on industries, areas and their targets is of use',
  },
  'few-symbols': {
    zh: '只有{value}的记录带有分类号，产业和领域主要依据文字判定，漏判较多',
    en: 'Only {value} of the records carry symbols; industries and areas rest on words and many are missed',
  },
  'few-abstracts': {
    zh: '只有{value}的记录带有摘要，关键词只能在标题中检索',
    en: 'Only {value} of the records have an abstract; terms are searched in titles alone',
  },
  'few-applicants': {
    zh: '只有{value}的记录带有申请人，企业数量和集中度偏低或不可靠',
    en: 'Only {value} of the records name an applicant; enterprise counts and concentration are not reliable',
  },
  'few-filing-days': {
    zh: '只有{value}的记录带有申请日，其余申请不在年度统计中',
    en: 'Only {value} of the records have a filing date; the others are in no year',
  },
  'no-places': {
    zh: '带有省市区信息的记录占{value}，无法进行地区统计',
    en: 'Records with a place are {value} of all; nothing can be said by place',
  },
};

export const TOUCHED_WORDS: Readonly<Record<TouchedAnalysis, Bilingual>> = {
  trend: { zh: '年度趋势', en: 'trends' },
  areas: { zh: '产业与领域分布', en: 'industries and areas' },
  concentration: { zh: '集中度', en: 'concentration' },
  enterprises: { zh: '优势企业', en: 'advantage enterprises' },
  places: { zh: '地区分布', en: 'places' },
  types: { zh: '专利类型构成', en: 'patent types' },
  targets: { zh: '目标进展', en: 'targets' },
};
