import type { Preset } from '../preset.js';

/** Patentics: known by its measures of scope (专利度) and specificity (特征度). */
export const patentics: Preset = {
  name: 'patentics',
  vendor: 'Patentics',
  signatures: [
    ['专利度', '特征度'],
    ['公开号', '国际主分类', '国际分类'],
  ],
  columns: {
    application: ['申请号'],
    publication: ['公开号'],
    type: ['专利类型'],
    filingDay: ['申请日'],
    priorityDay: ['优先权日'],
    publicationDay: ['公开日'],
    title: ['标题'],
    abstract: ['摘要'],
    applicant: ['申请人', '标准申请人'],
    mainSymbol: ['国际主分类'],
    ipc: ['国际分类'],
    status: ['法律状态'],
    applicantCode: ['标准申请人'],
    inventor: ['发明人', '第一发明人'],
    citationCount: ['引用数'],
    citedByCount: ['被引用数'],
  },
  applicantSeparators: [';', '；', '|'],
};
