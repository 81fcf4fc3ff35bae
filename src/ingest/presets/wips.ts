import type { Preset } from '../preset.js';

/** WIPS ON (Korea): ' | ' between values, country codes padded with blanks, IPC numbers padded with zeros. */
export const wips: Preset = {
  name: 'wips',
  vendor: 'WIPS ON',
  signatures: [['출원번호', '국가코드'], ['WIPS ON key'], ['출원인 대표명화 코드'], ['출원번호', '발명의 명칭']],
  columns: {
    application: ['출원번호'],
    publication: ['등록번호', '공고번호', '공개번호/공표/재공표', '공개번호'],
    office: ['국가코드'],
    kind: ['문헌종류 코드'],
    type: ['특허/실용 구분'],
    filingDay: ['출원일'],
    priorityDay: ['우선권 주장일'],
    publicationDay: ['등록일', '공고일', '공개일'],
    grantDay: ['등록일'],
    title: ['발명의 명칭', '명칭'],
    abstract: ['요약'],
    applicant: ['출원인', '출원인 대표명화 명칭(국문)[KR]', '출원인 대표명화 명칭(영문)'],
    mainSymbol: ['Original IPC Main'],
    ipc: ['Original IPC All'],
    cpc: ['Original CPC Main[US]', 'Original CPC All[US]', 'Original CPC All'],
  },
  applicantSeparators: ['|', ';'],
};
