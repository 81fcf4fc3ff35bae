import type { Preset } from '../preset.js';

/** USPTO: lists of Patent Public Search (`US-20200123456-A1`), and of its examination data. */
export const usptoSearch: Preset = {
  name: 'uspto-search',
  vendor: 'USPTO',
  signatures: [
    ['Document ID', 'Date Published', 'Family ID'],
    ['Document ID', 'Date Published', 'Inventor'],
    ['Application Number', 'Patent Number', 'Earliest Publication Number'],
    ['application_number', 'earliest_pgpub_number'],
    ['application_number', 'invention_subject_matter'],
  ],
  columns: {
    application: ['Application Number', 'application_number', 'Application No.'],
    publication: ['Document ID', 'Patent Number', 'patent_number', 'Earliest Publication Number', 'earliest_pgpub_number'],
    type: ['Application Type', 'invention_subject_matter'],
    filingDay: ['Filing Date', 'filing_date', 'Application Filing Date'],
    publicationDay: ['Date Published', 'Publication Date', 'patent_issue_date', 'earliest_pgpub_date'],
    grantDay: ['Issue Date', 'Patent Issue Date', 'patent_issue_date'],
    title: ['Title', 'Invention Title', 'Title of Invention', 'invention_title'],
    abstract: ['Abstract'],
    applicant: ['Applicant', 'Assignee', 'Applicant Name', 'First Applicant', 'First Named Applicant'],
    inventor: ['Inventor', 'Inventor Name', 'First Inventor', 'First Named Inventor'],
    status: ['Application Status', 'Status', 'appl_status_desc'],
    cpc: ['CPCI', 'CPCA', 'CPC'],
    familyId: ['Family ID'],
  },
  applicantSeparators: ['|', '\n'],
  dayOrder: 'mdy',
  office: 'US',
};
