import type { Preset } from '../preset.js';

/** FreePatentsOnline and SumoBrain result lists: US classes, values by `; `. */
export const freePatentsOnline: Preset = {
  name: 'free-patents-online',
  vendor: 'FreePatentsOnline / SumoBrain',
  signatures: [
    ['Document Number', 'Document Type', 'Primary Class', 'Other Class'],
    ['Document Number', 'Inventor Name', 'Filing Date'],
  ],
  columns: {
    application: ['Application Number'],
    publication: ['Document Number'],
    type: ['Document Type'],
    filingDay: ['Filing Date'],
    publicationDay: ['Publication Date'],
    title: ['Title'],
    abstract: ['Abstract'],
    applicant: ['Assignee'],
    inventor: ['Inventor Name'],
    ipc: ['International Class'],
  },
  applicantSeparators: [';'],
  office: 'US',
};
