import type { Words } from './words.js';

/** Names of export formats, by preset; vendors keep their own names. */
export const PRESET_WORDS: Words = {
  generic: { zh: '通用表格', en: 'Generic table' },
  'generic-zh': { zh: '通用中文表格', en: 'Generic table (Chinese)' },
  'generic-en': { zh: '通用英文表格', en: 'Generic table (English)' },
  incopat: { zh: 'incoPat', en: 'incoPat' },
  patsnap: { zh: 'PatSnap（智慧芽）', en: 'PatSnap' },
  'patsnap-zh': { zh: 'PatSnap（智慧芽）', en: 'PatSnap (Chinese)' },
  'patsnap-en': { zh: 'PatSnap（智慧芽，英文）', en: 'PatSnap' },
  lens: { zh: 'Lens', en: 'Lens' },
  patentscope: { zh: 'PATENTSCOPE', en: 'PATENTSCOPE' },
  'google-patents': { zh: 'Google Patents', en: 'Google Patents' },
  patenthub: { zh: 'PatentHub', en: 'PatentHub' },
  patentsview: { zh: 'PatentsView', en: 'PatentsView' },
  bigquery: { zh: 'BigQuery', en: 'BigQuery' },
  wips: { zh: 'WIPS', en: 'WIPS' },
  sipo: { zh: '中国国家知识产权局表格', en: 'Table of the Chinese patent office' },
  cnipr: { zh: '中国知识产权网', en: 'CNIPR' },
  japanese: { zh: '日文表格', en: 'Japanese table' },
  'wipo-landscape': { zh: 'WIPO', en: 'WIPO landscape' },
};

/** Names of offices by their two-letter code (WIPO ST.3). */
export const OFFICE_WORDS: Words = {
  CN: { zh: '中国', en: 'China' },
  WO: { zh: '世界知识产权组织', en: 'WIPO' },
  EP: { zh: '欧洲专利局', en: 'European Patent Office' },
  US: { zh: '美国', en: 'United States' },
  JP: { zh: '日本', en: 'Japan' },
  KR: { zh: '韩国', en: 'Republic of Korea' },
  DE: { zh: '德国', en: 'Germany' },
  GB: { zh: '英国', en: 'United Kingdom' },
  FR: { zh: '法国', en: 'France' },
  TW: { zh: '中国台湾', en: 'Taiwan, China' },
  HK: { zh: '中国香港', en: 'Hong Kong, China' },
  CA: { zh: '加拿大', en: 'Canada' },
  AU: { zh: '澳大利亚', en: 'Australia' },
  RU: { zh: '俄罗斯', en: 'Russia' },
  IN: { zh: '印度', en: 'India' },
  BR: { zh: '巴西', en: 'Brazil' },
  EA: { zh: '欧亚专利组织', en: 'Eurasian Patent Organization' },
};
