import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Conventions, conventionsOf } from '../../src/analyse/conventions.js';
import type { Engine } from '../../src/engines/engine.js';
import { docScope } from '../doc-scope.js';

const library = (await import('../../src/index.js')) as Record<string, unknown>;

const { engine, landscape } = (await docScope()) as { engine: Engine; landscape: object };

const SRC = new URL('../../src/analyse/', import.meta.url).pathname;

/** Every exported function that asks an engine. */
const ANALYSES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(SRC + file, 'utf8').matchAll(/^export async function (\w+)(?:<[^>]*>)?\(\s*engine: Engine/gm)].map(
      ([, name = '']) => name,
    ),
  )
  .filter((name) => name in library)
  .sort();

/** One answers with a rule on years, not with counts; the other with the results of several analyses, each of which says it. */
const NO_COUNTS = ['publicationLag', 'patentValue'];

/** What an analysis must be told beside the engine and the options. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  dataQuality: [{ files: [], issuesByCode: {}, issueExamples: [] }],
  enterpriseLeaders: [[]],
  multiverse: [async () => 1],
};

/** Conventions that an analysis fixes by its definition, whatever it is asked. */
const FIXED: Readonly<Record<string, Partial<Conventions>>> = {
  coOccurrence: { counting: 'whole' },
  convergence: { counting: 'whole' },
  coreApplications: { counting: 'primary' },
  corePatents: { counting: 'primary' },
  holdings: { dateBasis: 'grant' },
  layoutAbroad: { unit: 'family' },
};

/** Conditions that belong to what an analysis counts, beside those it is asked for. */
const OWN_CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  alliances: ['applicantType'],
  coreApplications: ['granted', 'area'],
  corePatents: ['granted'],
  holdings: ['granted'],
  layoutAbroad: ['country'],
  legalSurvival: ['granted'],
  pendency: ['granted'],
};

/** Analyses of the data as a whole, without options. */
const WITHOUT_OPTIONS = ['dataQuality'];

/** Options that an analysis needs or does not take. */
const OWN_OPTIONS: Readonly<Record<string, object>> = {
  concentrationOverTime: { from: 2010, to: 2011 },
  cooperation: { counting: 'whole' },
  coreApplications: { counting: undefined, area: 'green-batteries' },
  corePatents: { counting: undefined },
  distribution: { of: 'claims' },
  enterpriseChanges: {
    windows: [
      { from: 2010, to: 2010 },
      { from: 2011, to: 2011 },
    ],
  },
  holdings: { counting: undefined },
  layoutAbroad: { counting: undefined },
};

const options = { twins: 'once', where: { type: ['invention'], classified: true }, counting: 'primary' } as const;

test('there are as many analyses as the room has', () => expect(ANALYSES.length).toBeGreaterThan(25));

test.each(ANALYSES.filter((name) => !NO_COUNTS.includes(name)))('the result of %s says how it was counted', async (name) => {
  const analysis = library[name] as (...args: unknown[]) => Promise<{ conventions?: Conventions }>;
  const asked = WITHOUT_OPTIONS.includes(name) ? {} : { ...options, ...OWN_OPTIONS[name] };
  const result = await analysis(engine, ...(ARGUMENTS[name] ?? []), ...(WITHOUT_OPTIONS.includes(name) ? [] : [asked]));
  const { conventions } = result;
  if (conventions === undefined) throw new Error(`${name}: its result lacks "conventions"; make them with conventionsOf.`);
  const expected = { ...conventionsOf(engine, asked), ...FIXED[name] };
  expect(
    { ...conventions, exclusions: conventions.exclusions.filter(({ by }) => !OWN_CONDITIONS[name]?.includes(by)) },
    `${name} counts otherwise than it was asked, or says so; what it fixes by definition belongs into FIXED and OWN_CONDITIONS of this file`,
  ).toEqual(expected);
});

describe('what cannot be meant is refused', () => {
  const asked = async (name: string, given: object, own: object): Promise<unknown> => {
    const analysis = library[name] as (...args: unknown[]) => Promise<unknown>;
    return analysis(given, ...(ARGUMENTS[name] ?? []), ...(WITHOUT_OPTIONS.includes(name) ? [] : [own]));
  };

  test.each(ANALYSES.filter((name) => !WITHOUT_OPTIONS.includes(name)))('an option unknown to %s', async (name) => {
    const mistyped = asked(name, engine, { ...OWN_OPTIONS[name], twinns: 'once' });
    await expect(mistyped).rejects.toThrow(RangeError);
    await expect(mistyped).rejects.toThrow(`${name}: unknown option: "twinns"; did you mean "twins"?`);
  });

  test.each(ANALYSES)('a landscape given to %s in place of its engine', async (name) => {
    const answer = asked(name, landscape, OWN_OPTIONS[name] ?? {});
    await expect(answer).rejects.toThrow(TypeError);
    await expect(answer).rejects.toThrow(
      `${name}: invalid engine: a landscape; give the engine of a landscape, such as landscape.engine.`,
    );
  });
});
