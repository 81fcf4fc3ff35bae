import type { Preset } from '../preset.js';

/** incoPat (合享): brackets are full-width in some columns and half-width in others of the same file. */
export const incopat: Preset = {
  name: 'incopat',
  vendor: 'incoPat',
  signatures: [
    ['链接到incoPat'],
    ['合享价值度'],
    ['标准化申请人'],
    ['标题 (中文)'],
    ['申请人省市代码'],
    ['中国申请人地市'],
    ['公开（公告）号', 'IPC主分类'],
    ['公开（公告）号', '公开国别'],
  ],
  columns: {
    application: ['申请号'],
    publication: ['公开（公告）号'],
    office: ['公开国别'],
    kind: ['文献种类代码'],
    type: ['专利类型', '公开类型'],
    filingDay: ['申请日'],
    priorityDay: ['最早优先权日', '优先权日'],
    publicationDay: ['公开（公告）日', '首次公开日'],
    grantDay: ['授权公告日'],
    title: ['标题', '标题 (中文)', '标题（小语种原文）', '标题（翻译）', '标题 (英文)'],
    abstract: ['摘要', '摘要 (中文)', '摘要（小语种原文）', '摘要（翻译）', '摘要 (英文)'],
    applicant: ['申请人', '申请人(翻译)', '申请人(其他)', '标准化申请人', '当前权利人', '标准化当前权利人', '第一申请人'],
    mainSymbol: ['IPC主分类', 'IPC主分类-小组'],
    ipc: ['IPC'],
    cpc: ['CPC'],
    status: ['当前法律状态', '法律状态', '专利有效性'],
    province: ['申请人省市代码', '中国申请人省市'],
    city: ['中国申请人地市'],
    district: ['中国申请人区县'],
  },
  applicantSeparators: [';', '；', '|'],
};
