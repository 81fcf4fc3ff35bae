import fc from 'fast-check';
import type { Counting, DateBasis, Dimension, QueryConventions, Unit, Where } from '../../../src/engines/engine.js';
import type { MeasuredNumber } from '../../../src/engines/measurement.js';
import type { SampleApplication } from './sample-store.js';

const someOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const application: fc.Arbitrary<SampleApplication> = fc.record({
  number: fc.constant(''),
  year: fc.constantFrom(null, 2010, 2012),
  type: fc.constantFrom('invention', 'utilityModel', 'design'),
  office: fc.constantFrom(null, 'CN', 'US', 'WO'),
  district: fc.constantFrom(null, 'D', 'E'),
  country: fc.constantFrom(null, 'CN', 'JP'),
  priorityCountry: fc.constantFrom(null, 'JP', 'US'),
  priorityYear: fc.constantFrom(null, 2009, 2010, 2011),
  applicants: someOf(['p', 'q', 'r']),
  areas: someOf(['x1', 'x2', 'y1', 'y2']),
  subclasses: someOf(['A01B', 'A01H', 'H01M']),
  granted: fc.boolean(),
  publications: someOf([2011, 2013]),
  family: fc.nat({ max: 4 }),
  citedBy: fc.constantFrom(-1, 0, 1, 7),
  claims: fc.nat({ max: 2 }),
});
/** What the applications of one office or one company often have in common. */
const ALIKE = [
  'year',
  'type',
  'office',
  'district',
  'country',
  'priorityCountry',
  'applicants',
  'areas',
  'subclasses',
  'publications',
] as const;

/** Landscapes of one to nine applications in up to five families, some of them twins; in half of them all applications are alike in some things. */
export const applications: fc.Arbitrary<SampleApplication[]> = fc
  .tuple(
    fc.array(application, { minLength: 1, maxLength: 9 }),
    fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someOf(ALIKE) }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([list, alike, twins]) => {
    const shared = Object.fromEntries(alike.map((field) => [field, list[0]![field]]));
    return list.map((a, i) => ({
      ...a,
      ...shared,
      number: `CN${i}`,
      ...(twins[i >> 1]! && (i ^ 1) < list.length && { twin: `CN${i ^ 1}` }),
    }));
  });
const anyWhere: fc.Arbitrary<Where> = fc.record(
  {
    industry: fc.constantFrom('x', null, ['x', 'y']),
    area: fc.constantFrom('x1', ['x2', null]),
    applicant: fc.constantFrom('p', ['q', 'r'], ['q', 's']),
    applicantType: fc.constantFrom('enterprise', 'university'),
    subclass: fc.constantFrom('H01M', ['A01B', null]),
    ipcClass: fc.constantFrom('A01', ['H01', null]),
    ipcSection: fc.constantFrom('A', ['A', 'H'], null),
    type: fc.constantFrom('invention', 'design', ['invention', 'utilityModel']),
    office: fc.constantFrom('CN', null),
    country: fc.constantFrom('CN', ['JP', null]),
    priorityCountry: fc.constantFrom('CN', ['JP', null]),
    familyOfficeList: fc.constantFrom('CN', ['CN;US', 'CN;US;WO', null]),
    year: fc.constantFrom({ from: 2011 }, { to: 2010 }, null),
    granted: fc.boolean(),
    classified: fc.boolean(),
    application: fc.constantFrom(['CN0', 'CN3', 'CN4', 'CN99'], []),
    measured: fc.constantFrom({ citedBy: { from: 1 } }, { citedBy: { to: 1 }, claims: null }, { foreignGrants: { from: 1 } }),
  },
  { requiredKeys: [] },
);
/** Conditions: any number of them, or one or two, for which there are ways of their own. */
export const where: fc.Arbitrary<Where> = fc.oneof(
  anyWhere,
  fc.tuple(anyWhere, fc.nat(), fc.boolean()).map(([all, seed, isPair]): Where => {
    const names = Object.keys(all) as (keyof Where)[];
    const kept = names.filter((_, k) => k === seed % names.length || (isPair && k === (seed >> 5) % names.length));
    return Object.fromEntries(kept.map((name) => [name, all[name]]));
  }),
  fc.record(
    { type: fc.constantFrom('invention', 'design', ['invention', 'utilityModel']), year: fc.constant({ from: 2011 }) },
    { requiredKeys: ['type'] },
  ),
);
/** Conventions with conditions. */
export const conditions: fc.Arbitrary<QueryConventions & { readonly where?: Where }> = fc
  .tuple(
    fc.record(
      {
        unit: fc.constantFrom<Unit[]>('application', 'publication', 'family'),
        dateBasis: fc.constantFrom<DateBasis[]>('filing', 'publication', 'priority'),
        counting: fc.constantFrom<Counting[]>('whole', 'fractional', 'primary'),
        twins: fc.constantFrom('each', 'once'),
        where,
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom<Pick<QueryConventions, 'merge' | 'groups'>[]>(
      {},
      { groups: 'apart' },
      { merge: [['p', 'q']] },
      { merge: [['r', 'p']] },
      { merge: [['q', 'p', 'r']] },
      { groups: 'together' },
      { groups: 'together', merge: [['q', 's']] },
    ),
  )
  .map(([conventions, applicants]) => ({ ...conventions, ...applicants }));
export const DIMENSIONS: Dimension[] = [
  'industry',
  'area',
  'applicant',
  'applicantType',
  'subclass',
  'ipcClass',
  'ipcSection',
  'year',
  'type',
  'office',
  'district',
  'country',
  'priorityCountry',
  'familyOfficeList',
];
/** One to three measurements in any order. */
export const measurements: fc.Arbitrary<MeasuredNumber[]> = fc.shuffledSubarray<MeasuredNumber>(
  ['citedBy', 'claims', 'familySize', 'familyOffices', 'foreignGrants', 'citations'],
  { minLength: 1, maxLength: 3 },
);
const SINGLES = DIMENSIONS.slice(DIMENSIONS.indexOf('year'));
/** At most four dimensions in any order; many of them things that an application has once, or one list among these, for which there are most ways of their own. */
export const by: fc.Arbitrary<Dimension[]> = fc.oneof(
  fc.shuffledSubarray(SINGLES, { maxLength: 2 }),
  fc.shuffledSubarray(DIMENSIONS, { maxLength: 4 }),
  fc
    .tuple(
      fc.constantFrom(...DIMENSIONS.slice(0, DIMENSIONS.indexOf('year'))),
      fc.shuffledSubarray(SINGLES, { maxLength: 3 }),
      fc.nat(3),
    )
    .map(([list, singles, at]) => singles.toSpliced(at, 0, list)),
);
