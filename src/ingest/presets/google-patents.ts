import type { Preset } from '../preset.js';

/** Google Patents: one `search URL:` line above the header; ', ' between assignees, which also occurs inside company names. */
export const googlePatents: Preset = {
  name: 'google-patents',
  vendor: 'Google Patents',
  signatures: [
    ['id', 'assignee', 'inventor/author'],
    ['id', 'result link'],
    ['id', 'filing/creation date'],
    ['id', 'assignee', 'filing date', 'grant date'],
  ],
  columns: {
    publication: ['id'],
    filingDay: ['filing/creation date', 'filing date'],
    priorityDay: ['priority date'],
    publicationDay: ['publication date'],
    grantDay: ['grant date'],
    title: ['title'],
    applicant: ['assignee'],
    inventor: ['inventor/author', 'author', 'inventor'],
  },
  applicantSeparators: [', '],
  dayOrder: 'mdy',
};
