import { type ChartNames, nameIn } from '../charts/chart-base.js';
import type { Lang } from '../util/bilingual.js';

/** Words for the values of a closed set. */
export type Words = ChartNames;

/**
 * The word for a value; a value without a word is shown as it is.
 *
 * @example wordFor({ design: { zh: '外观设计', en: 'design' } }, 'design', 'zh') //=> '外观设计'
 */
export function wordFor(words: Words, value: string, lang: Lang): string {
  return nameIn(words, value, lang);
}

export const DATE_BASIS_WORDS: Words = {
  filing: { zh: '申请日', en: 'Filing date' },
  priority: { zh: '最早优先权日', en: 'Earliest priority date' },
  publication: { zh: '首次公开日', en: 'Date of first publication' },
  grant: { zh: '授权公告日', en: 'Date of grant' },
};

export const UNIT_WORDS: Words = {
  application: {
    zh: '专利申请（件），同一申请的公布、授权等各次公开文本合并计为一件',
    en: 'Patent application; all publications of one application count once',
  },
  publication: { zh: '专利公开文本（件），每份文本单独计数', en: 'Publication; every document counts' },
  family: {
    zh: '简单同族（项），优先权完全相同的各件申请合并计为一项',
    en: 'Simple family; all applications with exactly the same priorities count once',
  },
};

export const COUNTING_WORDS: Words = {
  whole: {
    zh: '全计数，一件申请涉及多个产业、领域或申请人的，在各处各计一次',
    en: 'Whole: an application with several industries, areas or applicants counts once for each',
  },
  fractional: {
    zh: '分数计数，一件申请涉及多个产业、领域或申请人的，平均分摊',
    en: 'Fractional: an application with several industries, areas or applicants is divided evenly',
  },
  primary: {
    zh: '主归属计数，一件申请只计入主要产业和第一申请人',
    en: 'Primary: an application counts for its first applicant and primary industry only',
  },
};

export const TWIN_WORDS: Words = {
  each: { zh: '同日申请的发明和实用新型分别计件', en: 'Both the invention and the utility model count' },
  once: { zh: '同日申请的发明和实用新型只计发明一件', en: 'Only the invention counts' },
};

export const HARMONISATION_WORDS: Words = {
  exact: { zh: '按公布的名称逐字比对，不作归并', en: 'Names as published, not merged' },
  normalised: {
    zh: '统一全半角、空格、标点和组织形式等写法后归并，公布的原名均予保留',
    en: 'Merged after unifying width, spacing, punctuation and legal form; every published spelling is kept',
  },
  resolved: {
    zh: '统一写法并按代码归并后，再按更名对照、缩写、分公司及高度相似的误写归并；存疑的列出待核，未予归并，公布的原名均予保留',
    en: 'Merged after unifying the writing and by code, then by renames, abbreviations, branches and close misspellings; doubtful pairs are listed, not merged, and every published spelling is kept',
  },
};

export const VERDICT_WORDS: Words = {
  up: { zh: '上升', en: 'Up' },
  down: { zh: '下降', en: 'Down' },
  flat: { zh: '平稳', en: 'Flat' },
  cannotSay: { zh: '无法判断', en: 'Cannot say' },
};

export const REASON_WORDS: Words = {
  tooFewYears: { zh: '公开完整的年份过少', en: 'too few complete years' },
  tooFewRecords: { zh: '申请量过少', en: 'too few applications' },
  noCompleteYear: { zh: '没有公开完整的年份', en: 'no complete year' },
  outstanding: { zh: '近年下降的幅度不超过尚可能公开的数量', en: 'the fall is no larger than what may still be published' },
};

export const LABEL_WORDS: Words = {
  unconcentrated: { zh: '低集中', en: 'Unconcentrated' },
  moderate: { zh: '中度集中', en: 'Moderately concentrated' },
  high: { zh: '高度集中', en: 'Highly concentrated' },
  competitive: { zh: '竞争型', en: 'Competitive' },
  oligopoly5: { zh: '寡占V型', en: 'Oligopoly V' },
  oligopoly4: { zh: '寡占IV型', en: 'Oligopoly IV' },
  oligopoly3: { zh: '寡占III型', en: 'Oligopoly III' },
  oligopoly2: { zh: '寡占II型', en: 'Oligopoly II' },
  oligopoly1: { zh: '寡占I型', en: 'Oligopoly I' },
};

export const ACTION_WORDS: Words = {
  dropped: { zh: '剔除', en: 'Rejected' },
  repaired: { zh: '修复', en: 'Repaired' },
  merged: { zh: '归并', en: 'Merged' },
  noted: { zh: '提示', en: 'Noted' },
};
