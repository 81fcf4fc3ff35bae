import type { Bilingual } from '../util/bilingual.js';
import data from './data/crosswalk.json' with { type: 'json' };

/** Edition of the national classification of strategic emerging industries. */
export type SeiEdition = '2012' | '2018';

/** Where an industry of the 2013 policy stands in the national classification. */
export interface CrosswalkRow {
  /** Industry id of the 2013 policy. */
  readonly industry: string;
  /** Codes of the trial edition of 2012, which has seven industries. */
  readonly sei2012: readonly string[];
  /** Codes of the edition of 2018, which has nine; the IPC table of 2021 uses them. */
  readonly sei2018: readonly string[];
  /** What the correspondence leaves out or stretches, or null. */
  readonly note: Bilingual | null;
}

/**
 * The seven industries of the 2013 policy in the national classification, in policy order.
 *
 * @example CROSSWALK_2013.length //=> 7
 */
export const CROSSWALK_2013: readonly CrosswalkRow[] = data;

/**
 * The national codes of an industry of the 2013 policy.
 *
 * @throws RangeError on an industry the policy does not have.
 * @example seiCodes('new-energy', '2018') //=> ['6', '4.4']
 */
export function seiCodes(industry: string, edition: SeiEdition): readonly string[] {
  const row = CROSSWALK_2013.find((one) => one.industry === industry);
  if (row !== undefined) return codesOf(row, edition);
  const known = CROSSWALK_2013.map((one) => one.industry).join(', ');
  throw new RangeError(`seiCodes: unknown industry: "${industry}"; known are ${known}`);
}

/**
 * The industry of the 2013 policy that a national code belongs to: the code itself, or the nearest level above it that the crosswalk names.
 * Null for codes without counterpart, such as bio-agriculture or the related services.
 *
 * @throws TypeError for a code that is no text.
 * @example policyIndustry('6.3', '2018') //=> 'new-energy'
 * @example policyIndustry('4.3', '2018') //=> null
 */
export function policyIndustry(code: string, edition: SeiEdition): string | null {
  if (typeof code !== 'string')
    throw new TypeError(`policyIndustry: invalid code: ${JSON.stringify(code)}; give one such as "6.3".`);
  for (let level = code; level !== ''; level = level.slice(0, Math.max(0, level.lastIndexOf('.')))) {
    const row = CROSSWALK_2013.find((one) => codesOf(one, edition).includes(level));
    if (row !== undefined) return row.industry;
  }
  return null;
}

function codesOf({ sei2012, sei2018 }: CrosswalkRow, edition: SeiEdition): readonly string[] {
  return edition === '2012' ? sei2012 : sei2018;
}
