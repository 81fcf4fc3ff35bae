// Places, dense zones and layout abroad; a city's own targets with figures from outside, the growth they require and the probability of reaching them.
import {
  attainment,
  buildLandscape,
  bytesSource,
  crossTable,
  denseZones,
  foreignShare,
  layoutAbroad,
  places,
  scorecard,
} from '../src/index.js';
import { readIndicatorsFile, readTargetsFile } from '../src/node/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);
const { indicators, issues } = await readIndicatorsFile('examples/own-indicators.csv');

// %% Where applicants are: the unknown are a class of their own
const districts = await places(engine);
heading('Districts');
table(districts.rows.slice(0, 4), ['place', 'within', 'count', 'share', 'shareOfKnown']);
say(`${districts.unknown} of ${districts.total} in no known district`);

// %% Dense zones: share and location quotient together, densities by the user's population table
const zones = await denseZones(engine, { denominators: indicators });
heading('Dense zones (密集区) of new energy and biomedicine');
table(
  zones.rows
    .filter(({ field }) => field === 'new-energy' || field === 'biomedicine')
    .filter(({ share }) => share >= 0.1)
    .map((row) => ({ ...row, misses: row.misses.join(', '), perTenThousand: row.densities![0]!.density })),
  ['field', 'place', 'count', 'share', 'quotient', 'dense', 'misses', 'perTenThousand'],
);

// %% Layout abroad and applicants from abroad: an invented export of four families at several offices
const EXPORT = `Application Number,Publication Number,Application Date,Priority Numbers,Earliest Priority Date,Title,Applicants,Applicant Country,IPC
CN201010100001.5,CN102000001A,2010-03-02,,2010-03-02,Pitch control of a wind turbine,Jinhai Wind Co Ltd,CN,F03D7/04
US13/100001,US20120000001A1,2011-03-01,CN201010100001.5,2010-03-02,Pitch control of a wind turbine,Jinhai Wind Co Ltd,CN,F03D7/04
EP11700001,EP2500001A1,2011-03-01,CN201010100001.5,2010-03-02,Pitch control of a wind turbine,Jinhai Wind Co Ltd,CN,F03D7/04
PCT/CN2011/070001,WO2011100001A1,2011-03-01,CN201010100001.5,2010-03-02,Pitch control of a wind turbine,Jinhai Wind Co Ltd,CN,F03D7/04
CN201110100002.8,CN102000002A,2011-03-02,,2011-03-02,Yaw control of a wind turbine,Jinhai Wind Co Ltd,CN,F03D7/04
CN201110100003.2,CN102000003A,2011-05-04,,2011-05-04,Lithium-ion battery,Jinhai University,,H01M10/0525
JP2011-123456,JP2012-200001A,2011-05-01,,2011-05-01,Separator of a lithium-ion battery,Sakura Denchi KK,JP,H01M10/0525
CN201210100004.7,CN102000004A,2012-04-30,JP2011-123456,2011-05-01,Separator of a lithium-ion battery,Sakura Denchi KK,JP,H01M10/0525
`;
const families = await buildLandscape([bytesSource('families.csv', new TextEncoder().encode(EXPORT))]);
const abroad = await layoutAbroad(families.engine);
heading('Layout abroad (海外布局) of applicants at home');
table(abroad.offices, ['office', 'applications', 'families']);
table([abroad.total!, ...abroad.rows], ['value', 'families', 'abroad', 'share', 'pct', 'reach', 'meanOffices']);
say(`left out as foreign: ${abroad.foreign}; of unknown country and counted: ${abroad.unknownCountry}`);
const { total } = await foreignShare(families.engine);
heading('Applicants from abroad (来华)');
table([total], ['domestic', 'foreign', 'unknown', 'share', 'atLeast', 'atMost']);
const origins = await crossTable(families.engine, { rows: 'priorityCountry', dateBasis: 'priority', unit: 'family' });
heading('Families by country and year of the first priority');
table(
  origins.rows.map(({ value, counts, total: all }) => ({
    country: value,
    ...Object.fromEntries(origins.columns.map((year, i) => [String(year), counts[i]])),
    all,
  })),
  ['country', ...origins.columns.map(String), 'all'],
);

// %% Own targets, figures from outside, and what a bad row becomes
const targets = readTargetsFile('examples/own-targets.json');
const options = { targets, indicators };
const card = await scorecard(engine, options);
heading(card.targets.en);
table(card.rows, ['target', 'kind', 'goal', 'actual', 'ratio', 'state', 'year']);
for (const { row, column, code, value } of issues) say(`row ${row}, ${column}: ${code} (${value})`);

// %% What it would take
const { rows } = await attainment(engine, options, card);
heading('Required growth and probability');
table(
  rows.map((row) => ({ ...row, level: row.last?.level ?? null, probability: row.projection?.probability ?? null })),
  ['target', 'level', 'needed', 'required', 'recent', 'probability', 'light'],
);
for (const { arithmetic } of rows.slice(0, 2)) say(`- ${arithmetic.zh}\n- ${arithmetic.en}`);
