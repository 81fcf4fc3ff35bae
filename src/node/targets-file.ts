import { extname } from 'node:path';
import { type IndicatorTable, loadIndicators } from '../taxonomy/indicators.js';
import { loadTargets, type TargetSet } from '../taxonomy/targets.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { readJson } from './json-file.js';
import { named } from './named-fault.js';
import { readTable } from './taxonomy-file.js';

/**
 * Reads a city's own targets from a JSON file in the form of `loadTargets`.
 *
 * @param taxonomy Where the industries of the targets must be found, if it is given.
 * @throws UnusableInputError in one line, with the path and the place in the file.
 * @example readTargetsFile('examples/own-targets.json').targets.length //=> 5
 */
export function readTargetsFile(path: string, taxonomy?: Taxonomy): TargetSet {
  const json = readJson(path);
  return named(path, () => loadTargets(json, taxonomy));
}

/**
 * Reads yearly figures from outside: `.json` as a list of objects, anything else as a table, whose encoding and delimiter are found out.
 *
 * @throws UnusableInputError in one line for a file that is none, or lacks a column; a bad row is an issue of the result.
 * @example (await readIndicatorsFile('examples/own-indicators.csv')).issues.map(({ row, code }) => [row, code]) //=> [[13, 'invalid-value']]
 */
export async function readIndicatorsFile(path: string): Promise<IndicatorTable> {
  if (extname(path).toLowerCase() === '.json') {
    const json = readJson(path);
    return named(path, () => loadIndicators(json));
  }
  const { rows, rowNumbers } = await readTable(path);
  return named(path, () => loadIndicators(rows, rowNumbers));
}
