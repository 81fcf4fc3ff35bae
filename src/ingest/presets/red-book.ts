import type { Preset } from '../preset.js';
import { PATENT_XML_COLUMNS } from './patent-xml.js';

/**
 * Red Book grants and applications of the USPTO, and its Green Book of 1976 to 2001: applicants before 2012 are the inventors by law, so the assignee stands for the
 * applicant where there is one.
 */
export const redBook: Preset = {
  name: 'red-book',
  vendor: 'USPTO',
  signatures: [
    ['us-patent-grant', 'publication-reference'],
    ['us-patent-application', 'publication-reference'],
    ['patent-application-publication', 'publication-reference'],
    ['patdoc', 'publication-reference'],
    ['patn', 'publication-reference'],
  ],
  columns: { ...PATENT_XML_COLUMNS, applicant: ['assignees', 'applicants', 'inventors'] },
  applicantSeparators: [';;'],
  office: 'US',
};
