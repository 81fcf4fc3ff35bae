// What are the patents worth, as far as records can tell?
import {
  cellQuery,
  citationImpact,
  coreApplications,
  corePatents,
  distribution,
  generality,
  grantRates,
  highValue,
  kaplanMeier,
  knowledgeBreadth,
  legalSurvival,
  medianSurvival,
  pendency,
  symbolBreadth,
  valueRuleWhere,
} from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);

// %% High-value inventions by the official rules: an interval, because records do not tell everything
heading('High-value inventions');
const value = await highValue(engine);
table(value.rules);
say(`Of ${value.valid} inventions in force ${value.known} are of high value for certain, ${value.atMost} at most.`);
const old = await engine.list({ where: valueRuleWhere('tenYears')!, limit: 3 });
say(`Behind "ten years" are ${old.total} applications, such as ${old.applications.join(', ')}.`);
const listed = await highValue(engine, { pledged: old.applications, awarded: [], wholeFamilies: true });
say(`With lists of pledges and awards, and families known to be whole: ${listed.known} to ${listed.atMost}.`);

// %% Citations, held against all applications of the same year, or of the same year and industry
heading('Citations');
const industries = await citationImpact(engine);
table(industries.rows, ['value', 'known', 'unknown', 'mean', 'normalised', 'percentile', 'top']);
say(`${industries.scoring} of ${industries.cohorts} filing years score.`);
const applicants = await citationImpact(engine, { of: 'applicant', top: 5 });
table(applicants.rows, ['value', 'known', 'unscored', 'normalised', 'percentile', 'small']);

// %% What else is known of an application
heading('Claims and knowledge breadth');
const claims = await distribution(engine, { of: 'claims', by: 'industry' });
table(claims.rows ?? [], ['value', 'known', 'mean', 'lowerQuartile', 'median', 'upperQuartile', 'ninth']);
const breadth = await knowledgeBreadth(engine, { by: 'type' });
table(breadth.rows ?? [], ['value', 'known', 'mean', 'corrected', 'single']);
const many = await engine.list(cellQuery({ where: { measured: { claims: { from: 10 } } } }, { industry: 'biomedicine' }));
say(`${many.total} applications of biomedicine have 10 claims and more.`);
say(
  `Of one patent: breadth ${symbolBreadth(['A01B01/00', 'A01C01/01'])}; cited from three classes, generality ${generality(['A', 'A', 'B'])?.corrected?.toFixed(3)}.`,
);

// %% Core patents: a composite where two components are known, else every granted invention
heading('Core patents');
const core = await corePatents(engine);
say(`Rule: ${core.rule}; ${core.areasWithCore} of ${core.areas} key areas have one.`);
const { engine: patsnap } = await readLandscape(['data-samples/patsnap.csv']);
const composite = await corePatents(patsnap);
say(
  `In the PatSnap file alone citations and claims are known: ${composite.rule} of ${composite.components.map(({ component }) => component).join(' and ')}; ${composite.areasWithCore} areas have a core patent, ${composite.areasAtLeast} to ${composite.areasAtMost} under other weights and limits.`,
);
table(composite.rows.toSorted((a, b) => b.core - a.core).slice(0, 3), ['area', 'granted', 'core', 'unknown', 'least', 'most']);
table(composite.variants);
const [first] = composite.rows.toSorted((a, b) => b.core - a.core);
const cores = await coreApplications(patsnap, { area: first!.area });
say(`The ${cores.applications.length} of ${first!.area} are ${cores.applications.slice(0, 3).join(', ')} ...`);

// %% Grants by filing cohort; the young ones carry a reason instead of a rate
heading('Grant rates and pendency');
const rates = await grantRates(engine, { where: { type: 'invention' } });
table(rates.rows.slice(-8), ['year', 'filed', 'granted', 'failed', 'open', 'rate', 'atMost', 'reason']);
const days = await pendency(engine, { where: { type: 'invention' } });
table(days.rows?.slice(-8) ?? [], ['year', 'known', 'lowerQuartile', 'median', 'upperQuartile', 'reason']);

// %% How long rights live: these exports do not say when rights lapsed, so there is no curve
heading('Legal survival');
const survival = await legalSurvival(engine);
table(survival.rows ?? [], ['value', 'n', 'ended', 'unplaced', 'median', 'reason']);
const steps = kaplanMeier([
  { time: 4, ended: true, count: 3 },
  { time: 6, ended: false, count: 5 },
  { time: 9, ended: true, count: 4 },
]);
table(steps, ['time', 'atRisk', 'ended', 'survival', 'standardError']);
say(`Median ${medianSurvival(steps)}.`);
