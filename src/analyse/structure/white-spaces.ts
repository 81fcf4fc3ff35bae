import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { quantileOfSorted } from '../quantile-of-sorted.js';
import { sharedSymbols } from './shared-symbols.js';

/** Options of {@link whiteSpaces}. */
export interface WhiteSpacesOptions extends AnalysisOptions {
  /**
   * How much areas are related, each pair once. Default: by their definitions ({@link sharedSymbols}), because relatedness by joint applications is low where
   * activity is low. With a wider landscape at hand, the rows of its `coOccurrence` say more.
   */
  readonly related?: readonly { readonly a: string; readonly b: string; readonly relatedness: number }[];
}

/** One area with little activity among strong neighbours. */
export interface WhiteSpaceRow {
  readonly area: string;
  readonly industry: string;
  /** Applications; `cellQuery(options, { area })` asks for them. */
  readonly count: number;
  /** Share of the area's relatedness that lies in strong areas (relatedness density), 0-1. */
  readonly density: number;
  /** Related areas, and those of them that are strong. */
  readonly neighbours: number;
  readonly strongNeighbours: number;
  /** The strong neighbours, the most related first, at most five. */
  readonly strongest: readonly { readonly area: string; readonly count: number; readonly relatedness: number }[];
}

/** Candidates for a closer look: no statement that something is missing or worth doing. */
export interface WhiteSpaces {
  readonly conventions: Conventions;
  /** Fewest applications of a strong area, and most of a quiet one. */
  readonly strongFrom: number;
  readonly quietTo: number;
  /** Share of all areas that is strong: what the density would be by chance. */
  readonly baseline: number | null;
  /** By falling density, then by falling number of strong neighbours, then in taxonomy order. */
  readonly rows: readonly WhiteSpaceRow[];
}

/**
 * Areas with little activity although related areas are strong.
 *
 * Rule: an area is strong with at least 30 applications and not below the upper quartile of all areas of the taxonomy; quiet with fewer than 30 and not above
 * their median. A quiet area is a white space when at least half of its relatedness, and at least two of its neighbours, lie in strong areas. Empty
 * areas count. Counts are of all years: incomplete ones make every area look a little quieter.
 * Source: relatedness density, Hidalgo et al. 2007; Boschma, Balland and Kogler 2015; EconGeo (`relatedness_density`, there in per cent).
 *
 * @example (await whiteSpaces(engine)).rows //=> []
 */
export async function whiteSpaces(engine: Engine, options: WhiteSpacesOptions = {}): Promise<WhiteSpaces> {
  checkAsked('whiteSpaces', engine, options, { related: null });
  const rows = await engine.count(whiteSpacesQuery(options));
  const { taxonomy } = engine.facts;
  return summarizeWhiteSpaces(rows, { ...options, taxonomy, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link whiteSpaces}.
 *
 * @example whiteSpacesQuery({ where: { city: '天津' } }) //=> { by: ['area'], where: { city: '天津' } }
 */
export function whiteSpacesQuery(options: WhiteSpacesOptions = {}): CountQuery {
  return { by: ['area'], ...sharedQuery(options) };
}

/**
 * The white spaces from rows of {@link whiteSpacesQuery}.
 *
 * @example summarizeWhiteSpaces([], { conventions: conventionsOf(engine), taxonomy: SEI_2013 }).baseline //=> 0
 */
export function summarizeWhiteSpaces(
  counted: readonly CountRow[],
  context: WhiteSpacesOptions & { readonly conventions: Conventions; readonly taxonomy: Taxonomy },
): WhiteSpaces {
  const { conventions, taxonomy, related = sharedSymbols(taxonomy) } = context;
  const counts = new Map(counted.map(({ key, count }) => [key[0], count]));
  const areas = taxonomy.industries.flatMap((industry) =>
    industry.areas.map(({ id }) => ({ area: id, industry: industry.id, count: counts.get(id) ?? 0 })),
  );
  const sorted = areas.map(({ count }) => count).sort((a, b) => a - b);
  const { strongFrom, quietTo } = limitsOf(sorted);
  const strong = new Map(areas.filter(({ count }) => count >= strongFrom).map(({ area, count }) => [area, count]));
  const neighbours = neighboursOf(related);
  const rows = areas
    .filter(({ count }) => count <= quietTo)
    .map((area) => ({ ...area, ...densityOf(neighbours.get(area.area) ?? [], strong) }))
    .filter(({ density, strongNeighbours }) => density >= 0.5 && strongNeighbours >= 2)
    .sort((a, b) => b.density - a.density || b.strongNeighbours - a.strongNeighbours);
  return { conventions, strongFrom, quietTo, baseline: areas.length === 0 ? null : strong.size / areas.length, rows };
}

const FEWEST = 30;

/** Quartile and median of whole numbers as the next whole ones, which divide the areas alike. */
function limitsOf(sorted: readonly number[]): Pick<WhiteSpaces, 'strongFrom' | 'quietTo'> {
  const strongFrom = Math.max(FEWEST, quantileOfSorted(sorted, 0.75) ?? 0);
  const quietTo = Math.min(FEWEST - 1, quantileOfSorted(sorted, 0.5) ?? 0);
  if (!sorted.every(Number.isInteger)) return { strongFrom, quietTo };
  return { strongFrom: Math.ceil(strongFrom), quietTo: Math.floor(quietTo) };
}

interface Neighbour {
  readonly area: string;
  readonly relatedness: number;
}

function neighboursOf(related: NonNullable<WhiteSpacesOptions['related']>): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>();
  for (const { a, b, relatedness } of related) {
    for (const [own, area] of [
      [a, b],
      [b, a],
    ] as const)
      found.set(own, [...(found.get(own) ?? []), { area, relatedness }]);
  }
  return found;
}

function densityOf(
  neighbours: readonly Neighbour[],
  strong: ReadonlyMap<string, number>,
): Pick<WhiteSpaceRow, 'density' | 'neighbours' | 'strongNeighbours' | 'strongest'> {
  const sumOf = (some: readonly Neighbour[]) => some.reduce((sum, { relatedness }) => sum + relatedness, 0);
  const near = neighbours.filter(({ area }) => strong.has(area)).sort((a, b) => b.relatedness - a.relatedness);
  const all = sumOf(neighbours);
  return {
    density: all > 0 ? sumOf(near) / all : 0,
    neighbours: neighbours.length,
    strongNeighbours: near.length,
    strongest: near.slice(0, 5).map(({ area, relatedness }) => ({ area, count: strong.get(area)!, relatedness })),
  };
}
