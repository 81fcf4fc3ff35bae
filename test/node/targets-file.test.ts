import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runLandscape } from '../../src/node/run-landscape.js';
import { readIndicatorsFile, readTargetsFile } from '../../src/node/targets-file.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-targets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const TARGET = { id: 'a', industry: 'new-energy', indicator: 'alliances', goal: 3, year: 2016, name: '联盟', unit: '个' };
const targetsFile = (target: object) =>
  write('targets.json', JSON.stringify({ id: 'own', name: '自定目标', source: 'own', targets: [target] }));

describe('a file of targets', () => {
  test('is read, mark at the start or not', () => {
    const path = write('marked.json', `\ufeff${readFileSync(targetsFile(TARGET), 'utf8')}`);
    expect(readTargetsFile(path, SEI_2013).targets[0]).toMatchObject({ goal: 3, kind: 'stock', source: 'own' });
  });

  test('is refused in one line that names the file and the place in it', () => {
    expect(() => readTargetsFile(targetsFile({ ...TARGET, goal: 'three' }))).toThrow(
      /targets\.json: loadTargets: invalid value: "three" at targets\[0\]\.goal; it must be a finite number/,
    );
    expect(() => readTargetsFile(targetsFile({ ...TARGET, industry: 'new-energi' }), SEI_2013)).toThrow(
      'did you mean "new-energy"?',
    );
    expect(() => readTargetsFile(join(folder, 'none.json'))).toThrow('no such file');
  });
});

describe('a file of figures from outside', () => {
  test('is a table of any dialect, or JSON', async () => {
    const table = write('figures.tsv', 'indicator\tyear\tvalue\tunit\tsource\nalliances\t2016\t4\t个\t年报\n');
    const json = write(
      'figures.json',
      JSON.stringify([{ indicator: 'alliances', year: 2016, value: 4, unit: '个', source: '年报' }]),
    );
    const read = await Promise.all([table, json].map(readIndicatorsFile));
    expect(read[0]).toEqual(read[1]);
    expect(read[0]!.indicators[0]).toMatchObject({ indicator: 'alliances', year: 2016, value: 4 });
  });

  test('is refused by its name when a column is missing', async () => {
    const path = write('short.csv', 'indicator,year\nalliances,2016\n');
    await expect(readIndicatorsFile(path)).rejects.toThrow(/short\.csv: loadIndicators: missing column: "value"/);
  });
});

test('a run takes both, and writes bad rows of the figures to issues.csv', async () => {
  const data = write(
    'data.csv',
    '申请号,公开号,申请日,公开日,标题,申请人,IPC\nCN201010100001.5,CN102000001A,2010-03-02,2011-09-14,风机,甲公司,F03D7/04\n',
  );
  const indicators = write(
    'outside.csv',
    '指标,年份,数值,来源,产业\nalliances,2016,4,年报,新能源\nalliances,soon,5,年报,新能源\n',
  );
  const out = join(folder, 'out');
  const said = await runLandscape([data], { out, lang: 'en', targets: targetsFile(TARGET), indicators });
  expect(said).toMatch(/^Figures from outside: 1 rows read, 1 left out \(see issues\.csv\)\.\nRead 1 rows/);
  const { scorecard, targets } = JSON.parse(readFileSync(join(out, 'landscape.json'), 'utf8'));
  expect(targets.zh).toBe('自定目标');
  expect(scorecard).toEqual([expect.objectContaining({ target: 'a', actual: 4, state: 'met', kind: 'stock' })]);
  expect(readFileSync(join(out, 'issues.csv'), 'utf8')).toContain('outside.csv,3,年份,invalid-year,dropped,soon,no year: soon');
});
