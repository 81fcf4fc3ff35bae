import { describe, expect, test } from 'vitest';
import { checkProse } from '../../src/report/check-prose.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { expectBorneOut } from './expect-borne-out.js';
import { emptyResult, sampleResult } from './sample-result.js';
import { emptyValue } from './sample-value.js';

function chapterOf(result: LandscapeResult, lang: 'zh' | 'en'): string {
  const section = situationSection(result, lang);
  return renderMarkdown({ ...section, chapters: section.chapters.filter(({ id }) => id === 'value') });
}

describe('the chapter on quality and value', () => {
  test('gives high-value inventions as an interval, and unknown rules as unknown', () => {
    const text = chapterOf(sampleResult(), 'zh');
    expect(text).toContain('可以确认有效的中国发明专利881件，计入法律状态不明的已授权发明至多906件');
    expect(text).toContain('可以确认的有491件，至多906件');
    expect(text).toContain('| 实现较高质押融资金额 | 0 | 0 | 881 |');
    expect(chapterOf(sampleResult(), 'en')).toContain('491 are of high value for certain and at most 906');
  });

  test('says that industries of one’s own do not tell who is in a strategic one', () => {
    const sample = sampleResult();
    expect(chapterOf(sample, 'zh')).not.toContain('是否属于战略性新兴产业不明');
    const { highValue } = sample.value;
    const [, ...others] = highValue.rules;
    const rules = [{ rule: 'strategicIndustry', yes: 0, no: 0, unknown: highValue.valid } as const, ...others];
    const own = { ...sample, value: { ...sample.value, highValue: { ...highValue, rules } } };
    expect(chapterOf(own, 'zh')).toContain('| 属于战略性新兴产业 | 0 | 0 | 881 |');
    expect(chapterOf(own, 'zh')).toContain('是否属于战略性新兴产业不明');
    expect(chapterOf(own, 'en')).toContain('it is not known who is in one of these');
  });

  test('names the components of core patents and what other weights come to', () => {
    const text = chapterOf(sampleResult(), 'zh');
    expect(text).toContain('被引证、权利要求的平均百分位次不低于75.0%者');
    expect(text).toContain('拥有核心专利的有2个；改变权重和界限，均为2个');
  });

  test('says how many granted inventions cannot be judged, and what that leaves open', () => {
    const sample = sampleResult();
    const withUnknown = (unknown: number, core: number) => {
      const rows = sample.value.core.rows.map((row, i) => ({
        ...row,
        unknown: i === 0 ? unknown : 0,
        core: i === 0 ? core : row.core,
      }));
      return { ...sample, value: { ...sample.value, core: { ...sample.value.core, rows } } };
    };
    expect(chapterOf(withUnknown(0, 0), 'zh')).not.toContain('无法评定');
    expect(chapterOf(withUnknown(7, 0), 'zh')).toContain('有7件因同年可比者不足三十件或数据不全，无法评定；因此另有1个领域');
    expect(chapterOf(withUnknown(7, 3), 'en')).toMatch(/7 cannot be judged, [^;]*incomplete\./);
    const open = withUnknown(7, 0);
    expectBorneOut(renderMarkdown(situationSection(open, 'en')), open);
  });

  test('tells no number of 0 where no granted invention can be judged', () => {
    const sample = sampleResult();
    const rows = sample.value.core.rows.map((row) => ({ ...row, unknown: row.granted, core: 0 }));
    const core = { ...sample.value.core, rows, areasWithCore: 0, areasAtLeast: 0, areasAtMost: 0 };
    const result = { ...sample, value: { ...sample.value, core } };
    expect(chapterOf(result, 'zh')).toContain('哪些领域拥有核心专利不能判断');
    expect(chapterOf(result, 'zh')).not.toContain('拥有核心专利的有0个');
    for (const lang of ['zh', 'en'] as const) expectBorneOut(renderMarkdown(situationSection(result, lang)), result);
  });

  test('shows no average of few, no rate of young cohorts and no curve that cannot be told', () => {
    const text = chapterOf(sampleResult(), 'en');
    expect(text).toContain('| 2009 | 200 | 120 | 60.0% | 65.0% | 730 | 1,100 | 1,500 |');
    expect(text).not.toContain('| 2015 |');
    expect(text).toContain('| Invention | 250 | 88.0% |');
    expect(text).not.toContain('| Design |');
  });

  test('is left out where the data hold nothing of it, and the chapters behind it keep their numbers and their checks', () => {
    expect(situationSection(emptyResult()).chapters.map(({ id }) => id)).not.toContain('value');
    const without = { ...sampleResult(), value: emptyValue(sampleResult().conventions) };
    const section = situationSection(without, 'zh');
    expect(section.chapters.at(-1)!.heading).toMatch(/^十一、/);
    expect(situationSection(sampleResult(), 'zh').chapters.at(-1)!.heading).toMatch(/^十二、/);
    expectBorneOut(renderMarkdown(section), without);
  });

  test('a number that is not of this chapter is found', () => {
    const markdown = renderMarkdown(situationSection(sampleResult(), 'zh'));
    const changed = markdown.replace('可以确认的有491件', '可以确认的有497件');
    expect(checkProse(changed, sampleResult()).map(({ number }) => number)).toEqual(['497']);
  });
});
