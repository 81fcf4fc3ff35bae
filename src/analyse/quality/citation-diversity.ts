import { correctedHhi } from '../concentration/corrected-hhi.js';
import { hhi } from '../concentration/hhi.js';

/** A diversity of classes, 0 to 1. */
export interface Diversity {
  /** Things counted. */
  readonly n: number;
  /** 1 - sum of squared shares. */
  readonly plain: number;
  /** Without the downward bias of few things (Hall 2005); null for a single one. */
  readonly corrected: number | null;
}

/**
 * Generality of a patent: how widely the patents that cite it spread over classes. Null when none does.
 *
 * Definition: 1 - sum of squared shares of the classes; corrected: n / (n - 1) times that, which is 1 - {@link correctedHhi}. Compare only within one year
 * and field. A landscape keeps the number of citing patents, not their classes, so these must come from a table of one's own.
 * Source: Trajtenberg, Henderson and Jaffe 1997; B. H. Hall 2005, A note on the bias in Herfindahl-type measures based on count data.
 *
 * @param citingClasses The class of each citing patent.
 * @example generality(['A01B', 'A01B', 'H01M']).corrected //=> 0.6666666666666667
 */
export function generality(citingClasses: readonly string[]): Diversity | null {
  return diversityOf(citingClasses);
}

/**
 * Originality of a patent: how widely the patents it cites spread over classes; as {@link generality}. Null when it cites none.
 *
 * @param citedClasses The class of each cited patent.
 * @example originality(['A01B', 'H01M']) //=> { n: 2, plain: 0.5, corrected: 1 }
 */
export function originality(citedClasses: readonly string[]): Diversity | null {
  return diversityOf(citedClasses);
}

function diversityOf(classes: readonly string[]): Diversity | null {
  const counts = new Map<string, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  const all = [...counts.values()];
  const index = hhi(all);
  if (index === null) return null;
  const corrected = correctedHhi(all);
  return { n: classes.length, plain: 1 - index, corrected: corrected === null ? null : 1 - corrected };
}
