import { areaIndex } from '../taxonomy/area-index.js';
import { coveredAreas } from '../taxonomy/covered-areas.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { compileClassifier } from './classifier.js';
import { type ClassifiableRecord, classifyRecord } from './classify-record.js';
import { type ClauseFailure, clauseFailures } from './clause-failures.js';

/** One clause of an area, tried on a record. */
export interface ClauseTrial {
  /** Position of the clause in the area's list, from 0. */
  readonly clause: number;
  /** The conditions that failed; none when the clause holds. */
  readonly failures: readonly ClauseFailure[];
}

/** Why a record is, or is not, in an area. */
export interface AreaTrial {
  readonly industry: string;
  readonly area: string;
  /** Whether the record is in the area. */
  readonly isAssigned: boolean;
  /** More specific areas that the record is in and the area covers: an umbrella whose clauses hold yields to them. Empty for other areas. */
  readonly yieldsTo: readonly string[];
  readonly clauses: readonly ClauseTrial[];
}

/**
 * Tries every clause of an area on a record and says which conditions failed: the data behind {@link explainAbsence}.
 *
 * @param area id of the area.
 * @throws RangeError on an area that the taxonomy does not have.
 * @example whyNot({ title: '叶片', abstract: '', symbols: ['F03D1/06'] }, 'wind-control-systems', SEI_2013).isAssigned //=> false
 */
export function whyNot(record: ClassifiableRecord, area: string, taxonomy: Taxonomy): AreaTrial {
  const place = areaIndex(taxonomy).get(area);
  const { area: wanted, industry } = place;
  const assigned = classifyRecord(compileClassifier(taxonomy), record);
  const finer = coveredAreas(place);
  return {
    industry: industry.id,
    area,
    isAssigned: assigned.some((assignment) => assignment.area === area),
    yieldsTo: assigned.map((assignment) => assignment.area).filter((id) => finer.includes(id)),
    clauses: wanted.clauses.map((clause, k) => ({ clause: k, failures: clauseFailures(wanted, clause, record) })),
  };
}
