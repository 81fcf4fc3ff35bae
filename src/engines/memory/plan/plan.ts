import type { LandscapeStore } from '../../../store/landscape-store.js';
import { MANY_VALUED_DIMENSIONS } from '../../dimension.js';
import type { Dimension, QueryConventions, Where } from '../../engine.js';
import type { Scratch } from '../arrays/scratch.js';
import type { Dimensions } from '../columns/dimensions.js';
import type { Families } from '../columns/families.js';
import { type Group, isParties } from '../columns/groups.js';
import type { MeasurementSource } from '../columns/measurements.js';
import type { UnitSource, Units } from '../columns/units.js';
import { earliestOfFamilies } from '../conditions/earliest-of-families.js';
import { type Selection, selectionOf } from '../conditions/selection.js';
import { mergedParties } from '../lists/merged-parties.js';
import { type ValueLists, valueLists } from '../lists/value-lists.js';
import { type Axes, axesOf, type LastAxis } from './axes.js';

/** The columns of a landscape as queries read them. */
export interface Columns {
  readonly store: LandscapeStore;
  readonly dimensions: Dimensions;
  readonly units: UnitSource;
  readonly measurements: MeasurementSource;
  readonly scratch: Scratch;
}

/** A list that is counted by, and what its codes add to a packed key. */
export interface AskedList {
  readonly lists: ValueLists;
  readonly adds: Float64Array;
}

/** A query made ready to walk: which units, which of their applications, and the cells of each. */
export interface Plan {
  readonly units: Units;
  readonly selection: Selection;
  readonly axes: Axes;
  /** The lists counted by. */
  readonly asked: readonly AskedList[];
  /** Which of `asked` is the first dimension; null = that has one value a unit, `shared` = its list holds another dimension asked for too. */
  readonly firstList: number | 'shared' | null;
  /** The lists that divide a unit among their values; null = nothing is divided. */
  readonly weighed: readonly AskedList[] | null;
  readonly isPrimary: boolean;
  /** Whether some parties count as one, so that their lists are made for this query. */
  readonly isMerged: boolean;
  readonly scratch: Scratch;
}

type Conditions = QueryConventions & { readonly where?: Where };

/**
 * Makes a query ready: names become masks and axes, conventions become units and what divides them.
 *
 * @param last One more axis behind the dimensions: a code for each application.
 * @throws RangeError on a name, unit, merge or group that the landscape does not know.
 */
export function planOf(columns: Columns, query: Conditions, by: readonly Dimension[], caller: string, last?: LastAxis): Plan {
  const { store } = columns;
  const { counting = 'whole', merge, groups } = query;
  const own = groups === 'together' ? columns.dimensions.together(caller) : columns.dimensions;
  const dimensions = merge === undefined ? own : withMerged(own, merge, caller);
  const units = columns.units(query, isByEarliest(query, by, last), caller);
  const axes = axesOf(by, dimensions, units.year, caller, last);
  const asked = (group: Group): boolean => axes.groups[dimensions.groups.indexOf(group)] !== null;
  const { measurements } = columns;
  const fitting = selectionOf({ store, dimensions, measurements }, query, { year: units.year, asked }, caller);
  const selection = units.earliestOf === null ? fitting : ofEarliest(fitting, units.earliestOf);
  const isPrimary = counting === 'primary';
  const askedList = (group: Group, g: number): AskedList[] => {
    const axis = axes.groups[g];
    if (!axis) return [];
    return [{ lists: valueLists(group, axis.projection, selection.groups[g]!, isPrimary), adds: axis.adds }];
  };
  const all = dimensions.groups.flatMap(askedList);
  return {
    units,
    selection,
    axes,
    asked: all,
    firstList: firstListOf(by, dimensions.groups, asked),
    weighed: counting === 'fractional' && isDivided(units, axes) ? all : null,
    isPrimary,
    isMerged: merge !== undefined,
    scratch: columns.scratch,
  };
}

/** Whether the lists counted by are columns of the landscape, and none was made for this query: then what was made of them is kept. */
export function areColumns({ asked, isMerged }: Plan): boolean {
  return !isMerged && asked.every(isWhole);
}

/** Whether the list is a column of the landscape and not one made for this query. */
export function isWhole({ lists }: AskedList): boolean {
  return lists.codes === lists.every;
}

/**
 * Whether a family counts by its earliest application that fits: in primary counting, and where its applications cannot differ in what is counted by and fit or
 * not each by itself.
 */
function isByEarliest({ counting, where = {} }: Conditions, by: readonly Dimension[], last: LastAxis | undefined): boolean {
  if (counting === 'primary') return true;
  return last === undefined && by.every((name) => name === 'year') && LISTED.every((name) => where[name] === undefined);
}

/** Conditions on lists, of which an application has any number of values. */
const LISTED = [...MANY_VALUED_DIMENSIONS, 'classified'] as const;

/** Whether any unit can have more than one cell: by its lists, or as a family by other things of its applications than its one year. */
function isDivided({ families }: Units, { groups, singles }: Axes): boolean {
  return groups.some((axis) => axis) || (families !== null && singles.some(({ isYear }) => !isYear));
}

function ofEarliest(selection: Selection, families: Families): Selection {
  return { ...selection, applications: earliestOfFamilies(families, selection.applications) };
}

function firstListOf(by: readonly Dimension[], groups: readonly Group[], asked: (group: Group) => boolean): Plan['firstList'] {
  const own = groups.find((group) => group.dimensions.includes(by[0]!));
  if (own === undefined) return null;
  return by.filter((name) => own.dimensions.includes(name)).length > 1 ? 'shared' : groups.filter(asked).indexOf(own);
}

function withMerged(dimensions: Dimensions, merge: readonly (readonly string[])[], caller: string): Dimensions {
  return {
    ...dimensions,
    groups: dimensions.groups.map((group) => (isParties(group) ? mergedParties(group, merge, caller) : group)),
  };
}
