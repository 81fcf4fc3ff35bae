import { type Assignment, type AssignmentBatch, EVIDENCE_FIELDS } from './assignment.js';
import type { ClassifiableBatch, Classifier } from './classifier.js';

/**
 * One entry of an AssignmentBatch as a plain object.
 *
 * @param k position of the entry, from 0 (entries of record i: `assignments.start[i]` up to `assignments.start[i + 1]`).
 * @throws RangeError when there is no such entry.
 * @example assignmentAt(compileClassifier(SEI_2013), batch, compileClassifier(SEI_2013).classify(batch), 0).area //=> 'wind-control-systems'
 */
export function assignmentAt(
  { areas, terms }: Pick<Classifier, 'areas' | 'terms'>,
  { symbols }: Pick<ClassifiableBatch, 'symbols'>,
  assignments: AssignmentBatch,
  k: number,
): Assignment {
  const entry = assignments.area[k];
  if (entry === undefined) throw new RangeError(`assignmentAt: unknown entry: ${k}; the batch has ${assignments.area.length}`);
  const { industry, area } = areas[entry]!;
  const clause = assignments.clause[k]!;
  const symbol = assignments.symbol[k]!;
  const term = assignments.term[k]!;
  return {
    industry: industry.id,
    area: area.id,
    weight: area.clauses[clause]!.weight,
    evidence: {
      clause,
      symbol: symbol === -1 ? null : symbols.text(symbol),
      term: term === -1 ? null : terms[term]!,
      field: EVIDENCE_FIELDS[assignments.field[k]!]!,
      offset: term === -1 ? null : assignments.offset[k]!,
    },
  };
}
