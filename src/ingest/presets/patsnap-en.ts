import type { Preset } from '../preset.js';

/** PatSnap, English interface, and its family export (also with its names in snake case). */
export const patsnapEn: Preset = {
  name: 'patsnap-en',
  vendor: 'PatSnap',
  signatures: [
    ['Family Members', 'INPADOC Family Members'],
    ['Application Order', 'Filing Order'],
    ['Original Assignee', 'Current Assignee'],
    ['[ST] Current Assignee'],
    ['[ST] Original Assignee'],
    ['Simple Legal Status', 'Legal Status/Event'],
  ],
  columns: {
    application: ['Application Number'],
    publication: ['Publication Number'],
    office: ['Authority', 'Receiving Office'],
    type: ['Patent Type'],
    filingDay: ['Application Date', 'Filing Date'],
    priorityDay: ['Earliest Priority Date', 'Priority Date'],
    publicationDay: ['Publication Date'],
    grantDay: ['Issue Date', 'Grant Date'],
    title: ['Title', 'Title (Translated)(English)', 'Title (Translated)'],
    abstract: ['Abstract', 'Abstract (Translated)(English)', 'Abstract (Translated)'],
    applicant: ['Original Assignee', '[ST] Original Assignee', 'Applicant', 'Current Assignee', '[ST] Current Assignee'],
    mainSymbol: ['Main IPC (Subgroup)', 'Main IPC'],
    ipc: ['IPC', 'IPC Classification'],
    cpc: ['CPC', 'CPC Classification'],
    status: ['Legal Status/Event', 'Simple Legal Status'],
    province: ['Current Assignee State/Province'],
    city: ['Current Assignee City'],
  },
  applicantSeparators: ['|', ';'],
};
