// Who leads, how firmly, and how do the fields hang together?
import {
  cellQuery,
  complexity,
  concentrationOverTime,
  convergence,
  convergenceChart,
  coOccurrence,
  emergingAreas,
  leaders,
  renderSvg,
  specialisation,
  whiteSpaces,
} from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);
const round = (value: number | null) => (value === null ? null : Number(value.toFixed(3)));
const range = (interval: { low: number; high: number } | null) =>
  interval === null ? null : `${round(interval.low)} to ${round(interval.high)}`;

// %% The leaders, and whether they would lead again
heading('Leaders');
const windows = [
  { from: 2009, to: 2011 },
  { from: 2012, to: 2014 },
] as const;
const leading = await leaders(engine, { top: 5, windows });
table(
  leading.rows.map((row) => ({ ...row, range: row.rankRange && `${row.rankRange.best} to ${row.rankRange.worst}` })),
  ['rank', 'name', 'count', 'share', 'staying', 'range'],
);
const { bootstrap, sameSet, agreement } = leading;
say(
  `The same five lead in ${round(sameSet)} of ${bootstrap?.draws} resamples (seed ${bootstrap?.seed}). Of the ${agreement?.n} who led in 2009-2011 or 2012-2014, ${agreement?.kept} led in both; Kendall ${round(agreement?.kendall ?? null)}.`,
);

// %% Concentration by windows of three years; incomplete ones are marked and carry no verdict
heading('Concentration over time');
const overTime = await concentrationOverTime(engine, { from: 2008, to: 2016, years: 3 });
table(
  overTime.rows.map((row) => ({ ...row, interval: range(row.interval) })),
  ['from', 'to', 'n', 'total', 'hhi', 'hhiCorrected', 'interval', 'complete'],
);
say(`First to last complete window: ${overTime.verdict}.`);

// %% Districts and the industries they are strong in
heading('Specialisation of districts');
const strengths = await specialisation(engine, { of: 'district' });
const clear = strengths.rows.filter(({ verdict }) => verdict === 'stronger').sort((a, b) => b.interval.low - a.interval.low);
table(
  clear.slice(0, 5).map((row) => ({ ...row, interval: range(row.interval) })),
  ['within', 'value', 'field', 'count', 'expected', 'quotient', 'symmetric', 'interval'],
);
const [first] = clear;
if (first !== undefined) {
  const { total, applications } = await engine.list(
    cellQuery({}, { city: first.within, district: first.value, industry: first.field }),
  );
  say(`Behind the first cell are ${total} applications, such as ${applications[0]}.`);
}
const { reason, values } = await complexity(engine, { of: 'district' });
say(`Complexity of districts: ${reason ?? `${values.length} districts compared`}.`);

// %% Areas that occur together, and industries that grow together
heading('Areas in the same applications');
const together = await coOccurrence(engine);
table(together.rows.filter(({ small }) => !small).slice(0, 5), ['a', 'b', 'count', 'proximity', 'relatedness']);
const growing = await convergence(engine);
const last = growing.rows.findLast(({ complete }) => complete === true);
say(
  `In ${last?.year}, ${last?.several} of ${last?.classified} classified applications belong to several industries; over the complete years the share is ${growing.verdict}. As a picture: ${renderSvg(convergenceChart(growing, { lang: 'en' })).length > 1000 ? 'convergenceChart' : 'nothing'}.`,
);

// %% What emerges, and what is quiet among strong neighbours
heading('Emerging areas');
const emerging = await emergingAreas(engine);
table(
  emerging.rows.slice(0, 5).map((row) => ({ ...row, interval: range(row.shareRatioInterval), reasons: row.reasons.join(' ') })),
  ['rank', 'area', 'before', 'recent', 'shareRatio', 'interval', 'entrantShare', 'emerging', 'reasons'],
);
say(
  `Windows: ${emerging.windows?.map(({ from, to }) => `${from}-${to}`).join(' and ')}; small areas are listed without rank. Dispersion ${emerging.dispersion?.toFixed(2)}: so many times the variance of independent applications is in each interval.`,
);
heading('White spaces');
const quiet = await whiteSpaces(engine);
table(
  quiet.rows.slice(0, 5).map((row) => ({ ...row, neighbours: row.strongest.map(({ area }) => area).join(' ') })),
  ['area', 'count', 'density', 'neighbours'],
);
say(
  `Strong: ${quiet.strongFrom} applications and more; quiet: ${quiet.quietTo} and fewer. Candidates for a closer look, no more.`,
);
