import { FAMILY_KINDS } from '../records/family-kind.js';
import { compareText } from '../util/compare.js';
import type { DetailColumns } from './detail-columns.js';
import type { CodedColumn, DetailStore } from './landscape-store.js';
import type { LazyNumbers } from './lazy-numbers.js';
import { priorityCountries } from './priority-countries.js';
import { simpleFamilies } from './simple-families.js';

/** The details of the given applications; `applicationNumber` is asked by position in `live`. */
export function finishDetails(
  details: DetailColumns,
  live: Int32Array,
  applicationNumber: (index: number) => string,
): Omit<DetailStore, 'symbolCount' | 'symbolSquares'> {
  const text = (id: number): string => (id === -1 ? '' : details.texts.text(id));
  const coded = (column: LazyNumbers): CodedColumn | null => codedColumn(column.gather(live), text);
  return {
    claimCount: details.claimCount.gather(live),
    citationCount: details.citationCount.gather(live),
    citedByCount: details.citedByCount.gather(live),
    inventorCount: details.inventorCount.gather(live),
    lapseDay: details.lapseDay.gather(live),
    simpleFamily: familiesOf(details, live, applicationNumber, text),
    extendedFamily: codedColumn(familyIds(details, live, 'extended'), text),
    parent: coded(details.parent),
    pct: coded(details.pct),
    applicantCountry: coded(details.applicantCountry),
    priorityCountry: priorityCountries(details, live),
  };
}

/** Labels in code point order, null (none) last. */
function codedColumn(ids: Int32Array | null, text: (id: number) => string): CodedColumn | null {
  if (ids === null) return null;
  const distinct = [...new Set(ids)].filter((id) => id !== -1);
  const labels = distinct.map(text).sort(compareText);
  const rank = new Map(labels.map((label, code) => [label, code]));
  const code = new Map(distinct.map((id) => [id, rank.get(text(id))!]));
  return { codes: ids.map((id) => code.get(id) ?? labels.length), labels: [...labels, null] };
}

/** The vendor's family numbers of one kind, -1 elsewhere; null when there is none at all. */
function familyIds({ familyId, familyKind }: DetailColumns, live: Int32Array, kind: 'simple' | 'extended'): Int32Array | null {
  const code = FAMILY_KINDS.indexOf(kind);
  const ids = familyId.gather(live)?.map((id, i) => (familyKind.at(live[i]!) === code ? id : -1));
  return ids?.some((id) => id !== -1) ? ids : null;
}

function familiesOf(
  details: DetailColumns,
  live: Int32Array,
  applicationNumber: (index: number) => string,
  text: (id: number) => string,
): Int32Array | null {
  const ids = familyIds(details, live, 'simple');
  if (ids === null && details.priorities.size === 0) return null;
  const { priorities } = details;
  return simpleFamilies({
    size: live.length,
    applicationNumber,
    vendorFamily: (i) => text(ids?.[i] ?? -1),
    priorities: (i) => {
      const application = live[i]!;
      const count = application < priorities.size ? priorities.lengthOf(application) : 0;
      return Array.from({ length: count }, (_, k) => text(priorities.at(application, k)));
    },
  });
}
