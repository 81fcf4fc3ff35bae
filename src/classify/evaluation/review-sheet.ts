import { areaIndex } from '../../taxonomy/area-index.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { nearest } from '../../util/suggest.js';
import { formatEvidence } from '../format-evidence.js';
import type { Label } from './label.js';
import type { ReviewRow } from './sample-for-review.js';

/** Columns of a review sheet; the last three are for the human. */
const COLUMNS = [
  'number',
  'stratum',
  'stratum_size',
  'title',
  'abstract',
  'symbols',
  'proposed',
  'evidence',
  'label_industry',
  'label_area',
  'note',
] as const;

/**
 * A sample as a table of texts, header first, for a human to fill in: `label_industry` and `label_area` take ids or Chinese or English names,
 * several separated by `;`; `none` (无) says that the record belongs nowhere; an empty pair of cells, that it was not judged.
 *
 * @example reviewTable([])[0].slice(-3) //=> ['label_industry', 'label_area', 'note']
 */
export function reviewTable(rows: readonly ReviewRow[]): string[][] {
  const lines = rows.map(({ id, stratum, stratumSize, title, abstract, symbols, proposed }) => [
    id,
    stratum,
    String(stratumSize),
    title,
    abstract,
    symbols.join('; '),
    proposed.map(({ industry, area }) => (area === null ? industry : `${industry}/${area}`)).join('; '),
    proposed.map(({ evidence }) => (evidence === undefined ? '' : formatEvidence(evidence))).join(' | '),
    '',
    '',
    '',
  ]);
  return [[...COLUMNS], ...lines];
}

/**
 * Reads a filled-in review sheet back to gold labels for `evaluate`, header first; other columns may have come or gone. Rows that were not judged
 * are left out; an area brings its industry.
 *
 * @throws RangeError on a missing column, or with row and column on a name that the taxonomy does not have.
 * @example readReview([['number', 'label_industry', 'label_area'], ['a', '新能源', ''], ['b', 'none', ''], ['c', '', '']], SEI_2013) //=> [['a', [{ industry: 'new-energy', area: null }]], ['b', []]]
 */
export function readReview(table: readonly (readonly string[])[], taxonomy: Taxonomy): [id: string, labels: Label[]][] {
  const header = (table[0] ?? []).map((name) => name.trim());
  const [number, industry, area] = ['number', 'label_industry', 'label_area'].map((name) => {
    const at = header.indexOf(name);
    if (at !== -1) return at;
    throw new RangeError(`readReview: missing column: "${name}"; keep the header of the sheet as it was`);
  }) as [number, number, number];
  const find = finder(taxonomy);
  return table.slice(1).flatMap((cells, k): [string, Label[]][] => {
    const names = [industry, area].map((at) => splitNames(cells[at] ?? ''));
    if (names.flat().length === 0) return [];
    const isNone = names.flat().every((name) => NONE.test(name));
    const place = (column: string) => `row ${k + 2}, column "${column}"`;
    const areas = isNone ? [] : names[1]!.map((name) => find.area(name, place('label_area')));
    const industries = isNone ? [] : names[0]!.map((name) => find.industry(name, place('label_industry')));
    const open = industries.filter((id) => !areas.some((label) => label.industry === id));
    return [[(cells[number] ?? '').trim(), [...areas, ...open.map((id) => ({ industry: id, area: null }))]]];
  });
}

const NONE = /^(?:none|无)$/i;

function splitNames(cell: string): string[] {
  return cell
    .normalize('NFKC')
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function finder(taxonomy: Taxonomy): {
  industry(name: string, place: string): string;
  area(name: string, place: string): Label;
} {
  const { areas } = areaIndex(taxonomy);
  const isNamed = (
    one: { readonly id: string; readonly name: { readonly zh: string; readonly en: string } },
    name: string,
  ): boolean => [one.id, one.name.zh, one.name.en].some((known) => known.normalize('NFKC').toLowerCase() === name.toLowerCase());
  const missing = (what: string, name: string, place: string, ids: readonly string[]): RangeError => {
    const near = nearest(name, ids);
    return new RangeError(
      `readReview: unknown ${what}: "${name}" in ${place}; ${near === null ? 'write an id or name of the taxonomy' : `did you mean "${near}"?`}`,
    );
  };
  return {
    industry(name, place) {
      const found = taxonomy.industries.find((one) => isNamed(one, name));
      if (found !== undefined) return found.id;
      throw missing(
        'industry',
        name,
        place,
        taxonomy.industries.map(({ id }) => id),
      );
    },
    area(name, place) {
      const found = areas.find(({ area }) => isNamed(area, name));
      if (found !== undefined) return { industry: found.industry.id, area: found.area.id };
      throw missing(
        'area',
        name,
        place,
        areas.map(({ area }) => area.id),
      );
    },
  };
}
