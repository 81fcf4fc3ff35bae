// Read several exports as one data set, and account for every row.

import { dataQuality, describeColumns, mergedRows } from '../src/index.js';
import { fileSource } from '../src/node/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

// %% Four files of three vendors, recognised from their headers; one is in GB18030
const landscape = await readLandscape(SAMPLE_FILES);

heading('What each file gave');
table(landscape.files, ['file', 'preset', 'encoding', 'rows', 'applications', 'merged', 'rejected']);
say(
  'In every line, rows = applications + merged + rejected: an application counts where it was seen first, later publications of it are merged.',
);

// %% Every trouble has a code
heading('Issues by code');
table(Object.entries(landscape.issuesByCode).map(([code, count]) => ({ code, count })));

// %% Every merge can be looked up: which row went where, and by what rule (merges.csv of a run)
heading('Three merged rows');
const [first, second, third] = mergedRows(landscape.store);
table([first!, second!, third!].map((merge) => ({ ...merge, file: SAMPLE_FILES[merge.file] })));

// %% What each column was taken for; a column that nothing uses is told too
heading('Columns of one file');
const [described] = await describeColumns(fileSource(SAMPLE_FILES[0]!));
table(
  described!.columns
    .slice(0, 6)
    .map(({ name, fields, by, samples }) => ({ name, fields: fields.join(', '), by, sample: samples[0] })),
);

// %% Are the data sound as a whole? Fields that are often blank, and what looks wrong
heading('Least complete fields');
const quality = await dataQuality(landscape.engine, landscape);
table(quality.fields.toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0)).slice(0, 5));
say(`Suspicions: ${quality.suspicions.map(({ code }) => code).join(', ') || 'none'}.`);

// %% Applicants: which spellings met
heading('Ten merges of the applicant ledger');
table(landscape.ledger.filter(({ rule }) => rule !== '').slice(0, 10));

// %% The applications behind any number
heading('Behind a cell: new-energy vehicles filed in 2010');
const { total, applications } = await landscape.engine.list({
  where: { industry: 'new-energy-vehicles', year: { from: 2010, to: 2010 } },
  limit: 5,
});
say(`${total} applications, the first five: ${applications.join(', ')}`);
