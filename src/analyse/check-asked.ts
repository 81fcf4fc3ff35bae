import type { Engine } from '../engines/engine.js';
import { describeGiven } from '../util/check-given.js';
import { checkOptions, type KnownOptions } from '../util/check-options.js';
import type { AnalysisOptions } from './analysis-options.js';

/**
 * The options of an analysis by name, which the compiler holds to their type: those beside {@link AnalysisOptions}, with the texts they can be or null where more
 * is to be said than names; and `false` for those of {@link AnalysisOptions} that its definition sets.
 */
export type OwnOptions<Options> = {
  readonly [Name in Exclude<keyof Options, keyof AnalysisOptions>]-?: readonly Extract<Options[Name], string>[] | null;
} & { readonly [Name in Exclude<keyof AnalysisOptions, keyof Options>]: false };

/**
 * Refuses what an analysis was not made for, before it counts: another thing than an engine, an option of an unknown name, a text that an option cannot be.
 *
 * @throws TypeError for another engine or options that are no object; RangeError for an unknown name or text.
 * @example checkAsked('places', engine, { level: 'city' }, { level: ['district', 'city'] }) //=> undefined
 */
export function checkAsked<Options extends object>(
  caller: string,
  engine: Engine,
  options: Options,
  own: OwnOptions<Options>,
): void {
  checkEngine(caller, engine);
  const known = Object.entries<readonly string[] | null | false>({ ...SHARED, ...own }).filter(([, values]) => values !== false);
  checkOptions(caller, options, Object.fromEntries(known) as KnownOptions<Options>);
}

/**
 * Refuses another thing than an engine, a landscape first of all.
 *
 * @throws TypeError
 * @example checkEngine('dataQuality', engine) //=> undefined
 */
export function checkEngine(caller: string, engine: unknown): void {
  const given = engine as Partial<Engine> | null | undefined;
  if (typeof given?.count === 'function' && given.facts !== undefined) return;
  throw new TypeError(
    `${caller}: invalid engine: ${describeGiven(engine)}; give the engine of a landscape, such as landscape.engine.`,
  );
}

const SHARED = {
  unit: null,
  dateBasis: null,
  counting: null,
  twins: null,
  merge: null,
  groups: null,
  where: null,
} satisfies Record<keyof AnalysisOptions, null>;
