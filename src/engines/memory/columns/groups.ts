import type { Party } from '../../../applicants/party.js';
import { APPLICANT_TYPES } from '../../../records/applicant-type.js';
import type { LandscapeStore } from '../../../store/landscape-store.js';
import { partyLists } from '../../../store/party-lists.js';
import { compareText } from '../../../util/compare.js';
import type { Dimension, DimensionValue } from '../../engine.js';

/** Dimensions whose values come from the same list of an application (its assignments, its parties, its subclasses). */
export interface Group {
  /** The finest first: a value of one decides the values of those behind it. */
  readonly dimensions: readonly Dimension[];
  /** Entries of application i: `values[start[i] .. start[i + 1])`. */
  readonly start: Uint32Array;
  readonly values: Uint32Array;
  /** Number of distinct entries; this very number stands for "has none". */
  readonly size: number;
  /** Labels of each dimension (null last), and the label position of each entry ("has none" included). */
  readonly labels: ReadonlyMap<Dimension, readonly DimensionValue[]>;
  readonly codes: ReadonlyMap<Dimension, Uint32Array>;
}

/** The lists of a landscape. */
export function groupsOf(store: LandscapeStore): readonly Group[] {
  return [assignmentGroup(store), partyGroup(store), subclassGroup(store)];
}

/** Whether a group is that of the parties. */
export function isParties({ dimensions }: Group): boolean {
  return dimensions.includes('applicant');
}

/** The parties with the companies of one corporate group as one applicant. */
export function partiesTogether(store: LandscapeStore): Group {
  return partyGroup(corporateGroups(store));
}

function assignmentGroup({ taxonomy, assignment }: LandscapeStore): Group {
  const areas = taxonomy.industries.flatMap((industry, i) => industry.areas.map((area) => ({ id: area.id, industry: i })));
  const industries = taxonomy.industries.map(({ id }) => id);
  return {
    dimensions: ['area', 'industry'],
    start: assignment.start,
    values: Uint32Array.from(assignment.area),
    size: areas.length,
    labels: new Map<Dimension, readonly DimensionValue[]>([
      ['industry', [...industries, null]],
      ['area', [...areas.map(({ id }) => id), null]],
    ]),
    codes: new Map([
      ['industry', Uint32Array.from([...areas.map(({ industry }) => industry), industries.length])],
      ['area', identity(areas.length + 1)],
    ]),
  };
}

type Applicants = Pick<LandscapeStore, 'party'> & { readonly parties: readonly Pick<Party, 'key' | 'type'>[] };

/** Applicants with those of one group as one, in the order of keys like parties themselves. */
function corporateGroups({ parties, party, groups }: LandscapeStore): Applicants {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const bodyOf = parties.map((one) => groupOf.get(one.key) ?? one);
  const bodies = [...new Map(bodyOf.map((body) => [body.key, body])).values()].sort((a, b) => compareText(a.key, b.key));
  const position = new Map(bodies.map(({ key }, i) => [key, i]));
  return {
    parties: bodies,
    party: partyLists(
      party,
      Uint32Array.from(bodyOf, ({ key }) => position.get(key)!),
    ),
  };
}

function partyGroup({ parties, party }: Applicants): Group {
  const types = [...APPLICANT_TYPES].sort(compareText);
  const typeCode = new Map(types.map((type, i) => [type, i]));
  return {
    dimensions: ['applicant', 'applicantType'],
    start: party.start,
    values: party.values,
    size: parties.length,
    labels: new Map<Dimension, readonly DimensionValue[]>([
      ['applicant', [...parties.map(({ key }) => key), null]],
      ['applicantType', [...types, null]],
    ]),
    codes: new Map([
      ['applicant', identity(parties.length + 1)],
      ['applicantType', Uint32Array.from([...parties.map(({ type }) => typeCode.get(type)!), types.length])],
    ]),
  };
}

function subclassGroup({ subclass, subclasses }: LandscapeStore): Group {
  const classes = shortened(subclasses, 3);
  const sections = shortened(subclasses, 1);
  return {
    dimensions: ['subclass', 'ipcClass', 'ipcSection'],
    start: subclass.start,
    values: Uint32Array.from(subclass.values),
    size: subclasses.length,
    labels: new Map<Dimension, readonly DimensionValue[]>([
      ['subclass', [...subclasses, null]],
      ['ipcClass', classes.labels],
      ['ipcSection', sections.labels],
    ]),
    codes: new Map([
      ['subclass', identity(subclasses.length + 1)],
      ['ipcClass', classes.codes],
      ['ipcSection', sections.codes],
    ]),
  };
}

/** The first letters of subclasses, which are in code point order, null last. */
function shortened(
  subclasses: readonly string[],
  letters: number,
): { readonly labels: DimensionValue[]; readonly codes: Uint32Array } {
  const short = subclasses.map((name) => name.slice(0, letters));
  const labels = [...new Set(short)];
  const codes = Uint32Array.from([...short.map((label) => labels.indexOf(label)), labels.length]);
  return { labels: [...labels, null], codes };
}

function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => i);
}
