/** Times queries and analyses on a loaded landscape of a million invented applications: `npm run bench:analyses [-- applications]`. */

import type { CountQuery, Engine } from '../src/engines/engine.js';
import { memoryEngine } from '../src/engines/memory/memory-engine.js';
import {
  advantageEnterprises,
  alliances,
  applicantMatrix,
  attainment,
  citationImpact,
  coApplicants,
  complexity,
  concentration,
  concentrationOverTime,
  convergence,
  coOccurrence,
  cooperation,
  corePatents,
  dataQuality,
  denseZones,
  distribution,
  emergingAreas,
  enterpriseChanges,
  enterpriseLeaders,
  enterprisePipeline,
  enterpriseSensitivity,
  foreignShare,
  grantRates,
  highValue,
  holdings,
  knowledgeBreadth,
  layoutAbroad,
  leaders,
  legalSurvival,
  lifeCycle,
  maturityMap,
  nowcast,
  pendency,
  places,
  polynomialTrend,
  relativeGrowth,
  scorecard,
  specialisation,
  technologyIndices,
  trend,
  whiteSpaces,
} from '../src/index.js';
import { syntheticStore } from './synthetic-store.js';

const RUNS = 7;

const COUNTS: readonly CountQuery[] = [
  { by: ['year'] },
  { by: ['industry', 'year'] },
  { by: ['applicantType'] },
  { by: ['applicant'], top: 20 },
  { by: ['applicant'], atLeast: 45, where: { applicantType: 'enterprise' } },
  { by: ['applicant', 'year'], atLeast: 10 },
  { by: ['area', 'subclass'], atLeast: 30 },
  { by: ['area', 'applicant'], atLeast: 10 },
  { by: ['area', 'applicant'] },
  { by: ['industry', 'year'], unit: 'family' },
  { by: ['applicant'], unit: 'family', counting: 'fractional', top: 20 },
];

/** Name and work of each line of the table. */
function works(engine: Engine): readonly (readonly [string, () => Promise<unknown>])[] {
  return [
    ...COUNTS.map((query) => [`count ${JSON.stringify(query)}`, () => engine.count(query)] as const),
    ['spread area x applicant', () => engine.spread({ by: 'area', of: 'applicant' })],
    ['spread area x applicant, fractional', () => engine.spread({ by: 'area', of: 'applicant', counting: 'fractional' })],
    ['spread year x applicant', () => engine.spread({ by: 'year', of: 'applicant' })],
    ['pairs applicant, top 100', () => engine.pairs({ of: 'applicant', top: 100 })],
    ['pairs area', () => engine.pairs({ of: 'area' })],
    ['pairs subclass', () => engine.pairs({ of: 'subclass' })],
    ['list of an industry', () => engine.list({ where: { industry: 'biomedicine' } })],
    ['list of all', () => engine.list({})],
    ['trend by industry', () => trend(engine, { dimension: 'industry' })],
    ['polynomial trend', () => polynomialTrend(engine)],
    ['relative growth', () => relativeGrowth(engine)],
    ['holdings', () => holdings(engine)],
    ['nowcast', () => nowcast(engine)],
    ['life cycle', () => lifeCycle(engine)],
    ['maturity map', () => maturityMap(engine)],
    ['technology indices', () => technologyIndices(engine)],
    ['concentration', () => concentration(engine)],
    ['concentration over time', () => concentrationOverTime(engine, { from: 2005, to: 2014 })],
    ['leaders', () => leaders(engine)],
    ['specialisation', () => specialisation(engine)],
    ['complexity', () => complexity(engine)],
    ['applicant matrix', () => applicantMatrix(engine)],
    ['white spaces', () => whiteSpaces(engine)],
    ['co-occurrence', () => coOccurrence(engine)],
    ['convergence', () => convergence(engine)],
    ['emerging areas', () => emergingAreas(engine)],
    ['advantage enterprises', () => advantageEnterprises(engine)],
    ['enterprise leaders', () => enterpriseLeaders(engine, [])],
    ['enterprise sensitivity', () => enterpriseSensitivity(engine)],
    ['enterprise changes', () => enterpriseChanges(engine)],
    ['enterprise pipeline', () => enterprisePipeline(engine, { dateBasis: 'publication' })],
    ['co-applicants', () => coApplicants(engine)],
    ['alliances', () => alliances(engine)],
    ['cooperation by year', () => cooperation(engine)],
    ['distribution of claims by industry', () => distribution(engine, { of: 'claims', by: 'industry' })],
    ['citation impact of industries', () => citationImpact(engine)],
    ['citation impact of applicants', () => citationImpact(engine, { of: 'applicant' })],
    ['knowledge breadth by industry', () => knowledgeBreadth(engine, { by: 'industry' })],
    ['high-value inventions', () => highValue(engine)],
    ['core patents', () => corePatents(engine)],
    ['legal survival', () => legalSurvival(engine)],
    ['grant rates', () => grantRates(engine)],
    ['pendency', () => pendency(engine)],
    ['places by district', () => places(engine)],
    ['dense zones', () => denseZones(engine)],
    ['layout abroad by industry', () => layoutAbroad(engine)],
    ['layout abroad by applicant', () => layoutAbroad(engine, { by: 'applicant' })],
    ['share of applicants from abroad', () => foreignShare(engine)],
    ['scorecard', () => scorecard(engine)],
    ['attainment, with its scorecard', () => attainment(engine)],
    ['data quality', () => dataQuality(engine, { files: [], issuesByCode: {}, issueExamples: [] })],
  ];
}

async function main(size: number, only: string): Promise<void> {
  const started = process.hrtime.bigint();
  const engine = memoryEngine(syntheticStore(size));
  process.stdout.write(
    `${size} applications made in ${msSince(started).toFixed(0)} ms; median of ${RUNS} runs, the first, median of processor time\n`,
  );
  for (const [name, work] of works(engine)) {
    if (!name.includes(only)) continue;
    const walls: number[] = [];
    const processor: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = process.hrtime.bigint();
      const used = process.cpuUsage();
      await work();
      walls.push(msSince(start));
      const { user, system } = process.cpuUsage(used);
      processor.push((user + system) / 1000);
    }
    const cells = [median(walls), walls[0]!, median(processor)].map((ms) => `${ms.toFixed(0).padStart(7)} ms`);
    process.stdout.write(`${cells.join('')}  ${name}\n`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function msSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

await main(Number(process.argv[2] ?? 1_000_000), process.argv[3] ?? '');
