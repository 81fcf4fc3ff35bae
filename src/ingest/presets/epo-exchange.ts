import type { Preset } from '../preset.js';
import { PATENT_XML_COLUMNS } from './patent-xml.js';

/** Exchange documents, family members and search hits of the EPO (OPS, DOCDB), from XML or JSON. */
export const epoExchange: Preset = {
  name: 'epo-exchange',
  vendor: 'EPO',
  signatures: [
    ['exchange-document', 'publication-reference'],
    ['family-member', 'publication-reference'],
    ['search-result', 'publication-reference'],
  ],
  columns: PATENT_XML_COLUMNS,
  applicantSeparators: [';;'],
};
