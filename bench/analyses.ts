/** Times queries and analyses on a loaded landscape of a million invented applications: `npm run bench:analyses [-- applications]`. */

import { concentration } from '../src/analyse/concentration/concentration.js';
import { advantageEnterprises } from '../src/analyse/enterprises/advantage-enterprises.js';
import { enterpriseChanges } from '../src/analyse/enterprises/enterprise-changes.js';
import { enterprisePipeline } from '../src/analyse/enterprises/enterprise-pipeline.js';
import { enterpriseSensitivity } from '../src/analyse/enterprises/enterprise-sensitivity.js';
import { coApplicants } from '../src/analyse/network/co-applicants.js';
import { cooperation } from '../src/analyse/network/cooperation.js';
import { denseZones } from '../src/analyse/place/dense-zones.js';
import { foreignShare } from '../src/analyse/place/foreign-share.js';
import { layoutAbroad } from '../src/analyse/place/layout-abroad.js';
import { places } from '../src/analyse/place/places.js';
import { citationImpact } from '../src/analyse/quality/citation-impact.js';
import { corePatents } from '../src/analyse/quality/core-patents.js';
import { distribution } from '../src/analyse/quality/distribution.js';
import { grantRates } from '../src/analyse/quality/grant-rates.js';
import { highValue } from '../src/analyse/quality/high-value.js';
import { knowledgeBreadth } from '../src/analyse/quality/knowledge-breadth.js';
import { legalSurvival } from '../src/analyse/quality/legal-survival.js';
import { pendency } from '../src/analyse/quality/pendency.js';
import { attainment } from '../src/analyse/targets/attainment.js';
import { scorecard } from '../src/analyse/targets/scorecard.js';
import { trend } from '../src/analyse/trend/trend.js';
import type { CountQuery, Engine } from '../src/engines/engine.js';
import { memoryEngine } from '../src/engines/memory/memory-engine.js';
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
    ['concentration', () => concentration(engine)],
    ['advantage enterprises', () => advantageEnterprises(engine)],
    ['enterprise sensitivity', () => enterpriseSensitivity(engine)],
    ['enterprise changes', () => enterpriseChanges(engine)],
    ['enterprise pipeline', () => enterprisePipeline(engine, { dateBasis: 'publication' })],
    ['co-applicants', () => coApplicants(engine)],
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
