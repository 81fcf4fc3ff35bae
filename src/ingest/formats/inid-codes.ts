import { symbolText } from './classification-text.js';
import type { NamedCell } from './flatten.js';
import { joinTexts } from './value-text.js';
import { firstText, select, textOf, type XmlElement } from './xml-tree.js';

/**
 * A document whose bibliography is named by INID codes (WIPO ST.9): USPTO grants of 2001 to 2004 (Red Book 2.4 and 2.5) and the EPO's
 * full texts. The cells are named as those of later schemas.
 */
export function inidCells(document: XmlElement, codes: XmlElement): NamedCell[] {
  const own = [codes];
  const text = (...paths: readonly string[]): string => firstText(own, ...paths.map((path) => `**${path}`));
  const claims = select([document], '**clm|claim');
  return [
    ['publication-reference', text('b190') + text('b110') + text('b130')],
    ['publication-date', text('b140')],
    ['application-reference', text('b190') + text('b210')],
    ['application-date', text('b220')],
    ['invention-title', titleOf(own)],
    ['abstract', firstText([document], 'sdoab', '**abstract').replace(/^Abstract\s+/, '')],
    ['applicants', names(own, '**b711|b711us')],
    ['assignees', names(own, '**b731')],
    ['inventors', names(own, '**b721|b722us')],
    ['country', firstText(own, '**b731/**ctry', '**b711/**ctry')],
    ['state', firstText(own, '**b731/**state')],
    ['city', firstText(own, '**b731/**city')],
    ['classification-ipc', joinTexts(select(own, '**b511|b512').map(ipcText))],
    ['priority-claims', joinTexts(select(own, '**b300').map((one) => firstText([one], '**b330') + firstText([one], '**b310')))],
    ['priority-date', select(own, '**b320').map(textOf).sort()[0] ?? ''],
    ['references-cited', joinTexts(select(own, '**b561/**doc').map(citation))],
    ['number-of-claims', text('b577') || (claims.length > 0 ? String(claims.length) : '')],
    ['first-claim', claims[0] === undefined ? '' : textOf(claims[0])],
  ];
}

/** The EPO gives a language (B541) before each title (B542). */
function titleOf(own: readonly XmlElement[]): string {
  const languages = select(own, '**b541').map(textOf);
  const titles = select(own, '**b542').map(textOf);
  return titles[Math.max(languages.indexOf('en'), 0)] ?? firstText(own, '**b540');
}

function names(own: readonly XmlElement[], path: string): string {
  return joinTexts(select(own, path).map(nameOf));
}

function nameOf(party: XmlElement): string {
  const organisation = firstText([party], '**onm');
  if (organisation !== '') return organisation;
  const [last, first] = [firstText([party], '**snm'), firstText([party], '**fnm')];
  return first === '' ? last : `${last}, ${first}`;
}

/** Fixed columns as well: `A41D 1318` is A41D 13/18. */
function ipcText(element: XmlElement): string {
  const raw = firstText([element], '**pdat') || textOf(element);
  const [, subclass, group, subgroup] = /^([A-H]\d\d[A-Z])\s+(\d+)(\d\d)$/.exec(raw) ?? [];
  return subclass === undefined ? symbolText(element) || raw : `${subclass}${group}/${subgroup}`;
}

function citation(document: XmlElement): string {
  const own = [document];
  return (firstText(own, 'ctry') || 'US') + firstText(own, 'dnum') + firstText(own, 'kind');
}
