import { nearest } from '../util/suggest.js';
import type { Area, Industry, Taxonomy } from './taxonomy.js';

/** An area with its industry and its position in the taxonomy, all industries in one row. */
export interface IndexedArea {
  readonly index: number;
  readonly area: Area;
  readonly industry: Industry;
}

/** The areas of a taxonomy in official order, found by id. */
export interface AreaIndex {
  readonly areas: readonly IndexedArea[];
  /** The area of an id, or null when the taxonomy has none. */
  find(id: string): IndexedArea | null;
  /** The area of an id; throws RangeError when the taxonomy has none. */
  get(id: string): IndexedArea;
}

/**
 * Lays the areas of a taxonomy in one row and finds them by id.
 *
 * @example areaIndex(SEI_2013).areas.length //=> 240
 * @example areaIndex(SEI_2013).get('green-batteries').industry.id //=> 'new-energy'
 * @example areaIndex(SEI_2013).find('steam-engines') //=> null
 */
export function areaIndex({ industries }: Taxonomy): AreaIndex {
  const areas = industries
    .flatMap((industry) => industry.areas.map((area) => ({ area, industry })))
    .map((entry, index) => ({ index, ...entry }));
  const byId = new Map(areas.map((entry) => [entry.area.id, entry]));
  const find = (id: string) => byId.get(id) ?? null;
  return {
    areas,
    find,
    get(id) {
      const found = find(id);
      if (found !== null) return found;
      const near = nearest(id, [...byId.keys()]);
      const remedy = near === null ? 'the areas of the taxonomy list all ids' : `did you mean "${near}"?`;
      throw new RangeError(`areaIndex: unknown area: "${id}"; ${remedy}`);
    },
  };
}
