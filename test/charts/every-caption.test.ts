import { describe, expect, test } from 'vitest';
import { applicationsHeadline } from '../../src/analyse/multiverse/headlines.js';
import { multiverse } from '../../src/analyse/multiverse/multiverse.js';
import { coApplicants } from '../../src/analyse/network/co-applicants.js';
import { convergence } from '../../src/analyse/structure/convergence.js';
import { conventionLines } from '../../src/charts/chart-caption.js';
import { convergenceChart } from '../../src/charts/convergence-chart.js';
import { landscapeCharts } from '../../src/charts/landscape-charts.js';
import { lorenzChart } from '../../src/charts/lorenz-chart.js';
import { multiverseChart } from '../../src/charts/multiverse-chart.js';
import { networkChart } from '../../src/charts/network-chart.js';
import type { Lang } from '../../src/util/bilingual.js';
import { fakeEngine } from '../analyse/fake-engine.js';
import { sampleResult } from '../report/sample-result.js';

const library = (await import('../../src/index.js')) as Record<string, unknown>;
const engine = fakeEngine([{ filing: 2010, areas: ['light/lamp'], applicants: ['enterprise:a'] }]);

interface Captioned {
  readonly title: { readonly subtitle: readonly string[] };
}

/** Every chart function that is exported, by its name. */
const CHARTS: Readonly<Record<string, (lang: Lang) => Promise<Captioned>>> = {
  convergenceChart: async (lang) => convergenceChart(await convergence(engine), { lang }),
  lorenzChart: async (lang) => lorenzChart([], { n: 0, conventions: sampleResult().conventions, lang }),
  multiverseChart: async (lang) => multiverseChart(await multiverse(engine, applicationsHeadline()), { lang }),
  networkChart: async (lang) => networkChart(await coApplicants(engine), { lang }),
  ...Object.fromEntries(
    [
      'areaChart',
      'concentrationChart',
      'enterpriseChart',
      'industryChart',
      'overallTrendChart',
      'scorecardChart',
      'trendChart',
    ].map((name) => [name, async (lang: Lang) => landscapeCharts(sampleResult(), { lang })[SECTION_IDS[name]!]]),
  ),
};

const SECTION_IDS: Readonly<Record<string, keyof ReturnType<typeof landscapeCharts>>> = {
  areaChart: 'areas',
  concentrationChart: 'concentration',
  enterpriseChart: 'enterprises',
  industryChart: 'industries',
  overallTrendChart: 'overall',
  scorecardChart: 'scorecard',
  trendChart: 'trend',
};

test('every exported chart is among these', () => {
  expect(
    Object.keys(library)
      .filter((name) => name.endsWith('Chart'))
      .sort(),
    'charts of src/index.ts that CHARTS of this file lacks, or names in vain',
  ).toEqual(Object.keys(CHARTS).sort());
});

describe.each(Object.entries(CHARTS))('the caption of %s', (_, made) => {
  test.each(['zh', 'en'] as const)('says how it was counted and up to which day (%s)', async (lang) => {
    const { subtitle } = (await made(lang)).title;
    const [first = ''] = conventionLines(sampleResult().conventions, lang);
    expect(subtitle.join('\n')).toContain(first.split(lang === 'zh' ? '，' : ', ')[0]);
    expect(subtitle.join('\n')).toMatch(/2016年12月31日|2016-12-31/);
  });
});
