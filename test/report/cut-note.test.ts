import { describe, expect, test } from 'vitest';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { plainText } from '../../src/report/say.js';
import { situationSection } from '../../src/report/section.js';
import { expectBorneOut } from './expect-borne-out.js';
import { sampleResult } from './sample-result.js';

function notesOf(result: LandscapeResult, table: string, lang: 'zh' | 'en' = 'zh'): readonly string[] {
  const blocks = situationSection(result, lang).chapters.flatMap((chapter) => chapter.blocks);
  const found = blocks.find((block) => block.kind === 'table' && block.id === table);
  return found?.kind === 'table' ? found.notes.map(plainText) : [];
}

describe('a list that is cut says so', () => {
  const result = sampleResult();

  test('of areas, with how many there are', () => {
    const covered = result.industries.flatMap(({ areas }) => areas).filter(({ count }) => count > 0).length;
    expect(covered).toBeGreaterThan(20);
    expect(notesOf(result, 'top-areas')).toEqual([`仅列居前的，全部${covered}项见数据文件。`]);
    expect(notesOf(result, 'top-areas', 'en')).toEqual([`The first of them only; all ${covered} are in the data file.`]);
  });

  test('of applicants, with how equal ones stand', () => {
    const { n } = result.concentration.rows.find(({ scope, of }) => scope === 'all' && of === 'applicant')!;
    expect(n).toBeGreaterThan(result.topApplicants.length);
    expect(notesOf(result, 'top-applicants')[0]).toMatch(new RegExp(`^申请人共${n}个，仅列居前的；`));
  });

  test('of offices', () => {
    const { layoutAbroad } = result;
    const offices = Array.from({ length: 17 }, (_, i) => ({
      office: `A${String.fromCharCode(65 + i)}`,
      applications: 5,
      families: 4,
    }));
    const many = { ...result, layoutAbroad: { ...layoutAbroad, offices } };
    expect(notesOf(many, 'offices').at(-1)).toBe('仅列居前的，全部17项见数据文件。');
    expectBorneOut(renderMarkdown(situationSection(many, 'zh')), many);
  });
});

test('a list that is whole does not', () => {
  const result = sampleResult();
  const industries = result.industries.map((industry) => ({ ...industry, areas: industry.areas.slice(0, 2) }));
  expect(notesOf({ ...result, industries }, 'top-areas')).toEqual([]);
  const rows = result.concentration.rows.map((row) => ({ ...row, n: result.topApplicants.length }));
  expect(notesOf({ ...result, concentration: { ...result.concentration, rows } }, 'top-applicants')).toEqual([]);
});
