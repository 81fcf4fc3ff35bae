import type { Preset } from '../preset.js';

/** Answers of the USPTO Open Data Portal (JSON, `patentFileWrapperDataBag`), by the names of its published schema. Status words are those of the file wrapper. */
export const usptoOdp: Preset = {
  name: 'uspto-odp',
  vendor: 'USPTO',
  signatures: [
    ['applicationNumberText', 'applicationMetaData.inventionTitle'],
    ['applicationNumberText', 'applicationMetaData.filingDate'],
  ],
  columns: {
    application: ['applicationNumberText'],
    publication: ['applicationMetaData.earliestPublicationNumber', 'applicationMetaData.patentNumber'],
    type: ['applicationMetaData.applicationTypeLabelName'],
    filingDay: ['applicationMetaData.filingDate'],
    publicationDay: ['applicationMetaData.earliestPublicationDate', 'applicationMetaData.grantDate'],
    grantDay: ['applicationMetaData.grantDate'],
    title: ['applicationMetaData.inventionTitle'],
    applicant: ['applicationMetaData.applicantBag.applicantNameText', 'applicationMetaData.firstApplicantName'],
    inventor: ['applicationMetaData.inventorBag.inventorNameText', 'applicationMetaData.firstInventorName'],
    cpc: ['applicationMetaData.cpcClassificationBag'],
    status: ['applicationMetaData.applicationStatusDescriptionText'],
  },
  applicantSeparators: [';;'],
  office: 'US',
};
