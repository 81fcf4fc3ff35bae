import { describe, expect, test } from 'vitest';
import { conventionText } from '../../src/charts/convention-text.js';
import type { Engine } from '../../src/engines/engine.js';
import { docScope } from '../doc-scope.js';
import { sampleResult } from '../report/sample-result.js';
import { CHARTS, draw, type ToDraw } from './charts-to-draw.js';

const { engine, landscape } = (await docScope()) as { engine: Engine; landscape: object };
const result = sampleResult();
const { conventions } = result;

const DRAWN: Readonly<Record<string, ToDraw>> = { ...CHARTS, landscapeCharts: { given: result, needed: {} } };

describe.each(Object.entries(DRAWN))('%s', (name, { given, needed }) => {
  test('draws what it is made for', () => expect(draw(name, given, { ...needed, lang: 'en' })).toBeTypeOf('object'));

  test('refuses an option it does not know', () => {
    expect(() => draw(name, given, { ...needed, langg: 'en' })).toThrow(
      new RangeError(`${name}: unknown option: "langg"; did you mean "lang"?`),
    );
  });

  test('refuses a language that no chart is in', () => {
    expect(() => draw(name, given, { ...needed, lang: 'fr' })).toThrow(
      new RangeError(`${name}: unknown lang: "fr"; use zh or en.`),
    );
  });

  test.each([
    ['a landscape', landscape],
    ['an engine', engine],
    ['a promise, which must be awaited', Promise.resolve(given)],
    ['undefined', undefined],
  ])('refuses %s in place of a result', (shown, other) => {
    expect(() => draw(name, other, needed)).toThrow(TypeError);
    expect(() => draw(name, other, needed)).toThrow(new RegExp(`^${name}: invalid \\w+: ${shown}; give `));
  });

  test.each(Object.keys(needed))('refuses to go without %s', (option) => {
    const { [option]: _, ...rest } = needed;
    expect(() => draw(name, given, rest)).toThrow(new TypeError(`${name}: missing option: "${option}"; the caption says it.`));
  });
});

test('an entry of a list that is not as the others is named by its place', () => {
  const [first] = result.industries;
  expect(() => draw('industryChart', [first, { id: 'x', areas: [] }], { n: 0, conventions })).toThrow(
    new TypeError('industryChart: invalid industries[1]: an object with id, areas; give those of a landscape result.'),
  );
});

describe('the renderers', () => {
  const chart = draw('trendChart', result.trend);
  const curve = draw('multiverseChart', CHARTS['multiverseChart']?.given);
  const network = CHARTS['networkChart']?.given;
  const web = draw('networkChart', network);

  test.each([
    ['renderSvg', [result, curve, web], ['a landscape result', 'a specification curve', 'a network chart']],
    ['renderSpecificationSvg', [chart, web, landscape], ['a chart', 'a network chart', 'a landscape']],
    ['renderNetworkSvg', [chart, curve, network], ['a chart', 'a specification curve', 'an object with conventions, minimum']],
  ])('%s refuses what another one draws, and what is no chart', (name, others, shown) => {
    others.forEach((other, i) => {
      expect(() => draw(name, other)).toThrow(TypeError);
      expect(() => draw(name, other)).toThrow(`${name}: invalid chart: ${shown[i]}`);
    });
  });

  test.each([
    ['renderSvg', chart],
    ['renderSpecificationSvg', curve],
  ])('%s refuses an option it does not know', (name, own) => {
    expect(() => draw(name, own, { headings: false })).toThrow(
      new RangeError(`${name}: unknown option: "headings"; did you mean "heading"?`),
    );
  });
});

test('the text of conventions refuses a result in place of its conventions, and unknown options', () => {
  expect(() => conventionText(result.trend as never, 'zh')).toThrow(/^conventionText: invalid conventions: an object with /);
  expect(() => conventionText(conventions, 'zh', { cutoff: false } as object)).toThrow(
    new RangeError('conventionText: unknown option: "cutoff"; did you mean "cutOff"?'),
  );
});
