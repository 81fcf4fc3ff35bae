import type { Preset } from '../preset.js';

/** Search system of the Chinese office (SIPO, later CNIPA): days as 20170503 and 2017.05.03 in one row, values by ' ; '. */
export const sipo: Preset = {
  name: 'sipo',
  vendor: 'SIPO/CNIPA',
  signatures: [
    ['申请公布日/授权公告日'],
    ['申请人/专利权人'],
    ['法律状态最后修改日期'],
    ['申请人所在国（省）'],
    ['申请人邮编', '申请（专利权）人'],
    ['发明名称', '申请（专利权）人', 'IPC分类号'],
  ],
  columns: {
    application: ['申请号', '申请号/专利号'],
    publication: ['公开（公告）号', '申请公布号/授权公告号', '公开号'],
    type: ['专利类型', '发明类型', '文献类型'],
    filingDay: ['申请日'],
    publicationDay: ['申请公布日/授权公告日', '公开（公告）日', '公开日'],
    title: ['专利名称', '发明名称'],
    abstract: ['摘要'],
    applicant: ['申请人/专利权人', '申请（专利权）人', '申请人'],
    mainSymbol: ['IPC主分类号', '主分类号'],
    ipc: ['IPC分类号', '分类号'],
    status: ['法律状态'],
    applicantAddress: ['申请人地址'],
    inventor: ['发明人'],
    claims: ['权利要求', '权利要求书'],
    priority: ['优先权号'],
    priorityDay: ['优先权日'],
    province: ['申请人所在国（省）', '申请人所在国(省)', '申请人所在地'],
    cpc: ['CPC分类号'],
    citation: ['引证', '引证文献'],
    pct: ['国际申请号'],
  },
  applicantSeparators: [';', '；'],
  office: 'CN',
};
