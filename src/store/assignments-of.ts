import { type Assignment, EVIDENCE_FIELDS } from '../classify/assignment.js';
import type { LandscapeStore } from './landscape-store.js';

/**
 * The assignments of application i with their evidence, strongest first.
 *
 * @throws RangeError when the store has no application i.
 * @example assignmentsOf(store, 0)[0].evidence.symbol //=> 'F03D7/04'
 */
export function assignmentsOf(store: LandscapeStore, i: number): Assignment[] {
  const { start } = store.assignment;
  if (start[i] === undefined || start[i + 1] === undefined)
    throw new RangeError(`assignmentsOf: unknown application: ${i}; give its place in the store, 0 to ${start.length - 2}.`);
  return Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => assignmentAt(store, start[i]! + k));
}

function assignmentAt({ assignment, taxonomy, symbols, terms }: LandscapeStore, k: number): Assignment {
  const { industry, area } = areaAt(taxonomy.industries, assignment.area[k]!);
  const symbol = assignment.symbol[k]!;
  const term = assignment.term[k]!;
  return {
    industry,
    area,
    weight: roundWeight(assignment.weight[k]!),
    evidence: {
      clause: assignment.clause[k]!,
      symbol: symbol === -1 ? null : symbols.text(symbol),
      term: term === -1 ? null : terms[term]!,
      field: EVIDENCE_FIELDS[assignment.field[k]!]!,
      offset: term === -1 ? null : assignment.offset[k]!,
    },
  };
}

function areaAt(industries: LandscapeStore['taxonomy']['industries'], position: number): { industry: string; area: string } {
  let rest = position;
  for (const { id, areas } of industries) {
    if (rest < areas.length) return { industry: id, area: areas[rest]!.id };
    rest -= areas.length;
  }
  throw new RangeError(`assignments: unknown area position: ${position}; the taxonomy has fewer areas.`);
}

/** Weights are kept as 32-bit floats; six decimals give back what the taxonomy says. */
function roundWeight(weight: number): number {
  return Math.round(weight * 1e6) / 1e6;
}
