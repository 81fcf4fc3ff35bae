import type { Preset } from '../preset.js';

/**
 * SooPAT: the labels of its page of one patent, and the codes of its search fields (SQH 申请号, SQR 申请人 ...), as public scripts that read
 * the page or send a search write them. No sheet that SooPAT itself exports was found.
 */
export const soopat: Preset = {
  name: 'soopat',
  vendor: 'SooPAT',
  signatures: [
    ['申请号/专利号', '发明设计人'],
    ['优先权项', '主权利要求'],
    ['SQH', 'SQR'],
  ],
  columns: {
    application: ['申请号/专利号', '申请号', 'SQH'],
    publication: ['公开号', '公开（公告）号', 'GKH', 'PN'],
    filingDay: ['申请日', 'SQRQ'],
    publicationDay: ['公开日', '公开（公告）日', 'GKRQ'],
    grantDay: ['授权公告日'],
    title: ['专利名称', '名称', 'MC'],
    abstract: ['摘要', 'ZY'],
    applicant: ['申请人/专利权人', '申请人', 'SQR'],
    mainSymbol: ['主分类号'],
    ipc: ['分类号', 'FLH'],
    status: ['法律状态'],
    applicantAddress: ['申请人地址', '地址', 'DZ'],
    inventor: ['发明（设计）人', '发明人', 'FMR'],
    claims: ['主权利要求', '主权项'],
    priority: ['优先权项', '优先权'],
  },
  applicantSeparators: [';', '；'],
  office: 'CN',
};
