import type { Preset } from '../preset.js';

/** Tables published with WIPO's patent landscape reports, as for ritonavir: ' | ' between values, days as ISO timestamps. */
export const wipoLandscape: Preset = {
  name: 'wipo-landscape',
  vendor: 'WIPO landscape reports',
  signatures: [
    ['priority document', 'kind code', 'ipc classes'],
    ['wo in family', 'granted patent'],
  ],
  columns: {
    application: ['application number'],
    publication: ['publication number'],
    kind: ['kind code'],
    filingDay: ['application date'],
    priorityDay: ['earliest priority date'],
    publicationDay: ['publication date'],
    title: ['title'],
    abstract: ['abstract'],
    applicant: ['applicant', 'applicants'],
    ipc: ['ipc classes'],
    inventor: ['inventors'],
    familyId: ['family members'],
    priority: ['priority document'],
    isGranted: ['granted patent'],
  },
  applicantSeparators: ['|'],
};
