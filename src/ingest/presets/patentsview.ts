import type { Preset } from '../preset.js';

/** PatentsView (USPTO) bulk tables: bare US numbers, kind in `wipo_kind`; `patent_type` "utility" means an invention. */
export const patentsview: Preset = {
  name: 'patentsview',
  vendor: 'PatentsView',
  signatures: [
    ['patent_id', 'wipo_kind'],
    ['patent_id', 'patent_title', 'patent_date'],
    ['patent_number', 'patent_title', 'patent_date'],
    ['pgpub_id', 'application_id'],
  ],
  columns: {
    application: ['application_number', 'application_id'],
    publication: ['patent_id', 'patent_number', 'pgpub_id'],
    kind: ['wipo_kind', 'patent_kind'],
    type: [],
    filingDay: ['filing_date', 'app_date', 'patent_application_date'],
    publicationDay: ['patent_date', 'published_date'],
    title: ['patent_title', 'application_title'],
    abstract: ['patent_abstract', 'application_abstract'],
    applicant: [
      'assignee_organization',
      'disambig_assignee_organization',
      'raw_assignee_organization',
      'assignee_individual_name_last',
      'disambig_assignee_individual_name_last',
      'raw_assignee_individual_name_last',
    ],
    ipc: ['ipc'],
    cpc: ['cpc_group', 'cpc_group_id', 'cpc_subgroup_id'],
    applicantType: ['assignee_type'],
    applicantCode: ['assignee_id', 'assignee_key_id'],
    applicantCountry: ['assignee_country', 'assignee_lastknown_country', 'disambig_country'],
    province: ['assignee_state', 'assignee_lastknown_state', 'disambig_state'],
    city: ['assignee_city', 'assignee_lastknown_city', 'disambig_city'],
    inventor: ['inventor', 'inventor_name', 'disambig_inventor_name'],
    claimCount: ['num_claims', 'patent_num_claims'],
    citationCount: ['patent_num_us_patents_cited', 'patent_num_us_patent_citations'],
    citedByCount: ['patent_num_times_cited_by_us_patents', 'patent_num_cited_by_us_patents'],
  },
  applicantSeparators: [';', '|'],
  office: 'US',
};
