import type { Preset } from '../preset.js';

/** WIPO PATENTSCOPE result lists, saved as CSV: `Query:` lines above the header, days as 21.08.2009, numbers without kind. */
export const patentscope: Preset = {
  name: 'patentscope',
  vendor: 'WIPO PATENTSCOPE',
  signatures: [
    ['Application Id', 'Application Number', 'I P C'],
    ['Publication Number', 'Priority Data', 'FP Image'],
    ['Publication Number', 'Priority Data', 'IPC', 'Applicants'],
  ],
  columns: {
    application: ['Application Number'],
    publication: ['Publication Number', 'Application Id'],
    office: ['Country'],
    filingDay: ['Application Date'],
    publicationDay: ['Publication Date'],
    title: ['Title'],
    abstract: ['Abstract'],
    applicant: ['Applicants', 'Applicant'],
    ipc: ['IPC', 'Int.Class'],
    applicantCountry: ['Applicant Country'],
    inventor: ['Inventors', 'Inventor'],
    priority: ['Priority Data', 'Priorities Data', 'Priority Numbers'],
    pct: ['International Application Number'],
  },
  applicantSeparators: [';'],
  dayOrder: 'dmy',
};
