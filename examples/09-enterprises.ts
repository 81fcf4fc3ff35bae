// How firm the count of advantage enterprises is, who is on the way to it, and who works with whom.
import {
  advantageEnterprises,
  alliances,
  coApplicants,
  cooperation,
  enterpriseChanges,
  enterpriseLeaders,
  enterprisePipeline,
  enterpriseSensitivity,
  harmonise,
  ledgerTable,
  networkChart,
  networkGexf,
  normaliseName,
  readLedgerTable,
} from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, readParents, SAMPLE_FILES } from './samples.js';

const landscape = await readLandscape(SAMPLE_FILES);
const { engine } = landscape;

// %% What the number depends on
const levels = (['exact', 'resolved'] as const).map((level) => ({ level, engine: landscape.atLevel(level).engine }));
const firm = await enterpriseSensitivity(engine, { levels, uncertain: landscape.names.toConfirm });
heading(`${firm.total} advantage enterprises, ${firm.range.low} to ${firm.range.high} under other conventions`);
table(firm.rows);

// %% Which spellings are one applicant: a list of names is enough
heading('Spellings that meet');
const spellings = ['样例风能（津海）有限公司', '样例风能(津海)有限责任公司', 'SAMPLE WIND CO., LTD.', 'Sample Wind Co Ltd'];
table(harmonise(spellings, [1, 2, 3, 4]).parties, ['key', 'name', 'type']);

// %% The ledger of names: out, edited, and back (on disk: writeLedger, readLedger)
const resolved = await readLandscape(SAMPLE_FILES, { harmonisation: 'resolved' });
const sheet = ledgerTable(resolved.names);
const [kind, key, decision] = ['kind', 'key', 'decision'].map((name) => sheet[0]!.indexOf(name)) as [number, number, number];
const spelling = sheet.find((row) => row[kind] === 'spelling')!;
spelling[decision] = '拆分';
const { decisions, issues } = readLedgerTable(sheet);
const decided = await readLandscape(SAMPLE_FILES, { harmonisation: 'resolved', decisions });
heading(`${sheet.length - 1} rows in the ledger, ${decisions.length} decided, ${issues.length} not understood`);
say(`Split off ${spelling[key]}: ${resolved.names.parties.length} applicants become ${decided.names.parties.length}.`);

// %% Corporate groups: a table of parents of your own, invented here
const { parents } = await readParents('examples/parents.csv');
const withParents = await readLandscape(SAMPLE_FILES, { parents });
const single = await advantageEnterprises(withParents.engine);
const together = await advantageEnterprises(withParents.engine, { groups: 'together' });
const isOwn = new Set(single.list.map(({ name, count }) => `${name} ${count}`));
heading(`${single.total} advantage enterprises company by company, ${together.total} with groups as one`);
table(
  together.list.filter(({ name, count }) => !isOwn.has(`${name} ${count}`)),
  ['name', 'count'],
);

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
  `With as many applications but no sales in the table: ${leaders.withoutSales.length}; below 50 applications there: ${leaders.unmatched.join(', ')}.`,
);

// %% Who files together
const network = await coApplicants(engine, { minimum: 1 });
heading(
  `${network.nodes.length} applicants in ${network.communities.length} communities, modularity ${network.modularity?.toFixed(2)}`,
);
table(network.brokers.slice(0, 5), ['name', 'type', 'count', 'partners', 'betweenness']);
const largest = network.communities[0]!;
const nameOf = new Map(network.nodes.map((node) => [node.key, node.name]));
say(`The largest community: ${largest.members.map((member) => nameOf.get(member)).join('; ')}.`);
say(
  `As GEXF for a graph tool: ${networkGexf(network).length} characters. As a Vega spec: "${networkChart(network).title.text}".`,
);

// %% Enterprises with universities and institutes
heading('Joint applications of enterprises with universities and institutes');
const joint = await cooperation(engine, { by: 'industry' });
table(joint.rows, ['value', 'enterprise', 'university', 'institute', 'cooperation', 'share']);

// %% Candidates for an alliance
const { candidates, open } = await alliances(engine, { where, minimum: 1 });
heading('Candidates for an alliance in biomedicine');
for (const { members, joint: shared } of candidates.slice(0, 3))
  say(`${shared} joint applications: ${members.map(({ name }) => name).join('; ')}.`);
say(
  `Large without partners there: ${open
    .slice(0, 3)
    .map(({ name }) => name)
    .join('; ')}.`,
);
