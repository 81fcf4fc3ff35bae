import type { Bilingual } from '../util/bilingual.js';
import { fault } from './fault.js';
import type { Area, Industry, Taxonomy } from './taxonomy.js';
import { validateClause, validateTerms } from './validate-clause.js';

/**
 * Checks that a taxonomy can be classified with: names and ids present and unique, at least one industry, area and clause each, every
 * clause with symbols or keywords and with conditions that go together, patterns that parse, weights in (0, 1], a source, terms of at least
 * two characters, none twice in a list or both keyword and stop word, umbrellas over finer areas of their industry. The first fault is thrown with its place.
 *
 * Area ids are unique across industries, because counts are reported by area alone.
 *
 * @throws RangeError naming the place, such as `industries[0].areas[2].clauses[1].weight`.
 */
export function validateTaxonomy({ id, version, name, documents = {}, industries }: Taxonomy): void {
  checkText(id, 'id');
  checkText(version, 'version');
  checkName(name, 'name');
  for (const [key, document] of Object.entries(documents)) checkName(document, `documents.${key}`);
  checkSome(industries, 'industries');
  const places = industries.flatMap(({ id, areas }, i) => [
    { id, kind: 'industry', at: `industries[${i}].id` },
    ...areas.map((area, k) => ({ id: area.id, kind: 'area', at: `industries[${i}].areas[${k}].id` })),
  ]);
  checkUnique(places);
  for (const [i, industry] of industries.entries()) checkIndustry(industry, `industries[${i}]`);
}

function checkIndustry({ id, name, areas }: Industry, at: string): void {
  checkText(id, `${at}.id`);
  checkName(name, `${at}.name`);
  checkSome(areas, `${at}.areas`);
  for (const [k, area] of areas.entries()) checkArea(area, `${at}.areas[${k}]`);
  const finer = areas.filter(({ umbrella }) => !umbrella).map((area) => area.id);
  for (const [k, { umbrella }] of areas.entries()) {
    if (typeof umbrella === 'object') checkCovered(umbrella, finer, `${at}.areas[${k}].umbrella`);
  }
}

function checkCovered(covered: readonly string[], finer: readonly string[], at: string): void {
  checkSome(covered, at);
  for (const [k, id] of covered.entries()) {
    if (!finer.includes(id)) throw fault('area', id, `${at}[${k}]`, 'name areas of the same industry that are no umbrellas');
  }
}

function checkArea(area: Area, at: string): void {
  const { id, name, keywords, clauses } = area;
  checkText(id, `${at}.id`);
  checkName(name, `${at}.name`);
  validateTerms(keywords, `${at}.keywords`);
  checkSome(clauses, `${at}.clauses`);
  for (const [k, clause] of clauses.entries()) validateClause(area, clause, `${at}.clauses[${k}]`);
}

function checkUnique(places: readonly { readonly id: string; readonly kind: string; readonly at: string }[]): void {
  const first = new Map<string, string>();
  for (const { id, kind, at } of places) {
    const earlier = first.get(`${kind} ${id}`);
    if (earlier !== undefined) throw fault(`${kind} id`, id, at, `${earlier} has it already`);
    first.set(`${kind} ${id}`, at);
  }
}

function checkName({ zh, en }: Bilingual, at: string): void {
  checkText(zh, `${at}.zh`);
  checkText(en, `${at}.en`);
}

function checkText(text: string, at: string): void {
  if (text.trim() === '') throw fault('text', text, at, 'write at least one character');
}

function checkSome(list: readonly unknown[], at: string): void {
  if (list.length === 0) throw fault('list', '[]', at, 'it needs at least one entry');
}
