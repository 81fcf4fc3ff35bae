import { DIRT_KINDS, scientific } from './dirt-kinds.js';
import type { Application, Rejection, Row } from './model.js';
import type { Random } from './random.js';
import { recordRow } from './rows.js';
import type { Shares } from './share.js';

type Vendor = keyof Shares;

/** Soils planned numbers of rows of each vendor and adds rows that a perfect reader drops. */
export function soil(shares: Shares, lost: readonly Application[], random: Random): Shares {
  const rows = countByApplication([...shares.incopat, ...shares.patsnap, ...shares.lens]);
  const soiled = (vendor: Vendor): Row[] => soilVendor(shares[vendor], vendor, rows, random);
  const out: Shares = { incopat: soiled('incopat'), patsnap: soiled('patsnap'), lens: soiled('lens') };
  out.incopat.push(...conflictingPairs(out.incopat, rows, random));
  const [zh, en] = [lost.filter(({ language }) => language === 'zh'), lost.filter(({ language }) => language === 'en')];
  out.incopat.push(...rejectedRows(zh.slice(0, 28), random));
  out.patsnap.push(...rejectedRows(zh.slice(28), random));
  out.lens.push(...rejectedRows(en, random));
  return out;
}

function soilVendor(clean: readonly Row[], vendor: Vendor, rows: ReadonlyMap<Application, number>, random: Random): Row[] {
  const here = countByApplication(clean);
  const out = random.shuffle(clean);
  const soiledApplications = new Set<Application>();
  for (const kind of DIRT_KINDS) {
    let left = kind[vendor];
    for (let i = random.integer(0, out.length - 1), seen = 0; left > 0; i = (i + 1) % out.length, seen++) {
      if (seen === out.length) throw new Error(`soil: no row fits: ${kind.name} in ${vendor}`);
      const row = out[i]!;
      const about = { rows: rows.get(row.application!)!, rowsHere: here.get(row.application!)! };
      if (row.dirt !== '' || soiledApplications.has(row.application!) || !kind.fits(row, about)) continue;
      const issues = kind.issue === '' ? [] : [kind.issue];
      out[i] = { ...row, ...kind.change(row, random), issues, dirt: kind.name };
      soiledApplications.add(row.application!);
      left--;
    }
  }
  return out;
}

/** Rows from which no number can be read. */
function rejectedRows(applications: readonly Application[], random: Random): Row[] {
  return applications.map((application, i) => {
    const row = recordRow(application, application.publications[0]!, random);
    const rejection: Rejection = (['no-identifier', 'damaged-number', 'invalid-identifier'] as const)[i % 3]!;
    const missing = application.language === 'zh' ? '待补' : 'see annex';
    const damage = {
      'no-identifier': { applicationNumber: '', publicationNumber: '' },
      'damaged-number': { applicationNumber: scientific(application.number), publicationNumber: '' },
      'invalid-identifier': {
        applicationNumber: i % 2 === 0 ? missing : 'CN2013-??',
        publicationNumber: i % 4 === 0 ? missing : '',
      },
    }[rejection];
    return { ...row, damage, rejection, issues: [], dirt: rejection };
  });
}

const CONFLICTS = 2;

/** Takes clean rows whose application shows once and gives two of each four the publication number of another application. */
function conflictingPairs(rows: Row[], all: ReadonlyMap<Application, number>, random: Random): Row[] {
  const fits = (row: Row): boolean =>
    row.dirt === '' && all.get(row.application!) === 1 && row.publication!.kind === 'A' && row.application!.twin === '';
  const chosen = random.shuffle(rows.filter(fits)).slice(0, CONFLICTS * 2);
  for (const row of chosen) rows.splice(rows.indexOf(row), 1);
  return chosen.map((row, i) => {
    if (i % 2 === 0) return { ...row, dirt: 'publication-conflict' };
    const publicationNumber = chosen[i - 1]!.publication!.number;
    return { ...row, damage: { publicationNumber }, issues: ['publication-conflict'], dirt: 'publication-conflict' };
  });
}

function countByApplication(rows: readonly Row[]): Map<Application, number> {
  const counts = new Map<Application, number>();
  for (const { application } of rows) if (application !== null) counts.set(application, (counts.get(application) ?? 0) + 1);
  return counts;
}
