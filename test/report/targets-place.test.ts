import { expect, test } from 'vitest';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { expectBorneOut } from './expect-borne-out.js';
import { sampleResult } from './sample-result.js';

/** A result with these applications by province and by city, beside those of unknown place. */
function withPlaces(place: string | null, province: Record<string, number>, city: Record<string, number> = {}): LandscapeResult {
  const result = sampleResult();
  const rows = (counts: Record<string, number>) =>
    [...Object.entries(counts), [null, 7] as const].map(([name, count]) => ({
      place: name,
      within: null,
      count,
      share: count / result.ingest.applications,
      shareOfKnown: null,
    }));
  return {
    ...result,
    places: { ...result.places, province: rows(province), city: rows(city) },
    scorecard: { ...result.scorecard, place },
  };
}

function targetsOf(result: LandscapeResult, lang: 'zh' | 'en' = 'zh'): string {
  const section = situationSection(result, lang);
  expectBorneOut(renderMarkdown(section), result);
  return renderMarkdown({ ...section, chapters: section.chapters.filter(({ id }) => id === 'targets') });
}

const { applications } = sampleResult().ingest;

test('the targets say how many applications come from the place they are set for', () => {
  const most = withPlaces('天津市', { 天津市: applications / 2 });
  expect(targetsOf(most)).toContain('目标针对天津市设定；数据中第一申请人在天津市的申请有');
  const city = withPlaces('苏州市', { 江苏省: 900 }, { 苏州市: 600 });
  expect(targetsOf(city)).toContain('第一申请人在苏州市的申请只有600件');
});

test('data from elsewhere say nothing about the place', () => {
  expect(targetsOf(withPlaces('天津市', { 天津市: 41, 北京市: 900 }))).toMatch(/只有41件，占.*不能说明天津市是否达到目标/);
  expect(targetsOf(withPlaces('天津市', { 北京市: 900 }), 'en')).toContain(
    'no application in the data has its first applicant there',
  );
  expect(targetsOf(withPlaces('天津市', {}))).toContain('无法判断有多少申请来自天津市');
});

test('the key points do not judge a place that the data do not cover', () => {
  const inShort = (result: LandscapeResult) => renderMarkdown({ ...situationSection(result, 'zh'), chapters: [] });
  const caution = '可以确认来自天津市的申请不足一半，不能据此判断天津市是否达到目标';
  for (const elsewhere of [{}, { 北京市: 900 }, { 天津市: 41 }])
    expect(inShort(withPlaces('天津市', elsewhere))).toContain(caution);
  expect(inShort(withPlaces('天津市', { 天津市: applications / 2 }))).not.toContain(caution);
  expect(inShort(withPlaces('天津市', {}, { 天津市: applications / 2 }))).not.toContain(caution);
  expect(inShort(withPlaces(null, {}))).not.toContain('不足一半');
});

test('targets without a place say nothing of one', () => {
  expect(targetsOf(withPlaces(null, { 天津市: 41 }))).not.toContain('目标针对');
});
