import { checkOptions, type KnownOptions } from '../util/check-options.js';
import type { ChartOptions } from './chart-base.js';

/** The options of a chart beside those of every chart, which the compiler holds to their type: whether it can be drawn without. */
export type OwnChartOptions<Options extends ChartOptions> = {
  readonly [Name in Exclude<keyof Options, keyof ChartOptions>]-?: undefined extends Options[Name] ? 'optional' : 'needed';
};

/**
 * Refuses options that a chart does not know, and those without what it cannot do without.
 *
 * @throws RangeError for an unknown name or language; TypeError for a needed one that is missing, or options that are no object.
 * @example checkChartOptions('trendChart', { lang: 'en' }, { names: 'optional', n: 'optional' }) //=> undefined
 */
export function checkChartOptions<Options extends ChartOptions>(
  caller: string,
  options: Options,
  own: OwnChartOptions<Options>,
): void {
  const needs = Object.entries<'optional' | 'needed'>(own);
  const known = Object.fromEntries([['lang', ['zh', 'en']], ...needs.map(([name]) => [name, null])]);
  checkOptions(caller, options, known as KnownOptions<Options>);
  for (const [name, need] of needs) {
    if (need === 'needed' && (options[name as keyof Options] ?? null) === null)
      throw new TypeError(`${caller}: missing option: "${name}"; the caption says it.`);
  }
}
