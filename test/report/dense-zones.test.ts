import { expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { summarizeLandscape } from '../../src/summarize.js';

const ROWS = [
  ...times(60, '江苏省南京市鼓楼区', 'H01M 10/0525'),
  ...times(40, '江苏省南京市玄武区', 'H01M 10/0525'),
  ...times(40, '江苏省南京市玄武区', 'A61K 31/00'),
  ...times(30, '江苏省南京市鼓楼区', ''),
  ...times(50, '', 'H01M 10/0525'),
];

test('the numbers of a zone can be computed again from what the text counts: classified applications of known districts', async () => {
  const lines = ROWS.map((cells, i) => [`CN2010101${String(10000 + i)}`, '2010-03-01', '2011-06-01', '甲公司', ...cells].join());
  const csv = `申请号,申请日,公开（公告）日,申请人,申请人地址,分类号\n${lines.join('\n')}`;
  const result = await summarizeLandscape(await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(csv))]));
  const zone = result.denseZones.rows.find(({ place, dense }) => place === '鼓楼区' && dense)!;
  expect(zone.share).toBeCloseTo(60 / (60 + 40), 10);
  expect(zone.quotient).toBeCloseTo(60 / 60 / (100 / 140), 10);
  const text = renderMarkdown(situationSection(result, 'zh'));
  expect(text).toContain('各数只计归入产业且区县已知的申请，一件涉及多个产业的在各产业各计一次');
  expect(renderMarkdown(situationSection(result, 'en'))).toContain(
    'Only applications that are in an industry and of a known district count',
  );
});

function times(n: number, address: string, symbol: string): string[][] {
  return Array.from({ length: n }, () => [address, symbol]);
}
