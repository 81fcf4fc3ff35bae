import { type Application, INDUSTRIES, type Organisation } from './model.js';
import { tally } from './tally.js';
import type { Shown } from './truth-applications.js';
import type { EnterpriseTruth, SetTruth } from './truth-model.js';

/** Applications from which a company counts as an advantage enterprise. */
export const THRESHOLD = 50;
/** 90 % of it: from here a company is near. */
const NEAR = 45;

/** Enterprises on, above and just below the line. A joint application counts for each of its applicants. */
export function enterpriseTruth(shown: Shown): Pick<SetTruth, 'advantageEnterprises' | 'nearThreshold' | 'advantageByIndustry'> {
  const enterprises = [...filedByEnterprise(shown)]
    .filter(([, filed]) => filed.length >= NEAR)
    .map(([organisation, filed]) => oneEnterprise(organisation, filed, shown))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const above = (industry: string): number =>
    enterprises.filter(({ industries }) => (industries[industry] ?? 0) >= THRESHOLD).length;
  return {
    advantageEnterprises: enterprises.filter(({ count }) => count >= THRESHOLD),
    nearThreshold: enterprises.filter(({ count }) => count < THRESHOLD),
    advantageByIndustry: Object.fromEntries(INDUSTRIES.map((industry) => [industry, above(industry)])),
  };
}

function filedByEnterprise(shown: Shown): Map<Organisation, Application[]> {
  const filed = new Map<Organisation, Application[]>();
  for (const application of shown.keys()) {
    for (const applicant of application.applicants) {
      if (applicant.type !== 'enterprise') continue;
      const others = filed.get(applicant);
      if (others === undefined) filed.set(applicant, [application]);
      else others.push(application);
    }
  }
  return filed;
}

function oneEnterprise(organisation: Organisation, filed: readonly Application[], shown: Shown): EnterpriseTruth {
  const spellingsOf = (application: Application): string[] =>
    shown.get(application)!.map((row) => row.spellings[application.applicants.indexOf(organisation)]!.trim());
  return {
    name: organisation.name,
    count: filed.length,
    industries: tally(
      filed.flatMap(({ industries }) => industries),
      INDUSTRIES,
    ),
    spellings: [...new Set(filed.flatMap(spellingsOf))].sort(),
    registeredOnly: filed.filter((application) => spellingsOf(application).includes(organisation.name)).length,
  };
}
