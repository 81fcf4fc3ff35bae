import { describe, expect, test } from 'vitest';
import { conventionLines } from '../../src/charts/chart-caption.js';
import { sampleResult } from '../report/sample-result.js';
import { CHARTS, draw } from './charts-to-draw.js';

const library = (await import('../../src/index.js')) as Record<string, unknown>;

interface Captioned {
  readonly title: { readonly subtitle: readonly string[] };
}

test('every exported chart is among these', () => {
  expect(
    Object.keys(library)
      .filter((name) => name.endsWith('Chart'))
      .sort(),
    'charts of src/index.ts that CHARTS of charts-to-draw.ts lacks, or names in vain',
  ).toEqual(Object.keys(CHARTS).sort());
});

describe.each(Object.entries(CHARTS))('the caption of %s', (name, { given, needed }) => {
  test.each(['zh', 'en'] as const)('says how it was counted and up to which day (%s)', (lang) => {
    const { subtitle } = (draw(name, given, { ...needed, lang }) as Captioned).title;
    const [first = ''] = conventionLines(sampleResult().conventions, lang);
    expect(subtitle.join('\n')).toContain(first.split(lang === 'zh' ? '，' : ', ')[0]);
    expect(subtitle.join('\n')).toMatch(/2016年12月31日|2016-12-31/);
  });
});
