import type { Preset } from '../preset.js';

/** Espacenet result lists, in the form of today and of the years before 2019: a line or two above the header, a line for each value of a cell. */
export const espacenet: Preset = {
  name: 'espacenet',
  vendor: 'Espacenet (EPO)',
  signatures: [
    ['Publication number', 'Earliest priority', 'Family number'],
    ['Publication number', 'International classification', 'Cooperative Patent Classification', 'Priority number(s)'],
    ['Applicant(s)', 'Inventor(s)', 'International classification'],
  ],
  columns: {
    application: ['Application number'],
    publication: ['Publication number'],
    filingDay: ['Date of application', 'Application date', 'Filing date'],
    priorityDay: ['Earliest priority', 'Earliest priority date'],
    publicationDay: ['Publication date', 'Earliest publication'],
    title: ['Title'],
    abstract: ['Abstract'],
    applicant: ['Applicants', 'Applicant(s)', 'Applicant'],
    inventor: ['Inventors', 'Inventor(s)', 'Inventor'],
    ipc: ['IPC', 'International classification'],
    cpc: ['CPC', 'Cooperative Patent Classification'],
    familyId: ['Family number'],
    priority: ['Priority number(s)', 'Priority numbers'],
    citation: ['Patents cited in the search report', 'Patents cited by applicant'],
  },
  applicantSeparators: ['\n', ';'],
};
