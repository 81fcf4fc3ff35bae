/** Names that begin one patent document. */
export const PATENT_DOCUMENTS: ReadonlySet<string> = new Set([
  'exchange-document',
  'family-member',
  'us-patent-grant',
  'us-patent-application',
  'patent-application-publication',
  'patdoc',
  'ep-patent-document',
  'wo-patent-document',
  'patent-document',
  'patent-publication',
  'patent-grant-publication',
  'patent-application-publication-document',
  'patent-document-and-related',
  'register-document',
]);

/** Parts that no field uses, and that are most of a document. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'description',
  'drawings',
  'subdoc-description',
  'subdoc-drawings',
  'sdode',
  'sdodr',
  'sequence-list',
  'sequence-list-doc',
  'us-sequence-list-doc',
  'table-external-doc',
]);

/** Entities of HTML that older documents use without declaring them. */
export const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  deg: '°',
  plusmn: '±',
  micro: 'µ',
  times: '×',
  hellip: '…',
  reg: '®',
  copy: '©',
};
