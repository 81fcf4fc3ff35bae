import type { Application, Publication, Row } from './model.js';
import type { Random } from './random.js';
import { recordRow } from './rows.js';

/** Rows of each vendor before any dirt. */
export interface Shares {
  readonly incopat: Row[];
  readonly patsnap: Row[];
  readonly lens: Row[];
}

type Vendors = 'incopat' | 'patsnap' | 'both';

/** Decides which vendor shows which publications; the two Chinese ones overlap in part. */
export function shareOut(applications: readonly Application[], random: Random): Shares {
  const shares: Shares = { incopat: [], patsnap: [], lens: [] };
  const byNumber = new Map<string, Vendors>();
  for (const application of applications) {
    if (application.language === 'en') {
      add(shares.lens, application, application.publications, random);
      continue;
    }
    const twins = byNumber.get(application.twin);
    const vendors = twins !== undefined && random.chance(0.85) ? twins : drawVendors(random);
    byNumber.set(application.number, vendors);
    const [incopat, patsnap] =
      vendors === 'both' ? split(application.publications, random) : [application.publications, application.publications];
    if (vendors !== 'patsnap') add(shares.incopat, application, incopat, random);
    if (vendors !== 'incopat') add(shares.patsnap, application, patsnap, random);
  }
  return shares;
}

function drawVendors(random: Random): Vendors {
  const draw = random.next();
  return draw < 0.69 ? 'incopat' : draw < 0.83 ? 'patsnap' : 'both';
}

/** Both hold everything, or one holds the application as published and the other the grant. */
function split(publications: readonly Publication[], random: Random): [readonly Publication[], readonly Publication[]] {
  const [first, grant] = publications;
  if (first === undefined || grant === undefined) return [publications, publications];
  const draw = random.next();
  if (draw < 0.35) return [publications, publications];
  return draw < 0.7 ? [[first], [grant]] : [publications, [grant]];
}

function add(rows: Row[], application: Application, publications: readonly Publication[], random: Random): void {
  for (const publication of publications) rows.push(recordRow(application, publication, random));
}
