// The tables that published landscapes print: rebuild one from its raw records, or print your own.
import { applicantTiers, type CrossTable, crossTable, describeSeries, linearRegression, trend } from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);

/** Prints a cross table: its last columns and the totals. */
function print({ by, columns, rows, columnTotals, total }: CrossTable): void {
  const shown = columns.slice(-7);
  const line = (name: unknown, counts: readonly number[], all: number): object => ({
    [by[0]]: name ?? 'none',
    ...Object.fromEntries(shown.map((column, i) => [`${column ?? 'unknown'}`, counts[columns.length - shown.length + i]])),
    total: all,
  });
  const lines = rows.map(({ value, counts, total: all }) => line(value, counts, all));
  table([...lines, line('all', columnTotals, total)], [by[0], ...shown.map((column) => `${column ?? 'unknown'}`), 'total']);
}

// %% Applications by industry and year of filing: unless told otherwise, applications are counted by their filing day, each in all of its industries
heading('Applications by industry and year');
print(await crossTable(engine, { rows: 'industry' }));

// %% What many studies count instead: documents, by the year in which they were published (country by year is `rows: 'country'`, offices `rows: 'office'`)
heading('Documents by industry and year of publication');
print(await crossTable(engine, { rows: 'industry', unit: 'publication', dateBasis: 'publication' }));
say(
  'The two differ on purpose: one application has several documents. Every table carries its `conventions`, which say what was counted.',
);

// %% Industries by type of the first applicant, each application in its strongest industry alone
heading('Industries by type of applicant');
print(await crossTable(engine, { rows: 'industry', columns: 'applicantType', counting: 'primary' }));

// %% Tiers of applicants: whole counting gives a joint application to each of its applicants, primary to the first named alone
heading('Applicants by number of applications');
for (const counting of ['whole', 'primary'] as const) {
  const { rows, applicants } = await applicantTiers(engine, { counting, tiers: [1, 2, 6, 11, 50] });
  say(`${counting}: ${applicants} applicants`);
  table(rows, ['from', 'below', 'applicants', 'applications', 'shareOfApplicants', 'shareOfApplications']);
}

// %% The statistics that such tables are described by: complete years only
heading('The yearly counts as a series');
const years = (await trend(engine)).rows.filter(({ complete }) => complete === true);
const counts = years.map(({ count }) => count);
table([describeSeries(counts)!]);
const fit = linearRegression([years.map(({ year }) => year)], counts)!;
table(
  fit.coefficients.map((coefficient, i) => ({ of: i === 0 ? 'constant' : 'year', ...coefficient })),
  ['of', 'estimate', 'standardError', 't', 'low', 'high'],
);
say(`R² ${fit.r2?.toFixed(3)}; neighbouring years hang together, so the errors are greater than they look.`);
