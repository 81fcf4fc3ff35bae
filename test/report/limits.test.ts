import { expect, test } from 'vitest';
import { plainText } from '../../src/report/say.js';
import { situationSection } from '../../src/report/section.js';
import { sampleResult } from './sample-result.js';

test.each([
  ['exact', '没有归并', 'not merged'],
  ['normalised', '只按写法规范归并', 'by spelling only'],
  ['resolved', '已知更名和相近误写归并', 'known renamings'],
] as const)('the limits say how names were merged: %s', (harmonisation, zh, en) => {
  const result = sampleResult();
  const at = { ...result, conventions: { ...result.conventions, harmonisation } };
  const textOf = (lang: 'zh' | 'en'): string => {
    const [list] = situationSection(at, lang).chapters.at(-1)!.blocks;
    return list?.kind === 'list' ? list.entries.map(plainText).join('\n') : '';
  };
  expect(textOf('zh')).toContain(zh);
  expect(textOf('en')).toContain(en);
});
