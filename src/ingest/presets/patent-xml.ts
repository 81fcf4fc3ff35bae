import type { Preset } from '../preset.js';

/** Columns under which the XML reader hands on a patent document of whatever schema. */
export const PATENT_XML_COLUMNS: Preset['columns'] = {
  application: ['application-reference'],
  publication: ['publication-reference'],
  office: [],
  kind: [],
  type: [],
  filingDay: ['application-date'],
  priorityDay: ['priority-date'],
  publicationDay: ['publication-date'],
  title: ['invention-title'],
  abstract: ['abstract'],
  applicant: ['applicants', 'assignees'],
  ipc: ['classification-ipc'],
  cpc: ['classification-cpc'],
  province: ['state'],
  city: ['city'],
  applicantCountry: ['country'],
  holder: ['assignees'],
  inventor: ['inventors'],
  claims: ['first-claim'],
  claimCount: ['number-of-claims'],
  status: ['ep-patent-status'],
  familyId: ['family-id'],
  priority: ['priority-claims'],
  citation: ['references-cited'],
  parent: ['division-of'],
  pct: ['pct-filing'],
};

/** Documents of WIPO ST.36 and ST.96 schemas, whatever the office. */
export const patentXml: Preset = {
  name: 'patent-xml',
  vendor: 'WIPO ST.36/ST.96',
  signatures: [['publication-reference', 'application-reference', 'classification-ipc']],
  columns: PATENT_XML_COLUMNS,
  applicantSeparators: [';;'],
};
