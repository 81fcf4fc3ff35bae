// How firm the count of advantage enterprises is, who is on the way to it, and who works with whom.
import {
  alliances,
  coApplicants,
  cooperation,
  enterpriseChanges,
  enterpriseLeaders,
  enterprisePipeline,
  enterpriseSensitivity,
  networkGexf,
  normaliseName,
} from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const landscape = await readLandscape(SAMPLE_FILES);
const { engine } = landscape;

// %% What the number depends on
const levels = (['exact', 'resolved'] as const).map((level) => ({ level, engine: landscape.atLevel(level).engine }));
const firm = await enterpriseSensitivity(engine, { levels, uncertain: landscape.names.toConfirm });
heading(`${firm.total} advantage enterprises, ${firm.range.low} to ${firm.range.high} under other conventions`);
table(firm.rows);

// %% On course for the line, by date of publication
const pipeline = await enterprisePipeline(engine, { dateBasis: 'publication' });
heading(`Day ${pipeline.partYear?.elapsed} of ${pipeline.partYear?.days}`);
table(pipeline.onCourse ?? [], ['name', 'count', 'thisYear', 'projected']);

// %% The same by filing date: the running year is not published, so nothing is said
say(`By filing date: ${(await enterprisePipeline(engine)).cannotSay}.`);

// %% Entrants and leavers between two windows of complete years
const changes = await enterpriseChanges(engine);
heading('Newly on the line');
table(changes?.entrants ?? [], ['name', 'before', 'after']);

// %% Leaders: a table of sales of your own, invented here
const sales = [
  { name: '津海铎昱生物科技有限责任公司', sales: 2_300_000_000, year: 2016 },
  { name: '津海曜攸药业有限公司', sales: 1_400_000_000, year: 2016 },
];
const where = { industry: 'biomedicine' };
const leaders = await enterpriseLeaders(engine, sales, { where, keyOf: (name) => normaliseName(name).key });
heading('Leading enterprises in biomedicine: 50 applications and sales above 1 bn yuan');
table(leaders.leaders);
say(
  `With as many applications but no sales in the table: ${leaders.withoutSales.length}; names without as many: ${leaders.unmatched.join(', ')}.`,
);

// %% Who files together
const network = await coApplicants(engine, { minimum: 1 });
heading(
  `${network.nodes.length} applicants in ${network.communities.length} communities, modularity ${network.modularity?.toFixed(2)}`,
);
table(network.brokers.slice(0, 5), ['name', 'type', 'count', 'partners', 'betweenness']);
say(`As GEXF for a graph tool: ${networkGexf(network).length} characters.`);

// %% Enterprises with universities and institutes
const together = await cooperation(engine, { by: 'industry' });
table(together.rows, ['value', 'enterprise', 'university', 'institute', 'cooperation', 'share']);

// %% Candidates for an alliance
const { candidates, open } = await alliances(engine, { where, minimum: 1 });
heading('Candidates for an alliance in biomedicine');
for (const { members, joint } of candidates.slice(0, 3))
  say(`${joint} joint applications: ${members.map(({ name }) => name).join('; ')}.`);
say(
  `Large without partners there: ${open
    .slice(0, 3)
    .map(({ name }) => name)
    .join('; ')}.`,
);
