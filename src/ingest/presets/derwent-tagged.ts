import type { Preset } from '../preset.js';

/** Derwent Innovations Index by its two-letter field tags, as tagged text or as a table of it: families, the basic patent's number first. */
export const derwentTagged: Preset = {
  name: 'derwent-tagged',
  vendor: 'Derwent Innovations Index',
  signatures: [
    ['PN', 'TI', 'AE'],
    ['PN', 'TI', 'GA'],
    ['PN', 'TI', 'DC', 'IP'],
  ],
  columns: {
    application: ['AD (number)'],
    publication: ['PN'],
    filingDay: ['AD (date)'],
    priorityDay: ['PI (date)'],
    publicationDay: ['PD (date)'],
    title: ['TI'],
    abstract: ['AB'],
    applicant: ['AE (name)', 'AE'],
    applicantCode: ['AE (code)'],
    inventor: ['AU'],
    ipc: ['IP'],
  },
  applicantSeparators: [';;', ';'],
};
