import type { LandscapeStore } from '../../store/landscape-store.js';
import type { ListAnswer, ListQuery } from '../engine.js';
import { type Columns, type Plan, planOf } from './plan.js';
import { Recent } from './recent.js';
import { type HeadedTexts, smallestTexts } from './smallest-texts.js';
import { headOf } from './text-head.js';
import { speaks } from './walk.js';

/** Answers a list query: the application numbers behind a cell. An application with several fitting publications is listed once. */
export function listInMemory(columns: Columns, query: ListQuery): ListAnswer {
  const { limit = 100, offset = 0 } = query;
  const found = foundIn(planOf(columns, query, [], 'list'), columns.store.size);
  const first = smallestTexts(numbersOf(columns.store, found), offset + limit);
  return { total: found.length, applications: first.slice(offset) };
}

function numbersOf(store: LandscapeStore, found: Uint32Array): HeadedTexts {
  const { applicationNumber } = store;
  const heads = keptHeads.get(store, [], () => new Float64Array(store.size));
  return {
    size: found.length,
    text: (k) => applicationNumber(found[k]!),
    head: (k) => (heads[found[k]!] ||= headOf(applicationNumber(found[k]!))),
  };
}

/** Of the numbers of each landscape that were looked at so far; 0 = not yet. */
const keptHeads = new Recent<Float64Array>(1);

/** The applications that stand for the units that fit. */
function foundIn(plan: Plan, size: number): Uint32Array {
  const { units, selection } = plan;
  const { application, families, year } = units;
  const isFound = new Uint8Array(size);
  let total = 0;
  for (let u = 0; u < units.size; u++) {
    if (selection.year !== null && selection.year[year.codes[u]!] === 0) continue;
    const i = families !== null ? firstThatFits(plan, u) : application !== null ? application[u]! : u;
    if (i === -1 || isFound[i] === 1 || !speaks(plan, i)) continue;
    isFound[i] = 1;
    total++;
  }
  const found = new Uint32Array(total);
  for (let i = 0, at = 0; i < size; i++) if (isFound[i] === 1) found[at++] = i;
  return found;
}

/** The application by which a family is listed: the earliest that fits. */
function firstThatFits(plan: Plan, f: number): number {
  const { start, members } = plan.units.families!;
  for (let k = start[f]!; k < start[f + 1]!; k++) if (speaks(plan, members[k]!)) return members[k]!;
  return -1;
}
