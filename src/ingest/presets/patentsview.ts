import type { Preset } from '../preset.js';

/** PatentsView (USPTO) bulk tables: bare US numbers, kind in `wipo_kind`; `patent_type` "utility" means an invention. */
export const patentsview: Preset = {
  name: 'patentsview',
  vendor: 'PatentsView',
  signatures: [
    ['patent_id', 'wipo_kind'],
    ['patent_id', 'patent_title', 'patent_date'],
    ['patent_number', 'patent_title', 'patent_date'],
  ],
  columns: {
    application: ['application_number'],
    publication: ['patent_id', 'patent_number'],
    kind: ['wipo_kind', 'patent_kind'],
    type: [],
    filingDay: ['filing_date', 'app_date', 'patent_application_date'],
    publicationDay: ['patent_date'],
    title: ['patent_title'],
    abstract: ['patent_abstract'],
    applicant: ['assignee_organization', 'disambig_assignee_organization', 'raw_assignee_organization'],
    ipc: ['ipc'],
    cpc: ['cpc_group', 'cpc_group_id', 'cpc_subgroup_id'],
  },
  applicantSeparators: [';', '|'],
  office: 'US',
};
