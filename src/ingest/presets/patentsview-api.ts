import type { Preset } from '../preset.js';

/** Answers of the PatentsView search API (JSON), of either generation: lists of assignees, applications and classes inside each patent. */
export const patentsviewApi: Preset = {
  name: 'patentsview-api',
  vendor: 'PatentsView',
  signatures: [
    ['patent_id', 'assignees.assignee_organization'],
    ['patent_number', 'assignees.assignee_organization'],
    ['patent_id', 'application.filing_date'],
    ['patent_id', 'inventors.inventor_name_last'],
    ['patent_id', 'cpc_current.cpc_group_id'],
  ],
  columns: {
    application: ['application.application_id', 'application.application_number', 'applications.app_number'],
    publication: ['patent_id', 'patent_number'],
    kind: ['wipo_kind', 'patent_kind'],
    type: [],
    filingDay: ['application.filing_date', 'applications.app_date'],
    publicationDay: ['patent_date'],
    title: ['patent_title'],
    abstract: ['patent_abstract'],
    applicant: ['assignees.assignee_organization', 'assignees.assignee_individual_name_last'],
    applicantType: ['assignees.assignee_type'],
    applicantCountry: ['assignees.assignee_country'],
    province: ['assignees.assignee_state'],
    city: ['assignees.assignee_city'],
    inventor: ['inventors.inventor_name_last', 'inventors.inventor_last_name'],
    cpc: ['cpc_current.cpc_group_id', 'cpcs.cpc_subgroup_id', 'cpcs.cpc_group_id'],
    claimCount: ['patent_num_claims'],
    citation: ['us_patent_citations.citation_patent_id', 'cited_patents.cited_patent_number'],
    citationCount: ['patent_num_us_patents_cited', 'patent_num_us_patent_citations'],
    citedByCount: ['patent_num_times_cited_by_us_patents', 'patent_num_cited_by_us_patents'],
  },
  applicantSeparators: [';;'],
  office: 'US',
};
