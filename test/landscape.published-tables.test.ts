import { describe, expect, test } from 'vitest';
import { applicantTiers, concentration, crossTable, type Dimension, trend } from '../src/index.js';
import { bytesSource } from '../src/ingest/byte-source.js';
import { buildLandscape, type Landscape } from '../src/landscape.js';

/**
 * The tables that published landscapes print, recomputed from raw records in the layouts in which such records are published. All records are invented; the
 * tables are counted from their plan, never through the library.
 */
interface Planned {
  readonly office: string;
  readonly year: number;
  readonly serial: string;
  readonly applicant: string;
}

const APPLICANTS: readonly (readonly [name: string, records: number])[] = [
  ['Alpha Packaging Corporation', 60],
  ['Beta Foods Limited', 50],
  ['Gamma Ovens GmbH', 49],
  ['Delta University', 11],
  ['Epsilon Laboratories Inc', 3],
  ['Zeta Holdings Pty Ltd', 1],
  ['Eta Trading AB', 1],
];
const OFFICES = ['US', 'EP', 'WO', 'CA'];

const PLAN: readonly Planned[] = APPLICANTS.flatMap(([applicant, records]) => new Array<string>(records).fill(applicant)).map(
  (applicant, k) => ({ office: OFFICES[k % 4]!, year: 2001 + ((k * 7) % 6), serial: String(1000000 + 13 * k), applicant }),
);

const TOTAL = PLAN.length;
const YEARS = [2001, 2002, 2003, 2004, 2005, 2006];
const countOf = (fits: (one: Planned) => boolean): number => PLAN.filter(fits).length;
const shares = APPLICANTS.map(([, records]) => records / TOTAL);

const csv = (rows: readonly (readonly string[])[], end = '\n'): string =>
  rows.map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell}"` : cell)).join(',')).join(end) + end;

const LAYOUTS: Readonly<Record<string, string>> = {
  'a PATENTSCOPE list saved by R: line ends of old Macs, NA for what is blank': csv(
    [
      ['Publication Number', 'Publication Date', 'Title', 'Priority Data', 'IPC', 'Applicants', 'Inventors', 'FP Image'],
      ...PLAN.map(({ office, year, serial, applicant }, k) => [
        `${office}${serial}`,
        `0${1 + (k % 9)}.1${k % 3}.${year}`,
        'Sample',
        k % 2 === 0 ? 'NA' : `[${serial} ${year - 2}-03-01T23:59:59.000Z US]`,
        'A21D 13/00;A21D 13/00',
        applicant.toUpperCase(),
        'NA',
        'NA',
      ]),
    ],
    '\r',
  ),
  'a table cleaned by hand, with years and no days': csv([
    [
      'applicants_cleaned',
      'applicants_original',
      'ipc_class',
      'ipc_codes',
      'publication_country_code',
      'publication_number',
      'publication_year',
      'title_original',
    ],
    ...PLAN.map(({ office, year, serial, applicant }) => [
      applicant,
      applicant.toUpperCase(),
      'A21: Baking',
      'A21D 13/00; A23L 1/16',
      office,
      `${office} ${serial} A1`,
      String(year),
      'Sample',
    ]),
  ]),
  'a table whose dates a program has spoilt, with the original ones beside': csv([
    [
      'applicants',
      'ipc_codes',
      'publication_date',
      'publication_date_original',
      'publication_number',
      'pubyear',
      'title_original',
    ],
    ...PLAN.map(({ office, year, serial, applicant }, k) => [
      applicant,
      'A21D 13/00',
      `00${10 + (k % 9)}-10-${String(year).slice(2)}`,
      `${10 + (k % 9)}.10.${year}`,
      `${office}${serial}`,
      String(year),
      'Sample',
    ]),
  ]),
  'an Espacenet list whose blanks were read in the wrong encoding': csv([
    ['Title', 'Publication number', 'Publication date', 'Applicant(s)', 'International classification', 'Priority number(s)'],
    ...PLAN.map(({ office, year, serial, applicant }, k) => [
      'SAMPLE',
      `${office}${serial} (A1)`,
      `${10 + (k % 9)}/10/${year}`,
      `${applicant}â€‚[US]`,
      'A21D13/00',
      `US${year}0${serial} ${year}0103`,
    ]),
  ]),
  'a table of Derwent families whose dates are years': csv([
    ['Derwent Accession Number', 'Basic Patent Number', 'Publication Date', 'Standardized Assignee', 'IPC - Current'],
    ...PLAN.map(({ office, year, serial, applicant }) => [
      `${year}${serial}`,
      `${office}${serial}A1`,
      String(year),
      applicant,
      'A21D 13/00',
    ]),
  ]),
  'a Chinese table with years': csv([
    ['公开（公告）号', '公开（公告）年', '申请（专利权）人', 'IPC分类号'],
    ...PLAN.map(({ office, year, serial, applicant }) => [`${office}${serial}A1`, `${year}年`, applicant, 'A21D13/00']),
  ]),
};

const OPTIONS = { unit: 'publication', dateBasis: 'publication' } as const;

describe.each(Object.entries(LAYOUTS))('published tables from %s', (_, text) => {
  const read: Promise<Landscape> = buildLandscape([bytesSource('raw.csv', new TextEncoder().encode(text))]);

  test('office by year, and yearly totals', async () => {
    const { engine } = await read;
    const table = await crossTable(engine, { rows: 'office', ...OPTIONS });
    expect(table.columns).toEqual(YEARS);
    for (const office of OFFICES)
      expect(table.rows.find(({ value }) => value === office)?.counts).toEqual(
        YEARS.map((year) => countOf((one) => one.office === office && one.year === year)),
      );
    expect((await trend(engine, OPTIONS)).rows.map(({ count }) => count)).toEqual(
      YEARS.map((year) => countOf((one) => one.year === year)),
    );
  });

  test('tiers of applicants, those with 50 or more, HHI and CR4', async () => {
    const { engine } = await read;
    const tiers = await applicantTiers(engine, { tiers: [1, 2, 11, 50], ...OPTIONS });
    expect(tiers.rows.map(({ applicants }) => applicants)).toEqual([2, 1, 2, 2]);
    expect(tiers.rows.map(({ applications }) => applications)).toEqual([2, 3, 60, 110]);
    const { rows } = await concentration(engine, OPTIONS);
    const all = rows.find(({ scope, of }) => scope === 'all' && of === 'applicant')!;
    expect(all.hhi).toBeCloseTo(
      shares.reduce((sum, share) => sum + share ** 2, 0),
      14,
    );
    expect(all.cr4).toBeCloseTo(170 / TOTAL, 14);
  });

  test('the cut-off lies no later than the data reach, so that the last year is not taken for complete', async () => {
    const { engine } = await read;
    expect(engine.facts.asOf!.slice(0, 4)).toBe('2006');
    expect((await trend(engine, OPTIONS)).rows.map(({ complete }) => complete)).toEqual([true, true, true, true, true, false]);
  });
});

test('documents by IPC class and section, each once where several symbols of it stand, as landscapes print them', async () => {
  const symbols = ['A21D 13/00;A21D 13/00; A23L 1/16', 'A21B 3/13; A21C 15/04;B65D 85/36', ' A23L 1/00 ; H04L 29/06', ''];
  const rows = symbols.map((cell, k) => `US900000${k},2012-05-01,"${cell}"\n`).join('');
  const text = `Publication Number,Publication Date,IPC\n${rows}`;
  const { engine } = await buildLandscape([bytesSource('ipc.csv', new TextEncoder().encode(text))]);
  const counts = async (by: Dimension): Promise<unknown> =>
    (await engine.count({ by: [by], ...OPTIONS })).map(({ key, count }) => [key[0], count]);
  expect(await counts('ipcClass')).toEqual([
    ['A21', 2],
    ['A23', 2],
    ['B65', 1],
    ['H04', 1],
    [null, 1],
  ]);
  expect(await counts('ipcSection')).toEqual([
    ['A', 3],
    ['B', 1],
    ['H', 1],
    [null, 1],
  ]);
  expect((await engine.list({ where: { ipcClass: 'B65' } })).applications).toHaveLength(1);
});

describe('days known to the year only', () => {
  const landscape = (rows: string): Promise<Landscape> =>
    buildLandscape([bytesSource('years.csv', new TextEncoder().encode(rows))]);
  const HEAD = '公开号,专利类型,标题,申请人,申请年份,公开年\n';

  test('make no twins: who filed in one year need not have filed on one day', async () => {
    for (const [filed, applications] of [
      ['2012', 2],
      ['2012-06', 2],
      ['2012-06-05', 1],
    ] as const) {
      const rows = ['CN102000001A,发明', 'CN202000001U,实用新型'].map((row) => `${row},一种装置,甲公司,${filed},2013\n`);
      const { engine } = await landscape(HEAD + rows.join(''));
      expect((await engine.count({ by: [], twins: 'once' }))[0]!.count).toBe(applications);
    }
  });

  test('give way to the day that another row of the application tells', async () => {
    const rows = ['2012', '2012-06-05', '2012'].map((day, k) => `CN201210123456.7,CN10200000${k}A,${day}\n`);
    const { store } = await landscape(`申请号,公开号,申请日\n${rows.join('')}`);
    expect([...store.filingDay]).toEqual([20120605]);
  });

  test('are notes of the file, and delays are not computed from them', async () => {
    const { engine, issuesByCode } = await landscape(`${HEAD}CN102000001A,发明,一种装置,甲公司,2012,2013\n`);
    expect(issuesByCode).toMatchObject({ 'partial-date': 2 });
    expect(await engine.delays!({ from: 'filing', to: 'publication' })).toEqual([
      { type: 'invention', from: null, to: null, count: 1 },
    ]);
    expect(await engine.delays!({ from: 'filing', to: 'publication', step: 'year' })).toMatchObject([{ from: 2012, to: 2013 }]);
  });
});
