// What a headline depends on, and what changed from one run to the next.
import {
  applicationsBehind,
  concentrationHeadline,
  decompose,
  diff,
  earlyWarnings,
  enterprisesHeadline,
  growthHeadline,
  multiverse,
  multiverseChart,
  multiverseText,
  renderSpecificationSvg,
  robustness,
  SEI_2013,
  snapshotOf,
} from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const landscape = await readLandscape(SAMPLE_FILES);
const levels = (['exact', 'resolved'] as const).map((level) => ({ level, engine: landscape.atLevel(level).engine }));

// %% Does a conclusion survive other conventions?
const energy = SEI_2013.industries.find(({ id }) => id === 'new-energy')!;
const growth = await multiverse(landscape.engine, growthHeadline({ industry: energy }));
const enterprises = await multiverse(landscape.engine, enterprisesHeadline(), { levels });
heading('Headlines under all sensible conventions');
for (const one of [growth, await multiverse(landscape.engine, concentrationHeadline(), { levels }), enterprises])
  say(multiverseText(one, 'en'));

// %% The main conclusions of a report at once
const { headlines } = await robustness(landscape.engine, { cap: 24 });
heading('Conclusions of a report');
table(headlines.map(({ headline, survives, share, range }) => ({ headline: headline.name.en, survives, share, ...range })));

// %% What each choice does to the number of enterprises, all others as they are
table(enterprises.effects, ['axis', 'value', 'pairs', 'difference', 'relative', 'flipped']);
say(
  `Left out: ${enterprises.leftOut.map(({ choices, reason }) => `${Object.values(choices).join(' x ')} (${reason})`).join(', ')}.`,
);
say(`Computed ${enterprises.selection.computed} of ${enterprises.selection.possible} combinations.`);
say(`The specification curve as a picture: ${renderSpecificationSvg(multiverseChart(enterprises)).length} characters.`);

// %% What a headline of one's own depends on: the share of granted applications
const granted = await multiverse(landscape.engine, async (engine, options) => {
  const [all] = await engine.count({ by: [], ...options });
  const [part] = await engine.count({ by: [], ...options, where: { ...options.where, granted: true } });
  return (part?.count ?? 0) / (all?.count ?? 0);
});
say(`Share granted: ${granted.range!.low.toFixed(2)} to ${granted.range!.high.toFixed(2)}; survives: ${granted.survives}.`);

// %% Two runs: what two of the files held at the end of 2015, and all files today
const first = snapshotOf(await readLandscape(SAMPLE_FILES.slice(0, 2)));
const published = first.applications.filter(({ publicationDay }) => publicationDay !== 0 && publicationDay <= 20151231);
const earlier = { ...first, asOf: '2015-12-31', applications: published };
const later = snapshotOf(landscape);
const changes = diff(earlier, later);
heading(
  `${changes.before.applications} applications by ${changes.before.asOf}, ${changes.after.applications} by ${changes.after.asOf}`,
);
table(
  Object.entries(changes.total.parts)
    .filter(([, part]) => part !== 0)
    .map(([cause, part]) => ({ cause, part })),
);

// %% The same by industry: before + parts = after
table(
  changes.byIndustry.map(({ key: [industry], before, parts, after }) => ({
    industry: industry ?? '(none)',
    before,
    newFiling: parts.newFiling,
    late: parts.latePublication,
    backfill: parts.backfill,
    undated: parts.undated,
    reclassified: parts.reclassified,
    after,
  })),
);

// %% The applications behind one cell
const options = { by: ['industry', 'year'] } as const;
const row = decompose(earlier, later, options).find(({ key }) => key[0] === 'new-energy' && key[1] === 2014)!;
say(`New energy, filed in 2014: ${row.before} to ${row.after}.`);
say(
  `Late publications among them: ${applicationsBehind(earlier, later, options, row.key, 'latePublication').slice(0, 3).join(', ')} ...`,
);

// %% Early warnings
const { lapses, entrants, jumps, crossings } = earlyWarnings(earlier, later, {
  isCore: ({ type, isGranted, areas }) => type === 'invention' && isGranted && areas.length > 0,
});
heading(
  `${lapses.length} core patents ended, ${entrants?.length} entrants from abroad, ${jumps?.jumps.length} of ${jumps?.tested} areas jumped`,
);
heading(
  `${crossings?.length} enterprises crossed the line of 50, some with applications of files that the first run did not have`,
);
table((crossings ?? []).slice(0, 5), ['name', 'direction', 'before', 'after']);
