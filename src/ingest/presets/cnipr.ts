import type { Preset } from '../preset.js';

/** CNIPR and other tables in the fields of the office's own discs (光盘号): days as 2013.01.02, several values by ';'. */
export const cnipr: Preset = {
  name: 'cnipr',
  vendor: 'CNIPR',
  signatures: [
    ['颁证日'],
    ['光盘号'],
    ['主权项', '申请（专利权）人'],
    ['申请（专利权）人', '发明（设计）人'],
    ['国省代码', '主分类号'],
  ],
  columns: {
    application: ['申请号', '专利号'],
    publication: ['公开（公告）号'],
    type: ['专利类型', '类型'],
    filingDay: ['申请日'],
    publicationDay: ['公开（公告）日'],
    grantDay: ['授权公告日', '颁证日'],
    title: ['名称', '专利名称'],
    abstract: ['摘要'],
    applicant: ['申请（专利权）人', '申请人'],
    mainSymbol: ['主分类号'],
    ipc: ['分类号'],
    status: ['法律状态', '最新法律状态'],
    province: ['国省代码', '省市', '国省'],
    applicantAddress: ['地址'],
    inventor: ['发明（设计）人', '发明人'],
    claims: ['权利要求书', '主权项'],
    priority: ['优先权'],
    parent: ['分案原申请号'],
    pct: ['国际申请', 'PCT国际申请'],
  },
  applicantSeparators: [';', '；'],
  office: 'CN',
};
