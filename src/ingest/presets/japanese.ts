import type { Preset } from '../preset.js';

/** Tables with Japanese column names. */
export const japanese: Preset = {
  name: 'japanese',
  vendor: 'Japanese tables',
  signatures: [['出願番号'], ['出願人', '発明の名称'], ['公開番号', '出願日'], ['登録番号', '出願日']],
  columns: {
    application: ['出願番号'],
    publication: ['文献番号', '公開番号', '公表番号', '再公表番号', '公告番号', '登録番号', '特許番号'],
    filingDay: ['出願日'],
    priorityDay: ['優先日', '優先権主張日', '最先の優先日'],
    publicationDay: ['公知日', '公開日', '公表日', '発行日'],
    grantDay: ['登録日', '登録公報発行日'],
    title: ['発明の名称', '発明等の名称', '考案の名称', '名称'],
    abstract: ['要約'],
    applicant: ['出願人', '出願人/権利者', '出願人・権利者名', '権利者'],
    mainSymbol: ['筆頭IPC', '主IPC'],
    ipc: ['国際特許分類', 'IPC', '公報IPC'],
    status: ['ステータス', '生死情報'],
  },
  applicantSeparators: [';', '；', '|', '、', ',', '，', '\n'],
  office: 'JP',
};
