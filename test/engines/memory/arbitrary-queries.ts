import fc from 'fast-check';
import type { Counting, DateBasis, Dimension, QueryConventions, Unit, Where } from '../../../src/engines/engine.js';
import type { MeasuredNumber } from '../../../src/engines/measurement.js';
import type { SampleApplication } from './sample-store.js';

const someOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const application: fc.Arbitrary<SampleApplication> = fc.record({
  number: fc.constant(''),
  year: fc.constantFrom(null, 2010, 2012),
  type: fc.constantFrom('invention', 'utilityModel'),
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
/** Landscapes of one to nine applications in up to five families. */
export const applications: fc.Arbitrary<SampleApplication[]> = fc
  .array(application, { minLength: 1, maxLength: 9 })
  .map((list) => list.map((a, i) => ({ ...a, number: `CN${i}` })));
/** Conditions. */
export const where: fc.Arbitrary<Where> = fc.record(
  {
    industry: fc.constantFrom('x', null, ['x', 'y']),
    area: fc.constantFrom('x1', ['x2', null]),
    applicant: fc.constantFrom('p', ['q', 'r'], ['q', 's']),
    applicantType: fc.constantFrom('enterprise', 'university'),
    subclass: fc.constantFrom('H01M', ['A01B', null]),
    ipcClass: fc.constantFrom('A01', ['H01', null]),
    ipcSection: fc.constantFrom('A', ['A', 'H'], null),
    type: fc.constantFrom('invention'),
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
/** Conventions with conditions. */
export const conditions: fc.Arbitrary<QueryConventions & { readonly where?: Where }> = fc
  .tuple(
    fc.record(
      {
        unit: fc.constantFrom<Unit[]>('application', 'publication', 'family'),
        dateBasis: fc.constantFrom<DateBasis[]>('filing', 'publication', 'priority'),
        counting: fc.constantFrom<Counting[]>('whole', 'fractional', 'primary'),
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
/** At most four dimensions in any order. */
export const by = fc.shuffledSubarray(DIMENSIONS, { maxLength: 4 });
