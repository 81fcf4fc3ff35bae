import { expect, test } from 'vitest';
import { readFixture } from './read-fixture.js';

async function placesOf(header: string, ...rows: string[]): Promise<unknown[]> {
  const text = [`申请号,${header}`, ...rows.map((row, i) => `CN20101010000${i + 1},${row}`)].join('\n');
  const { records } = await readFixture('a.csv', new TextEncoder().encode(text));
  return records.map((record) => {
    const { place, country } = record as { place?: string; country?: string };
    return [place, country];
  });
}

test('the own columns come first; the address fills what they leave open where it agrees', async () => {
  expect(
    await placesOf(
      '省份,城市,区县,申请人地址',
      '天津,,,天津市塘沽区1号',
      '江苏,,,天津市北辰区1号',
      '津海,津海市,霁川区,',
      ',,塘沽区,天津市',
    ),
  ).toEqual([
    ['天津市 天津市 滨海新区', 'CN'],
    ['江苏省', 'CN'],
    ['津海 津海市 霁川区', undefined],
    ['天津市 天津市 滨海新区', 'CN'],
  ]);
});

test('a column of provinces that names a country gives the country', async () => {
  expect(await placesOf('国省', '丹麦;DK', '江苏;32', '台湾;71')).toEqual([
    [undefined, 'DK'],
    ['江苏省', 'CN'],
    ['台湾省', 'TW'],
  ]);
});

test('what no column tells stays unknown', async () => {
  expect(await placesOf('标题', '电池')).toEqual([[undefined, undefined]]);
});
