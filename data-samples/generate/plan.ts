import { dateParts } from './calendar.js';
import { draftFor, draftOf } from './choose.js';
import { fileApplication, numberYear } from './draft.js';
import { ORDINARY } from './exemplars/ordinary.js';
import { type Filing, room } from './filing.js';
import type { Application, Language, Organisation } from './model.js';
import { numberOffice } from './numbers.js';
import { random } from './random.js';
import { inventWorld } from './world.js';

/** Everything the invented city files. */
export interface Plan {
  readonly organisations: readonly Organisation[];
  /** Applications with a publication by the cut-off. */
  readonly applications: readonly Application[];
  /** Applications that only damaged rows will show: nobody can count them. */
  readonly lost: readonly Application[];
  /** Applications really filed by year, published by the cut-off or not. */
  readonly filedByYear: Readonly<Record<string, number>>;
}

const WITHOUT_APPLICANT = { zh: 16, en: 7 };
const LOST = { zh: 42, en: 14 };

/** Files application after application until each organisation has as many published ones as it should. */
export function makePlan(seed: number): Plan {
  const world = inventWorld(random(seed, 'world'));
  const organisations = [...world.zh, ...world.en];
  const filing: Filing = {
    random: random(seed, 'plan'),
    office: numberOffice(random(seed, 'numbers')),
    organisations,
    published: new Map(organisations.map((organisation) => [organisation, 0])),
    applications: [],
    filedByYear: {},
    taken: new Set(),
  };
  for (const organisation of organisations) while (room(filing, organisation) > 0) fileFor(filing, organisation);
  for (const language of ['zh', 'en'] as const) {
    for (let i = 0; i < WITHOUT_APPLICANT[language]; i++) {
      const application = extraApplication(filing, language, []);
      count(filing.filedByYear, String(dateParts(application.filing).year));
      filing.applications.push(application);
    }
  }
  const lost = (['zh', 'en'] as const).flatMap((language) => lostApplications(filing, language));
  return { organisations, applications: filing.applications, lost, filedByYear: filing.filedByYear };
}

function fileFor(filing: Filing, lead: Organisation): void {
  const drafts = draftFor(filing, lead);
  const filed = drafts.map((draft) => fileApplication(draft, filing.office, filing.random));
  if (filed.length === 2) for (const [i, application] of filed.entries()) application.twin = filed[1 - i]!.number;
  for (const application of filed) {
    count(filing.filedByYear, String(dateParts(application.filing).year));
    if (application.publications.length === 0) continue;
    filing.applications.push(withHolder(filing, application));
    for (const applicant of application.applicants) filing.published.set(applicant, filing.published.get(applicant)! + 1);
  }
}

/** Once in a while a granted patent is sold to another company of the same district. */
function withHolder({ random, organisations }: Filing, application: Application): Application {
  const [seller] = application.applicants;
  if (application.grant === null || application.twin !== '' || seller?.type !== 'enterprise' || !random.chance(0.02))
    return application;
  const buyers = organisations.filter(
    (other) =>
      other.type === 'enterprise' && other !== seller && other.district === seller.district && other.language === seller.language,
  );
  return buyers.length === 0 ? application : { ...application, holder: random.pick(buyers) };
}

/** Damaged rows hit companies near the line too: whoever counts them gets the advantage list wrong. */
function lostApplications(filing: Filing, language: Language): Application[] {
  const owners = filing.organisations.filter((other) => other.language === language && other.target >= 45 && other.target <= 50);
  return Array.from({ length: LOST[language] }, (_, i) => extraApplication(filing, language, [owners[i % owners.length]!]));
}

function extraApplication(filing: Filing, language: Language, applicants: readonly Organisation[]): Application {
  for (;;) {
    const exemplar = filing.random.pick(ORDINARY);
    const kind = exemplar.form === 'device' && filing.random.chance(0.6) ? 'utilityModel' : 'invention';
    const draft = draftOf(filing, exemplar, kind, language, applicants, 2008);
    const application = fileApplication(draft, filing.office, filing.random);
    const plain = application.publications.length === 1 && numberYear(application.number) === dateParts(application.filing).year;
    if (plain) return application;
  }
}

function count(table: Record<string, number>, key: string): void {
  table[key] = (table[key] ?? 0) + 1;
}
