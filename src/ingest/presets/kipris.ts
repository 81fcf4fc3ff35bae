import type { Preset } from '../preset.js';

/** KIPRIS, the search of the Korean office: Korean numbers without country code, `|` between values, the state of the application in a word. */
export const kipris: Preset = {
  name: 'kipris',
  vendor: 'KIPRIS',
  signatures: [
    ['출원번호', '발명의 명칭'],
    ['출원번호', '출원일자', '출원인'],
  ],
  columns: {
    application: ['출원번호'],
    publication: ['등록번호', '공고번호', '공개번호'],
    filingDay: ['출원일자', '출원일'],
    priorityDay: ['우선권주장일자', '우선권 주장일'],
    publicationDay: ['등록일자', '등록일', '공고일자', '공고일', '공개일자', '공개일'],
    grantDay: ['등록일자', '등록일'],
    title: ['발명의 명칭', '발명의 명칭(국문)', '명칭'],
    abstract: ['요약', '초록'],
    applicant: ['출원인', '출원인명', '최종권리자'],
    holder: ['최종권리자', '권리자'],
    ipc: ['IPC분류', 'IPC', 'IPC코드'],
    cpc: ['CPC분류', 'CPC', 'CPC코드'],
    status: ['법적상태', '상태', '등록상태', '최종처분상태'],
    applicantAddress: ['출원인 주소'],
    inventor: ['발명자', '발명자명'],
    claims: ['대표청구항', '청구항'],
    claimCount: ['청구항 수', '심사청구항수'],
    priority: ['우선권주장번호', '우선권 번호', '우선권정보'],
    parent: ['원출원번호'],
    pct: ['국제출원번호'],
    citedByCount: ['피인용 횟수'],
  },
  applicantSeparators: ['|', ';'],
  office: 'KR',
};
