import type { Context } from '../context.js';
import type { Block } from '../section-model.js';
import { enterpriseTable } from './enterprise-table.js';

/** The same count with the companies of one corporate group as one; nothing where no parents were given. */
export function groupBlocks(context: Context): Block[] {
  const { enterpriseGroups } = context.result;
  if (enterpriseGroups === null) return [];
  const { figures } = context;
  const text = context.paragraph(
    {
      zh: '按所给的母子公司关系，将同一集团的各家公司合并为一家计算，达到{threshold}件的共{n}家（按单家公司计算为{single}家），另有{near}家接近标准；集团成员共同申请的专利只计一次，集团以最上级母公司命名。',
      en: 'With the companies of one corporate group counted as one, by the parents given, {n#enterprise has|enterprises have} {threshold} or more applications (company by company: {single}), and the number of those close to that line is {near}. A joint application of members counts once; a group bears the name of its topmost parent.',
    },
    {
      n: figures.cell('/enterpriseGroups/total'),
      single: figures.cell('/advantageEnterprises/total'),
      near: figures.size('/enterpriseGroups/nearThreshold'),
      threshold: figures.cell('/enterpriseGroups/threshold'),
    },
  );
  return [
    text,
    ...enterpriseTable(context, {
      id: 'enterprise-groups',
      caption: { zh: '集团合并后的优势企业名单', en: 'Advantage enterprises with groups as one' },
      basis: enterpriseGroups.conventions,
      at: '/enterpriseGroups/list',
      rows: enterpriseGroups.list,
    }),
  ];
}
