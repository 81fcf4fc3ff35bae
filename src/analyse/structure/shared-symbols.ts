import type { Area, Taxonomy } from '../../taxonomy/taxonomy.js';

/** Two areas with how much their definitions share. */
export interface SharedSymbols {
  readonly a: string;
  readonly b: string;
  /** IPC subclasses that both name over those that either names, above 0 to 1. */
  readonly relatedness: number;
}

/**
 * Which areas of a taxonomy are neighbours by definition: the Jaccard index of the IPC subclasses that their clauses name. Independent of any data, so that
 * an area without applications has neighbours too. Classes and sections (`A61`, `H`) name no subclass and are passed over.
 *
 * @example sharedSymbols({ id: 't', version: '1', name: { zh: '', en: '' }, industries: [] }) //=> []
 */
export function sharedSymbols({ industries }: Taxonomy): readonly SharedSymbols[] {
  const areas = industries.flatMap((industry) => industry.areas).map((area) => ({ id: area.id, subclasses: subclassesOf(area) }));
  return areas.flatMap((a, i) =>
    areas.slice(i + 1).flatMap((b) => {
      const both = [...a.subclasses].filter((subclass) => b.subclasses.has(subclass)).length;
      const either = a.subclasses.size + b.subclasses.size - both;
      return both === 0 ? [] : [{ a: a.id, b: b.id, relatedness: both / either }];
    }),
  );
}

function subclassesOf({ clauses }: Area): ReadonlySet<string> {
  const patterns = clauses.flatMap(({ ipc }) => ipc);
  return new Set(patterns.filter((pattern) => /^[A-HY]\d\d[A-Z]/.test(pattern)).map((pattern) => pattern.slice(0, 4)));
}
