import type { Preset } from '../preset.js';

/** PATSTAT: one row a publication or application, tables joined by `appln_id`; authority, number and kind stand in columns of their own. */
export const patstat: Preset = {
  name: 'patstat',
  vendor: 'EPO PATSTAT',
  signatures: [
    ['appln_id', 'appln_auth'],
    ['appln_auth', 'appln_nr'],
    ['publn_auth', 'publn_nr'],
    ['appln_id', 'publn_nr'],
  ],
  columns: {
    application: ['appln_nr_epodoc', 'appln_nr'],
    publication: ['publn_nr'],
    office: ['publn_auth', 'appln_auth'],
    kind: ['publn_kind'],
    type: ['ipr_type'],
    filingDay: ['appln_filing_date', 'appln_filing_year'],
    priorityDay: ['earliest_filing_date', 'earliest_priority_date', 'earliest_filing_year'],
    publicationDay: ['publn_date', 'earliest_publn_date'],
    grantDay: ['grant_date'],
    title: ['appln_title'],
    abstract: ['appln_abstract'],
    applicant: ['person_name', 'psn_name', 'han_name'],
    ipc: ['ipc_class_symbol'],
    cpc: ['cpc_class_symbol'],
    applicantAddress: ['person_address'],
    applicantCountry: ['person_ctry_code'],
    applicantType: ['psn_sector'],
    applicantCode: ['psn_id', 'han_id', 'psn_name', 'han_name'],
    familyId: ['docdb_family_id'],
    extendedFamilyId: ['inpadoc_family_id'],
    citedByCount: ['nb_citing_docdb_fam'],
    isGranted: ['granted'],
  },
  applicantSeparators: [';;', '|'],
};
