import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HighValueOptions, highValue, summarizeHighValue } from '../../../src/analyse/quality/high-value.js';
import { type ValueRule, valueRuleWhere } from '../../../src/analyse/quality/value-rules.js';
import { type Planted, plantedEngine } from './planted.js';

/** Inventions in force at the end of 2016, one for each way to be or not to be of high value. */
const PLANTED: readonly Planted[] = [
  { number: 'industry', filing: 20100101, status: 'active', areas: ['x1'], family: 1 },
  { number: 'abroad', filing: 20100101, status: 'active', family: 2 },
  { number: 'us', filing: 20100101, grant: 20120101, status: 'lapsed', office: 'US', family: 2 },
  { number: 'old', filing: 20061231, status: 'active', family: 3 },
  { number: 'pledged', filing: 20100101, status: 'active', family: 4 },
  { number: 'awarded', filing: 20100101, status: 'active', family: 5 },
  { number: 'plain', filing: 20100101, status: 'active', family: 6 },
  { number: 'undated', status: 'active', family: 7 },
  { number: 'state unknown', filing: 20100101, grant: 20120101, family: 8 },
  { number: 'dead', filing: 20000101, grant: 20020101, status: 'lapsed', areas: ['x1'], family: 9 },
  { number: 'model', filing: 20100101, status: 'active', areas: ['x1'], type: 'utilityModel', family: 10 },
  { number: 'pending', filing: 20100101, status: 'pending', areas: ['x1'], family: 11 },
];

const OF_POLICY = { strategicIndustries: true } as const;

const LISTS = { pledged: ['pledged', 'old', 'not in the data'], awarded: ['awarded'], ...OF_POLICY };

describe('high-value inventions', () => {
  test('from records alone are an interval: pledges, awards and whole families are unknown, not unmet', async () => {
    const result = await highValue(plantedEngine(PLANTED), OF_POLICY);
    expect(result).toMatchObject({ valid: 7, validAtMost: 8, known: 3, atMost: 8, reason: null });
    expect(result.rules).toEqual([
      { rule: 'strategicIndustry', yes: 1, no: 6, unknown: 0 },
      { rule: 'foreignFamily', yes: 1, no: 0, unknown: 6 },
      { rule: 'tenYears', yes: 1, no: 5, unknown: 1 },
      { rule: 'pledge', yes: 0, no: 0, unknown: 7 },
      { rule: 'award', yes: 0, no: 0, unknown: 7 },
    ]);
  });

  test('are counted to the last one where lists are given and families are whole', async () => {
    const result = await highValue(plantedEngine(PLANTED), { ...LISTS, wholeFamilies: true });
    expect(result).toMatchObject({ valid: 7, validAtMost: 8, known: 5 });
    // Only the undated one may still be ten years old; the one of unknown state is ruled out like the plain one.
    expect(result.atMost).toBe(6);
    expect(result.rules.slice(1)).toEqual([
      { rule: 'foreignFamily', yes: 1, no: 6, unknown: 0 },
      { rule: 'tenYears', yes: 1, no: 5, unknown: 1 },
      { rule: 'pledge', yes: 2, no: 5, unknown: 0 },
      { rule: 'award', yes: 1, no: 6, unknown: 0 },
    ]);
  });

  test('one list alone tells its own rule, and rules out nothing', async () => {
    const result = await highValue(plantedEngine(PLANTED), { ...OF_POLICY, awarded: LISTS.awarded, wholeFamilies: true });
    expect(result).toMatchObject({ known: 4, atMost: 8 });
  });

  test('of other offices count only where they are asked for, since the statistic is of Chinese patents', async () => {
    const foreign: Planted[] = [
      { number: 'jp', filing: 20000101, status: 'active', office: 'JP', areas: ['x1'] },
      { number: 'us old', filing: 20000101, status: 'active', office: 'US' },
    ];
    const engine = plantedEngine([...PLANTED, ...foreign]);
    const { conventions, ...counts } = await highValue(engine, OF_POLICY);
    expect(counts).toEqual((({ conventions: _, ...rest }) => rest)(await highValue(plantedEngine(PLANTED), OF_POLICY)));
    expect(conventions.offices).toEqual(['CN']);
    expect(await highValue(engine, { ...OF_POLICY, where: { office: ['JP', 'US'] } })).toMatchObject({ valid: 2, known: 2 });
    expect(await highValue(plantedEngine(foreign), OF_POLICY)).toMatchObject({ valid: 0, validAtMost: 0, known: 0 });
  });

  test('in the industries of one’s own are not known to be in a strategic one, unless that is said', async () => {
    const own = await highValue(plantedEngine(PLANTED));
    expect(own).toMatchObject({ valid: 7, validAtMost: 8, known: 2, atMost: 8 });
    expect(own.rules[0]).toEqual({ rule: 'strategicIndustry', yes: 0, no: 0, unknown: 7 });
    const listed = await highValue(plantedEngine(PLANTED), {
      pledged: ['pledged', 'industry'],
      awarded: ['awarded'],
      wholeFamilies: true,
    });
    expect(listed).toMatchObject({ valid: 7, known: 5, atMost: 8 });
    expect(valueRuleWhere('strategicIndustry', { strategicIndustries: false })).toBeNull();
    const inside = [{ key: [], values: [[1], [-1], [3]].map((values) => Float64Array.from(values)), counts: Float64Array.of(7) }];
    const known = (id: string) =>
      summarizeHighValue({ outside: [], inside }, { conventions: { ...own.conventions, taxonomy: id } }).known;
    expect([known('sei-2021 1.0.0'), known('own 1.0.0')]).toEqual([7, 0]);
  });

  test('the applications behind each rule can be listed', async () => {
    const engine = plantedEngine(PLANTED);
    const behind = async (rule: ValueRule) => (await engine.list({ where: valueRuleWhere(rule, LISTS)! })).applications;
    expect(await behind('strategicIndustry')).toEqual(['industry']);
    expect(await behind('foreignFamily')).toEqual(['abroad']);
    expect(await behind('tenYears')).toEqual(['old']);
    expect(await behind('pledge')).toEqual(['old', 'pledged']);
    expect(await behind('award')).toEqual(['awarded']);
    expect(valueRuleWhere('pledge')).toBeNull();
  });

  test('are none in an empty landscape, and not counted where the engine cannot tell', async () => {
    expect(await highValue(plantedEngine([]))).toMatchObject({ valid: 0, validAtMost: 0, known: 0, atMost: 0, reason: null });
    const { values: _, ...plain } = plantedEngine(PLANTED);
    expect(await highValue(plain)).toMatchObject({ atMost: 0, reason: 'noMeasurements' });
  });

  test('known <= atMost, both between 0 and the inventions; lists and whole families only narrow', async () => {
    const planted = fc
      .array(fc.constantFrom(...PLANTED), { maxLength: 12 })
      .map((list) => list.map((one, i) => ({ ...one, number: `CN${i}` })));
    const lists = fc.record({
      pledged: fc.constantFrom(undefined, ['CN0', 'CN1'], []),
      awarded: fc.constantFrom(undefined, ['CN1', 'CN2']),
      wholeFamilies: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(planted, lists, async (list, { pledged, awarded, wholeFamilies }) => {
        const engine = plantedEngine(list);
        const options: HighValueOptions = { ...(pledged && { pledged }), ...(awarded && { awarded }), wholeFamilies };
        const plain = await highValue(engine);
        const narrowed = await highValue(engine, options);
        for (const { valid, validAtMost, known, atMost, rules } of [plain, narrowed]) {
          expect(0 <= known && known <= valid && valid <= validAtMost && known <= atMost && atMost <= validAtMost).toBe(true);
          for (const { yes, no, unknown } of rules) expect(yes + no + unknown).toBe(valid);
          expect(known).toBeGreaterThanOrEqual(Math.max(...rules.map(({ yes }) => yes)));
        }
        expect(narrowed.known).toBeGreaterThanOrEqual(plain.known);
        expect(narrowed.atMost).toBeLessThanOrEqual(plain.atMost);
      }),
      { numRuns: 60 },
    );
  });
});
