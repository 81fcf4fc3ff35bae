import type { Conventions } from '../../analyse/conventions.js';
import type { Bilingual } from '../../util/bilingual.js';
import type { Context } from '../context.js';
import type { Block } from '../section-model.js';
import { hasEstimates } from './estimate-text.js';

/** Chapter on what the numbers do not say. */
export function limitsChapter(context: Context): Block[] {
  const limits = [hasEstimates(context) ? LAG_ESTIMATED : LAG, NAMES[context.result.conventions.harmonisation], ...LIMITS];
  return [{ kind: 'list', entries: limits.map((limit) => context.say(limit)) }];
}

const LAG: Bilingual = {
  zh: '专利申请从提交到公开需要时间，近年数据必然偏低。本报告对尚未公开完整的年份只列数值，不作升降判断，也未作推算。',
  en: 'Publication takes time, so recent years are always too low. Years that are not complete are shown without a verdict and were not extrapolated.',
};

const LAG_ESTIMATED: Bilingual = {
  zh: '专利申请从提交到公开需要时间，近年数据必然偏低。本报告对尚未公开完整的年份不作升降判断；标明为推算的数值以公开延迟保持不变为前提，只供参考，不计入任何合计。',
  en: 'Publication takes time, so recent years are always too low. Years that are not complete are shown without a verdict; numbers marked as estimates assume that the delay of publication stays as it was, are for reference only and enter no total.',
};

const NAMES: Readonly<Record<Conventions['harmonisation'], Bilingual>> = {
  exact: {
    zh: '申请人名称逐字比对，没有归并，同一申请人可能因写法不同而分列，申请量居前的名单应人工复核。',
    en: 'Applicant names are compared as published and not merged: one applicant may appear under several spellings, and the lists at the top should be checked by hand.',
  },
  normalised: {
    zh: '申请人名称只按写法规范归并，没有处理更名和母子公司关系，同一企业可能分列，申请量居前的名单应人工复核。',
    en: 'Applicant names are merged by spelling only, not across renamings or groups: one enterprise may appear under several names, and the lists at the top should be checked by hand.',
  },
  resolved: {
    zh: '申请人名称按写法、代码、已知更名和相近误写归并，证据不足的没有归并，母子公司分列；申请量居前的名单应对照名称归并明细人工复核。',
    en: 'Applicant names are merged by spelling, code, known renamings and close misspellings, doubtful pairs and the companies of a group are not: the lists at the top should be checked by hand against the ledger of names.',
  },
};

const LIMITS: readonly Bilingual[] = [
  {
    zh: '产业和重点技术领域由分类号与关键词规则判定，可能有误判和漏判；每一件申请的归类依据见归类明细文件，可逐件核对。',
    en: 'Industries and areas are assigned by rules on symbols and keywords and can be wrong; the file of assignments gives the reason for each application.',
  },
  {
    zh: '统计结果取决于所导入的数据。检索范围、受理局和专利类型的取舍会直接影响各项数值，不同来源的结果不宜直接比较。',
    en: 'The results depend on the data read in: query, offices and patent types decide every number, and results from different sources should not be compared directly.',
  },
  {
    zh: '申请量反映创新活动的规模，不反映专利质量和市场价值；集中度指标在申请人较少时偏高。',
    en: 'Applications measure activity, not quality or market value; concentration indices are biased upwards where applicants are few.',
  },
  {
    zh: '法律状态以导出数据的日期为准，授权件数只包括数据中有授权记录的申请。',
    en: 'Legal status is that of the day of the export; grants are those on record in the data.',
  },
];
