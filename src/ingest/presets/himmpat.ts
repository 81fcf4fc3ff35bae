import type { Preset } from '../preset.js';

/**
 * HimmPat: names of fields in the JSON of its interface and of its list of hits, as public scripts that call it write them. No sheet that it
 * exports was found; one with Chinese names is read by the general dictionary until its own columns are known. The codes of its
 * fields `state` and `stc` are not published and are not guessed at.
 */
export const himmpat: Preset = {
  name: 'himmpat',
  vendor: 'HimmPat',
  signatures: [
    ['publicationReferenceModel.pn', 'applicationReferenceModel.ap'],
    ['appNumber', 'AP_ORIGINAL_KEY'],
    ['appNumber', 'lsclass_last_cn'],
    ['pn', 'ap', 'apd', 'ti'],
  ],
  columns: {
    application: ['applicationReferenceModel.ap', 'appNumber', 'ap'],
    publication: ['publicationReferenceModel.pn', 'pn'],
    filingDay: ['applicationReferenceModel.apd', 'appDate', 'apd'],
    priorityDay: ['priorityClaimsModelList.prd'],
    publicationDay: ['publicationReferenceModel.pd', 'pd'],
    grantDay: ['grd'],
    title: ['inventionTitleModel.tic', 'inventionTitleModel.tio', 'inventionTitleModel.tie', 'title', 'ti'],
    abstract: ['abstractModel.abc', 'abstractModel.abo', 'abstractModel.abe', 'ab'],
    applicant: ['partiesModel.applicant.pa', 'AP_ORIGINAL_KEY', 'as'],
    holder: ['partiesModel.assignee.as', 'ASG_ORIGINAL_KEY'],
    inventor: ['partiesModel.inventor.in', 'in_original'],
    ipc: ['classificationModel.ic', 'ipc'],
    cpc: ['classificationModel.cpc'],
    status: ['lsclass_last_cn'],
    claims: ['clmsc', 'clmso', 'clmse'],
    pct: ['pctan'],
  },
  applicantSeparators: [';;', ';', '；'],
};
