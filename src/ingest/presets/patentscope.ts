import type { Preset } from '../preset.js';
import { TIGHT_SEMICOLON } from '../split-applicants.js';

/** WIPO PATENTSCOPE result lists: `Query:` lines above the header, days as 21.08.2009, numbers without kind. */
export const patentscope: Preset = {
  name: 'patentscope',
  vendor: 'WIPO PATENTSCOPE',
  signatures: [['Application Id', 'Application Number', 'I P C']],
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

/**
 * The lists of the years until about 2016, in which names hold semicolons with a blank behind them. A name in Latin letters and one in Chinese, Japanese or Korean ones beside
 * it stay two applicants, even where there are as many of either: in Japanese and Chinese records one in ten such pairs names two bodies.
 */
export const patentscope2016: Preset = {
  ...patentscope,
  name: 'patentscope-2016',
  vendor: 'WIPO PATENTSCOPE (until about 2016)',
  signatures: [
    ['Publication Number', 'Priority Data', 'FP Image'],
    ['Publication Number', 'Priority Data', 'IPC', 'Applicants'],
  ],
  applicantSeparators: [TIGHT_SEMICOLON],
};
