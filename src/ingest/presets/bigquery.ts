import type { Preset } from '../preset.js';

/** Tables drawn from the public `patents-public-data` set: snake-case names, days as 20080724, lists as Python writes them. */
export const bigquery: Preset = {
  name: 'bigquery',
  vendor: 'Google BigQuery patents',
  signatures: [
    ['publication_number', 'title_text'],
    ['publication_number', 'country_code', 'family_id'],
    ['publication_number', 'title_localized'],
    ['publication_number', 'assignee_harmonized'],
  ],
  columns: {
    application: ['application_number_formatted', 'application_number'],
    publication: ['publication_number'],
    office: ['country_code'],
    kind: ['kind_code'],
    filingDay: ['filing_date'],
    priorityDay: ['priority_date'],
    publicationDay: ['publication_date'],
    grantDay: ['grant_date'],
    title: ['title_text', 'title'],
    abstract: ['abstract_text', 'abstract'],
    applicant: ['assignee', 'assignee_harmonized'],
    ipc: ['ipc_code', 'ipc'],
    cpc: ['cpc_code', 'cpc'],
    holder: ['assignee_harmonized', 'assignee'],
    inventor: ['inventor', 'inventor_harmonized', 'inventors'],
    claims: ['claims', 'claims_text', 'claim_text'],
    familyId: ['family_id'],
    citation: ['refs', 'citation', 'citations'],
    priority: ['priority_claim'],
    pct: ['pct_number'],
  },
  applicantSeparators: [';', '|'],
};
