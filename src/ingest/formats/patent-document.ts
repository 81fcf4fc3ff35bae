import { symbolText, symbolTexts } from './classification-text.js';
import { applicationNumber, dateOf, publicationNumber } from './document-id.js';
import { type NamedCell, preferredLanguage } from './flatten.js';
import { inidCells } from './inid-codes.js';
import { partyNames } from './party-names.js';
import { joinTexts } from './value-text.js';
import { childrenOf, firstText, select, textOf, type XmlElement } from './xml-tree.js';

/**
 * One patent document of a WIPO ST.36 or ST.96 schema, or one of the EPO's or the USPTO's that follow them, as the cells of a row;
 * the first cell is named after the document's element. Texts in several languages stand as {@link flatten} says.
 */
export function patentCells(document: XmlElement): NamedCell[] {
  const own = [document];
  const [codes] = select(own, 'sdobi');
  if (codes !== undefined) return [nameCell(document), ...inidCells(document, codes)];
  return [
    nameCell(document),
    ...numberCells(document),
    ...languageCells('invention-title', select(own, '**invention-title|title-of-invention')),
    ...languageCells('abstract', select(own, '**abstract|subdoc-abstract')),
    ...partyCells(own),
    ...classCells(own),
    ...relationCells(own),
    ...claimCells(own),
  ];
}

function nameCell({ name, attributes }: XmlElement): NamedCell {
  return [name, attributes.get('file') ?? attributes.get('id') ?? attributes.get('system') ?? ''];
}

function numberCells(document: XmlElement): NamedCell[] {
  const own = [document];
  const application = nearest(own, APPLICATION);
  const publication = publicationOf(document, application);
  const family = document.attributes.get('family-id') ?? '';
  return [
    ['publication-reference', publicationNumber(publication) || attributeNumber(document)],
    ['publication-date', dateOf(publication)],
    ['application-reference', applicationNumber(application)],
    ['application-date', dateOf(application) || firstText(application, '**filing-date|application-date')],
    ['family-id', family],
    ...stateCells(own),
  ];
}

/** What a register says of the state of the application, where it says it. */
function stateCells(own: readonly XmlElement[]): NamedCell[] {
  const state = firstText(own, '**ep-patent-status');
  return state === '' ? [] : [['ep-patent-status', state]];
}

const PUBLICATION = '**publication-reference|patent-publication-identification';
const APPLICATION = '**application-reference|application-identification|domestic-filing-data';

/** The first of the elements: later ones belong to other documents. */
function nearest(from: readonly XmlElement[], path: string): XmlElement[] {
  const found = select(from, path).slice(0, 1);
  return found.length > 0 ? found : select(from, 'subdoc-bibliographic-information');
}

/** A register lists all publications of an application, the international one first: the last of its own office tells the stage. */
function publicationOf(document: XmlElement, application: readonly XmlElement[]): XmlElement[] {
  if (document.name !== 'register-document') return nearest([document], PUBLICATION);
  const all = select([document], 'bibliographic-data/publication-reference');
  const own = all.filter((one) => countryOf([one]) === countryOf(application));
  return [...all.slice(-1), ...own].slice(-1);
}

function countryOf(reference: readonly XmlElement[]): string {
  return firstText(reference, '**document-id/country');
}

function attributeNumber({ attributes }: XmlElement): string {
  return ['country', 'doc-number', 'kind'].map((name) => attributes.get(name) ?? '').join('');
}

function partyCells(own: readonly XmlElement[]): NamedCell[] {
  const applicants = select(own, '**applicants|us-applicants|applicant-bag|applicant-details/applicant|us-applicant');
  const assignees = select(
    own,
    '**assignees|assignee-bag|patent-grantee-details|subdoc-bibliographic-information/assignee|patent-grantee',
  );
  const inventors = select(own, '**inventors|inventor-bag|inventor-details/inventor|us-inventor|first-named-inventor');
  const alsoInventors = applicants.filter(({ attributes }) => attributes.get('app-type') === 'applicant-inventor');
  const first = [...assignees, ...applicants].slice(0, 1);
  return [
    ['applicants', joinTexts(partyNames(applicants))],
    ['assignees', joinTexts(partyNames(assignees))],
    ['inventors', joinTexts(partyNames(inventors.length > 0 ? inventors : alsoInventors))],
    ['country', firstText(first, '**address/country', 'residence/country')],
    ['state', firstText(first, '**address/state')],
    ['city', firstText(first, '**address/city')],
  ];
}

function classCells(own: readonly XmlElement[]): NamedCell[] {
  const ipc = symbolTexts(
    own,
    '**classification-ipcr|ipcr-classification',
    '**classification-ipc',
    '**classification-ipc-primary',
    '**classification-ipc-secondary',
  );
  const cpc = symbolTexts(own, '**classifications-cpc/**classification-cpc', '**cpc-classification-bag/**cpc-classification');
  const exchanged = select(own, '**patent-classifications/patent-classification').filter(isCooperative).map(symbolText);
  return [
    ['classification-ipc', unique(ipc)],
    ['classification-cpc', unique([...cpc, ...exchanged])],
  ];
}

/** The EPO lists national schemes beside the CPC. */
function isCooperative(classification: XmlElement): boolean {
  const scheme = select([classification], 'classification-scheme')[0]?.attributes.get('scheme') ?? 'CPC';
  return scheme.startsWith('CPC');
}

function relationCells(own: readonly XmlElement[]): NamedCell[] {
  const claims = select(own, '**priority-claim');
  const citations = select(own, '**patcit|patent-citation');
  const dates = claims.map((claim) => dateOf([claim])).filter((date) => date !== '');
  const parents = select(own, '**division|us-divisional-reissue/**parent-doc');
  return [
    ['priority-claims', joinTexts(claims.map((claim) => applicationNumber([claim])))],
    ['priority-date', dates.sort()[0] ?? ''],
    ['references-cited', unique(citations.map((citation) => publicationNumber([citation])))],
    ['division-of', applicationNumber(parents.slice(0, 1))],
    ['pct-filing', firstText(select(own, '**pct-or-regional-filing-data'), '**doc-number')],
  ];
}

function claimCells(own: readonly XmlElement[]): NamedCell[] {
  const lists = select(own, '**claims|subdoc-claims');
  const claims = select(lists.slice(0, 1), 'claim');
  const count = firstText(own, '**number-of-claims|claim-total-quantity') || (claims.length > 0 ? String(claims.length) : '');
  return [
    ['number-of-claims', count],
    ['first-claim', claims[0] === undefined ? '' : textOf(claims[0])],
  ];
}

/** The text in the preferred language under the plain name, the others with their language. */
function languageCells(name: string, elements: readonly XmlElement[]): NamedCell[] {
  const languages = elements.map(({ attributes }) =>
    (attributes.get('lang') ?? attributes.get('language-code') ?? '').toLowerCase(),
  );
  const preferred = preferredLanguage(languages);
  const texts = new Map<string, string>();
  for (const [i, element] of elements.entries()) {
    const language = languages[i]!;
    const key = language === preferred ? name : `${name} (${language || 'und'})`;
    if (!texts.has(key)) texts.set(key, bodyText(element));
  }
  return texts.size === 0 ? [[name, '']] : [...texts];
}

/** A heading such as "Abstract" is no part of the text. */
function bodyText(element: XmlElement): string {
  const paragraphs = childrenOf(element, new Set(['p', 'paragraph']));
  return paragraphs.length === 0 ? textOf(element) : paragraphs.map(textOf).join('\n');
}

function unique(texts: readonly string[]): string {
  return joinTexts([...new Set(texts)]);
}
