import type { Preset } from '../preset.js';

/** Answers of the Lens patent API (JSON), or one flattened to a table: numbers without country beside their jurisdiction and kind, or a key that holds all. */
export const lensApi: Preset = {
  name: 'lens-api',
  vendor: 'Lens.org',
  signatures: [
    ['lens_id', 'biblio.publication_reference.doc_number'],
    ['lens_id', 'doc_number', 'jurisdiction'],
    ['lens_id', 'doc_key'],
  ],
  columns: {
    application: ['biblio.application_reference.doc_number'],
    publication: ['biblio.publication_reference.doc_number', 'doc_number', 'doc_key'],
    office: ['biblio.publication_reference.jurisdiction', 'jurisdiction'],
    kind: ['biblio.publication_reference.kind', 'kind', 'publication_reference_kind'],
    type: ['publication_type'],
    filingDay: ['biblio.application_reference.date', 'application_reference_date'],
    priorityDay: ['biblio.priority_claims.earliest_claim.date', 'priority_claims_earliest_claim_date'],
    publicationDay: ['biblio.publication_reference.date', 'date_published'],
    grantDay: ['legal_status.grant_date'],
    title: ['biblio.invention_title.text'],
    abstract: ['abstract.text'],
    applicant: ['biblio.parties.applicants.extracted_name.value', 'biblio.parties.owners_all.extracted_name.value'],
    applicantCountry: ['biblio.parties.applicants.residence'],
    holder: ['biblio.parties.owners_all.extracted_name.value'],
    inventor: ['biblio.parties.inventors.extracted_name.value'],
    ipc: ['biblio.classifications_ipcr.classifications.symbol'],
    cpc: ['biblio.classifications_cpc.classifications.symbol'],
    status: ['legal_status.patent_status'],
    isGranted: ['legal_status.granted'],
    claims: ['claims.claims.claim_text'],
    citationCount: ['biblio.references_cited.patent_count', 'references_cited_patent_count'],
    citedByCount: ['biblio.cited_by.patent_count', 'cited_by_patent_count'],
  },
  applicantSeparators: [';;'],
};
