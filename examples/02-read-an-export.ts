// Read several exports as one data set, and account for every row.

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
