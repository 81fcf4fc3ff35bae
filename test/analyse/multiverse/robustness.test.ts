import { expect, test } from 'vitest';
import { enterprisesHeadline, growthHeadline } from '../../../src/analyse/multiverse/headlines.js';
import { multiverse } from '../../../src/analyse/multiverse/multiverse.js';
import { robustness } from '../../../src/analyse/multiverse/robustness.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { sampleStore } from '../../engines/memory/sample-store.js';
import { ONE } from './one-application.js';

const engine = memoryEngine(
  sampleStore([ONE, { ...ONE, number: 'CN2', areas: ['y1'] }, { ...ONE, number: 'CN3', areas: ['y1'], type: 'design' }]),
);
const industries = engine.facts.taxonomy.industries.map(({ id }) => id);

test('asks for growth, the largest industry, concentration and enterprises, each as `multiverse` alone would', async () => {
  const { headlines, conventions } = await robustness(engine, { threshold: 2, twins: 'once' });
  expect(headlines.map(({ headline }) => headline.id)).toEqual([
    'growth',
    `industryShare ${industries[1]}`,
    'hhi',
    'advantageEnterprises',
  ]);
  expect(headlines[0]).toEqual(await multiverse(engine, growthHeadline(), { twins: 'once' }));
  expect(headlines[3]).toEqual(await multiverse(engine, enterprisesHeadline({ threshold: 2 }), { twins: 'once' }));
  expect(conventions).toEqual(headlines[0]!.conventions);
});

test('leaves out the largest industry where none has an application, and all without applications', async () => {
  const unclassified = memoryEngine(sampleStore([{ ...ONE, areas: [] }]));
  expect((await robustness(unclassified)).headlines.map(({ headline }) => headline.id)).toEqual([
    'growth',
    'hhi',
    'advantageEnterprises',
  ]);
  expect((await robustness(memoryEngine(sampleStore([])))).headlines).toEqual([]);
});

test('leaves out what is of applicants where the data name none', async () => {
  const nameless = memoryEngine(sampleStore([{ ...ONE, applicants: [] }]));
  expect((await robustness(nameless)).headlines.map(({ headline }) => headline.id)).toEqual([
    'growth',
    `industryShare ${industries[0]}`,
  ]);
});
