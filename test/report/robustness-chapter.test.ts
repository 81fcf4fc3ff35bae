import { describe, expect, test } from 'vitest';
import { checkProse } from '../../src/report/check-prose.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { expectBorneOut } from './expect-borne-out.js';
import { sampleResult } from './sample-result.js';

function chapterOf(result: LandscapeResult, lang: 'zh' | 'en'): string {
  const section = situationSection(result, lang);
  return renderMarkdown({ ...section, chapters: section.chapters.filter(({ id }) => id === 'robustness') });
}

describe('the chapter on robustness', () => {
  const result = sampleResult();

  test('tells of each conclusion its value, the combinations that agree, the range and the verdict', () => {
    const zh = chapterOf(result, 'zh');
    expect(zh).toContain('| 专利申请量的走势 | 12.0%（上升） | 6 | 6 | 6 | 100.0% | 9.0%—12.0% | 稳健 |');
    expect(zh).toContain('| 新一代信息技术占各产业专利申请的比重 | 31.0% | 6 | 6 | 5 | 83.3% | 22.0%—31.2% | 基本稳健 |');
    expect(zh).toContain('| 申请人集中度HHI | 0.160（中度集中） | 6 | 6 | 2 | 33.3% | 0.120—0.170 | 取决于口径 |');
    expect(zh).toContain('| 申请50件及以上的企业数 | 7 | 6 | 2 | 1 | — | 5—7 | 无法判断 |');
    expect(zh).toContain('4项主要结论中，稳健的1项，基本稳健的1项，取决于口径的1项，无法判断的1项。');
    expect(chapterOf(result, 'en')).toContain(
      'Of 4 main conclusions 1 is robust and 1 mostly robust, 1 depends on the conventions',
    );
  });

  test('says of what the share of an industry is, which is not the one by primary industry', () => {
    const note = '产业的比重为涉及该产业的申请与归入任一产业的申请之比';
    expect(chapterOf(result, 'zh')).toContain(note);
    const headlines = result.robustness.headlines.filter(({ headline }) => !headline.id.startsWith('industryShare'));
    expect(headlines.length).toBe(3);
    expect(chapterOf({ ...result, robustness: { ...result.robustness, headlines } }, 'zh')).not.toContain(note);
  });

  test('names the conventions that overturn a conclusion when changed alone, with what it comes to', () => {
    expect(chapterOf(result, 'zh')).toContain('申请人集中度HHI：计数改为分数计数（低集中）；计数改为主归属计数（低集中）。');
    expect(chapterOf(result, 'en')).toContain('counting “fractional counts” (unconcentrated)');
  });

  test('says that combinations are a sample where they are', () => {
    const [first, ...others] = result.robustness.headlines;
    const selection = { possible: 90, computed: 6, cap: 6, rule: 'sample', seed: 3 } as const;
    const sampled = { ...result, robustness: { ...result.robustness, headlines: [{ ...first!, selection }, ...others] } };
    expect(chapterOf(sampled, 'zh')).toContain(
      '组合超过6种的，除逐项改变的以外随机抽取至6种（随机种子3）；一致比例按全部合理组合推算',
    );
    expect(chapterOf(result, 'zh')).not.toContain('随机');
  });

  test('a number that is not of this chapter is found', () => {
    const markdown = renderMarkdown(situationSection(result, 'zh'));
    expectBorneOut(markdown, result);
    const changed = markdown.replace('| 22.0%—31.2% |', '| 22.0%—31.7% |');
    expect(checkProse(changed, result).map(({ number }) => number)).toEqual(['31.7%']);
  });

  test('is left out where there is no conclusion, and the chapters behind it keep their checks', () => {
    const without = { ...result, robustness: { ...result.robustness, headlines: [] } };
    const section = situationSection(without, 'zh');
    expect(section.chapters.map(({ id }) => id)).not.toContain('robustness');
    expectBorneOut(renderMarkdown(section), without);
  });
});
