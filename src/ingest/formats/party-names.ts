import { firstText, type XmlElement } from './xml-tree.js';

/**
 * Names of parties in order, each once. The EPO gives every party twice, in its own spelling and as the document has it: the latter
 * is taken. Persons read `LAST, FIRST`.
 */
export function partyNames(parties: readonly XmlElement[]): string[] {
  const named = parties.map((party) => ({
    format: party.attributes.get('data-format') ?? '',
    name: nameOf(party).replace(/[\s,]+$/, ''),
  }));
  const filled = named.filter(({ name }) => name !== '');
  const formats = new Set(filled.map(({ format }) => format));
  const own = formats.size > 1 ? filled.filter(({ format }) => format === 'original' || format === 'docdba') : filled;
  const names = (own.length > 0 ? own : filled).map(({ name }) => name);
  return [...new Set(formats.size > 1 ? names : withoutTwins(names))];
}

/** Parties without marks of their form: those with a country appended, or in Latin letters beside Chinese ones, are the EPO's spelling. */
function withoutTwins(names: readonly string[]): readonly string[] {
  for (const isEpodoc of [
    (name: string) => /\[[A-Z]{2}\]$/.test(name),
    (name: string) => !/[\u3040-\u9fff\uac00-\ud7af]/.test(name),
  ]) {
    const others = names.filter((name) => !isEpodoc(name));
    if (others.length * 2 === names.length) return others;
  }
  return names;
}

function nameOf(party: XmlElement): string {
  const own = [party];
  const organisation = firstText(
    own,
    '**orgname|organization-name|organization-standard-name|name-of-organization',
    'applicant-name|inventor-name|party-name/name',
    '**person-full-name',
  );
  if (organisation !== '') return organisation;
  const last = firstText(own, '**last-name|family-name');
  if (last === '') return firstText(own, '**name');
  const first = [firstText(own, '**first-name|given-name'), firstText(own, '**middle-name')]
    .filter((part) => part !== '')
    .join(' ');
  return first === '' ? last : `${last}, ${first}`;
}
