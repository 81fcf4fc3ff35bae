import type { Preset } from '../preset.js';

/** PatentHub (专利汇) interface fields written as CSV; designs carry a Locarno class in `loc` and no IPC. */
export const patenthub: Preset = {
  name: 'patenthub',
  vendor: 'PatentHub',
  signatures: [
    ['documentNumber', 'documentDate'],
    ['applicationNumber', 'documentNumber'],
    ['mainIpc', 'documentNumber'],
  ],
  columns: {
    application: ['applicationNumber'],
    publication: ['documentNumber', 'id'],
    type: ['type'],
    filingDay: ['applicationDate'],
    priorityDay: ['priorityDate'],
    publicationDay: ['documentDate'],
    title: ['title'],
    abstract: ['summary'],
    applicant: ['applicant', 'assignee'],
    mainSymbol: ['mainIpc'],
    ipc: ['ipc'],
    cpc: ['cpc'],
    status: ['currentStatus', 'legalStatus'],
    province: ['applicantProvince', 'province'],
    city: ['applicantCity', 'city'],
    applicantAddress: ['applicantAddress', 'address'],
    applicantCountry: ['applicantCountry'],
    applicantType: ['applicantType'],
    holder: ['currentAssignee', 'assignee'],
    inventor: ['inventor'],
    claims: ['claims', 'claim', 'firstClaim'],
    priority: ['priorityNumber', 'priority'],
    citedByCount: ['citedCount', 'citedBy'],
  },
  applicantSeparators: [';', '；'],
};
