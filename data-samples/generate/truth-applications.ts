import { dateParts } from './calendar.js';
import { type Application, INDUSTRIES, type Row } from './model.js';
import { tally } from './tally.js';
import type { SetTruth } from './truth-model.js';

/** Applications of a set of files, each with the rows that show it. */
export type Shown = ReadonlyMap<Application, readonly Row[]>;

type ApplicationTruth = Pick<
  SetTruth,
  | 'twins'
  | 'classified'
  | 'industries'
  | 'areas'
  | 'industriesPerApplication'
  | 'byYear'
  | 'industryByYear'
  | 'types'
  | 'granted'
  | 'districts'
  | 'applicantTypes'
>;

/** Counts of distinct applications. */
export function applicationTruth(shown: Shown): ApplicationTruth {
  const applications = [...shown.keys()];
  const years = (some: readonly Application[]): Record<string, number> =>
    tally(some.map((application) => yearOf(shown.get(application)!)));
  const inside = (industry: string): Application[] =>
    applications.filter(({ industries }) => industries.some((id) => id === industry));
  return {
    twins: twinsOf(applications),
    classified: applications.filter(({ industries }) => industries.length > 0).length,
    industries: tally(
      applications.flatMap(({ industries }) => industries),
      INDUSTRIES,
    ),
    areas: tally(applications.flatMap(({ areas }) => areas)),
    industriesPerApplication: tally(applications.map(({ industries }) => String(industries.length))),
    byYear: years(applications),
    industryByYear: Object.fromEntries(INDUSTRIES.map((industry) => [industry, years(inside(industry))])),
    types: tally(applications.map(({ kind }) => kind)),
    granted: applications.filter((application) => shown.get(application)!.some(showsGrant)).length,
    districts: tally(applications.map(districtOf)),
    applicantTypes: tally(applications.flatMap(typesOf)),
  };
}

function twinsOf(applications: readonly Application[]): number {
  const numbers = new Set(applications.map(({ number }) => number));
  return applications.filter(({ twin, kind }) => kind === 'invention' && numbers.has(twin)).length;
}

function yearOf(rows: readonly Row[]): string {
  return rows.some((row) => row.filingReadable) ? String(dateParts(rows[0]!.application!.filing).year) : 'unknown';
}

/** Chinese layouts have a grant date in every row of a granted application; Lens shows grants only as documents. */
function showsGrant({ application, publication }: Row): boolean {
  return application!.language === 'zh' ? application!.grant !== null : publication!.kind !== 'A';
}

/** Lens has no place. */
function districtOf({ language, applicants }: Application): string {
  return (language === 'zh' ? applicants[0]?.district : undefined) ?? 'unknown';
}

function typesOf({ applicants }: Application): string[] {
  return applicants.length === 0 ? ['none'] : [...new Set(applicants.map(({ type }) => type))];
}
