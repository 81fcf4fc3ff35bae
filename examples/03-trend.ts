// Trends that do not mistake unpublished applications for a decline.
import { lifeCycle, nowcast, trend } from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);

// %% All applications by year of filing
const all = await trend(engine);
heading('Applications by year of filing');
table(all.rows, ['year', 'count', 'complete', 'growth']);
say(
  `Cut-off ${all.conventions.asOf}; a year is complete ${all.lagMonths} months after its end, so ${all.lastCompleteYear} is the last complete one. ` +
    'Growth is null where either year is incomplete: the fall at the end is not a decline, it is not published yet.',
);

// %% How many there will be once everything is published, from the delays in the data themselves
const now = await nowcast(engine);
heading('The years that are not fully published');
table(
  now.rows
    .filter(({ state }) => state !== 'complete')
    .map(({ year, seen, state, estimate }) => ({
      year,
      seen,
      state,
      estimate: estimate?.value,
      'in 95 of 100': estimate && `${estimate.low95} to ${estimate.high95}`,
    })),
);

// %% The stage of its life cycle, named only where four curves agree
const cycle = await lifeCycle(engine, { where: { industry: 'biomedicine' } });
say(`Biomedicine, ${cycle.from}-${cycle.to}: ${cycle.stage ?? `no stage, because ${cycle.reason}`}.`);

// %% One verdict for each industry, from complete years only
const byIndustry = await trend(engine, { dimension: 'industry', where: { classified: true } });
heading('Verdicts by industry');
table(byIndustry.summaries, ['value', 'total', 'from', 'to', 'cagr', 'verdict', 'reason']);

// %% Inventions only, counted fractionally
const inventions = await trend(engine, {
  dimension: 'industry',
  where: { classified: true, type: 'invention' },
  counting: 'fractional',
  from: 2010,
  to: 2012,
});
heading('Inventions, fractional counting, 2010-2012');
table(inventions.rows, ['value', 'year', 'count', 'growth']);
