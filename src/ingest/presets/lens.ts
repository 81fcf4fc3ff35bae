import type { Preset } from '../preset.js';

/** Lens.org patents, 2015 to 2024 (and later): ';;' between values, never ';', which occurs in names ("BACON; RICHARD J."). In JSON the names are written together. */
export const lens: Preset = {
  name: 'lens',
  vendor: 'Lens.org',
  signatures: [
    ['Lens ID', 'Jurisdiction'],
    ['Jurisdiction', 'Kind', 'IPCR Classifications'],
    ['Lens ID', 'Display Key'],
    ['IPCR Classifications', 'Simple Family Size'],
  ],
  columns: {
    application: ['Application Number'],
    publication: ['Display Key', 'Publication Number'],
    office: ['Jurisdiction'],
    kind: ['Kind'],
    type: ['Document Type', 'Type'],
    filingDay: ['Application Date'],
    priorityDay: ['Earliest Priority Date'],
    publicationDay: ['Publication Date'],
    title: ['Title'],
    abstract: ['Abstract'],
    applicant: ['Applicants', 'Owners', 'Owners (US)'],
    ipc: ['IPCR Classifications'],
    cpc: ['CPC Classifications'],
    status: ['Legal Status'],
    holder: ['Owners', 'Owners (US)', 'owners.name'],
    inventor: ['Inventors'],
    familyId: ['Simple Family Members'],
    extendedFamilyId: ['Extended Family Members'],
    priority: ['Priority Numbers', 'priorityFilingKeysActive'],
    citationCount: ['Cites Patent Count'],
    citedByCount: ['Cited by Patent Count', 'Cited Count'],
  },
  applicantSeparators: [';;'],
  dayOrder: 'dmy',
};
