import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildLandscape, bytesSource, renderReport, summarizeLandscape } from '../../src/index.js';
import { main } from '../../src/node/main.js';

const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let printed = { out: '', error: '' };
beforeEach(() => {
  printed = { out: '', error: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => record('out', text));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => record('error', text));
});

function record(stream: 'out' | 'error', text: unknown): boolean {
  printed[stream] += String(text);
  return true;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ONE =
  '申请号,公开（公告）号,申请日,标题,申请人,IPC\nCN201010100001.6,CN102000001A,2010-03-02,变桨控制方法,样例风能有限公司,F03D7/04\n';

describe('a run', () => {
  test('writes every result of the contract and says how many rows became what', async () => {
    const out = join(folder, 'out');
    expect(await main([file('one.csv', ONE), '--out', out, '--lang', 'en'])).toBe(0);
    expect(printed.out).toContain('Read 1 rows = 1 applications + 0 merged + 0 rejected');
    expect(readdirSync(out).sort()).toEqual([
      'applications.csv',
      'assignments.csv',
      'charts',
      'issues.csv',
      'landscape.json',
      'ledger.csv',
      'merges.csv',
      'report.en.md',
      'report.html',
      'report.zh.md',
    ]);
    expect(readdirSync(join(out, 'charts')).every((name) => name.endsWith('.vl.json'))).toBe(true);
    const { ingest, industries } = JSON.parse(readFileSync(join(out, 'landscape.json'), 'utf8'));
    expect(ingest).toMatchObject({ rows: 1, applications: 1, merged: 0, rejected: 0 });
    expect(industries.find(({ id }: { id: string }) => id === 'new-energy').count).toBe(1);
  });

  test('reads columns of one’s own, and makes the folder of its snapshot', async () => {
    const table = file(
      'own.csv',
      ONE.replace('申请号', '案卷号').replace('申请人', '主办单位').replace('公开（公告）号', '文献'),
    );
    const layout = file('layout.json', JSON.stringify({ columns: { application: '案卷号', applicant: '主办单位' } }));
    const [out, snapshot] = [join(folder, 'own'), join(folder, 'new', 'own.ndjson')];
    expect(await main([table, '--out', out, '--lang', 'en', '--source', layout, '--snapshot', snapshot])).toBe(0);
    expect(printed.out).toContain('Read 1 rows = 1 applications + 0 merged + 0 rejected');
    expect(readFileSync(join(out, 'applications.csv'), 'utf8')).toContain('样例风能有限公司');
    expect(existsSync(snapshot)).toBe(true);
    expect(await main(['columns', table, '--source', layout])).toBe(0);
    expect(printed.out).toContain('案卷号: application; e.g. CN201010100001.6');
  });

  test('with a taxonomy of one’s own speaks of its industries, and of no targets set for others', async () => {
    const taxonomy = file('coast.csv', 'id,industry,name,name_en,ipc\nwind,power,风能,Wind,F03D*\n');
    const out = join(folder, 'coast');
    expect(await main([file('one.csv', ONE), '--out', out, '--taxonomy', taxonomy])).toBe(0);
    expect(printed.out).toContain('1 件归入产业。');
    const report = readFileSync(join(out, 'report.zh.md'), 'utf8');
    expect(report).toMatch(/^# 产业专利态势分析\n/);
    expect(report).toContain('1件归入至少一个产业');
    expect(report).toContain('没有设定目标。');
    expect(JSON.parse(readFileSync(join(out, 'landscape.json'), 'utf8'))).toMatchObject({
      scorecard: [],
      conventions: { taxonomy: 'coast 1' },
    });
  });

  test('gives the same bytes again', async () => {
    const path = file('same.csv', ONE);
    const outputs = [];
    for (const name of ['a', 'b']) {
      await main([path, '--out', join(folder, name)]);
      outputs.push(
        ['landscape.json', 'report.html', 'assignments.csv', 'applications.csv', 'issues.csv'].map((f) =>
          readFileSync(join(folder, name, f), 'utf8'),
        ),
      );
    }
    expect(outputs[1]).toEqual(outputs[0]);
  });

  test('escapes what a spreadsheet would run', async () => {
    const out = join(folder, 'formula');
    const hostile = `${ONE}"CN201010100002.0",,2010-03-02,甲,"=HYPERLINK(""x"")",F03D7/04\n`;
    expect(await main([file('formula.csv', hostile), '--out', out])).toBe(0);
    const { data } = Papa.parse<string[]>(readFileSync(join(out, 'applications.csv'), 'utf8'));
    expect(data.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
    expect(data.flat().some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  });

  test('has as many applicants in a cell as types, whatever is in a name', async () => {
    const out = join(folder, 'semicolon');
    const json = JSON.stringify([
      {
        application_number: 'US201110000001',
        filing_date: '2011-03-02',
        title: 'Wing',
        applicants: ['BACON; RICHARD J.', 'Example Corp'],
      },
    ]);
    expect(await main([file('semicolon.json', json), '--out', out])).toBe(0);
    const { data } = Papa.parse<string[]>(readFileSync(join(out, 'applications.csv'), 'utf8'));
    const [names, types] = [data[1]![8]!, data[1]![9]!].map((cell) => cell.split('; '));
    expect(names).toEqual(['BACON, RICHARD J.', 'Example Corp']);
    expect(types).toHaveLength(2);
  });

  test.each([
    ['an empty file', '', 'nothing in it', 0],
    ['a header alone', '申请号,标题\n', '0 rows; columns seen: 申请号, 标题', 0],
    ['a table without patent numbers', 'year,count\n2010,5\n2011,7\n', '2 rows; columns seen: year, count', 2],
  ])('ends with status 2, one line and no report on %s', async (name, content, seen, rejected) => {
    const out = join(folder, `nothing ${name}`);
    expect(await main([file('poor.csv', content), '--out', out])).toBe(2);
    expect(printed.error).toMatch(/^patent-landscape: no patent application to report on; [^\n]*\n$/);
    expect(printed.error).toContain(`poor.csv: no patent application in it (${seen}).`);
    expect(readdirSync(out)).toEqual(['issues.csv']);
    expect(Papa.parse(readFileSync(join(out, 'issues.csv'), 'utf8').trim()).data).toHaveLength(1 + rejected);
  });

  test('ends with status 0 where one of the files has applications', async () => {
    const out = join(folder, 'one of two');
    expect(await main([file('poor.csv', 'year,count\n2010,5\n'), file('one.csv', ONE), '--out', out, '--lang', 'en'])).toBe(0);
    expect(printed.out).toContain('poor.csv: no patent application in it (1 row; columns seen: year, count).');
  });

  test.each([
    ['no file', []],
    ['a table without patent numbers', [bytesSource('poor.csv', new TextEncoder().encode('year,count\n2010,5\n'))]],
  ])('reports on %s through the library, without numbers that are none', async (_, sources) => {
    const result = await summarizeLandscape(await buildLandscape(sources));
    expect(result.ingest).toMatchObject({ rows: sources.length, applications: 0, merged: 0, rejected: sources.length });
    for (const lang of ['zh', 'en'] as const)
      expect(renderReport(result, lang).markdown).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});

describe('names of applicants', () => {
  const header = '申请号,公开（公告）号,申请日,标题,申请人,IPC\n';
  const rows = ['样例风能有限公司', '样例风能有限责任公司', '样例风能叶片有限公司'].map(
    (name, i) => `CN20101010000${i + 1}.${[6, 4, 2][i]},CN10200000${i + 1}A,2010-03-02,变桨控制方法,${name},F03D7/04\n`,
  );
  const data = () => file('names.csv', header + rows.join(''));
  const applicants = (out: string): string[] =>
    Papa.parse<string[]>(readFileSync(join(out, 'applications.csv'), 'utf8').trim())
      .data.slice(1)
      .map((row) => row[8]!);

  test('an edited ledger is applied, and what cannot be used is an issue with its row', async () => {
    const [first, second] = [join(folder, 'ledger-1'), join(folder, 'ledger-2')];
    expect(await main([data(), '--out', first])).toBe(0);
    const ledger = Papa.parse<string[]>(readFileSync(join(first, 'ledger.csv'), 'utf8').replace('\ufeff', '').trim()).data;
    const column = (name: string): number => ledger[0]!.indexOf(name);
    const row = ledger.find((one) => one[column('spelling')] === '样例风能有限责任公司')!;
    row[column('decision')] = '拆分';
    const extra = (cells: Record<string, string>): string[] => ledger[0]!.map((name) => cells[name] ?? '');
    ledger.push(
      extra({ key: '样例风能有限公司', decision: 'rename', target: '=样例' }),
      extra({ key: '无名有限公司', decision: 'rename', target: '某' }),
      extra({ key: '样例风能有限公司', decision: 'perhaps' }),
    );
    const decisions = file('decisions.csv', Papa.unparse(ledger));
    const elsewhere = join(second, 'own', 'names.csv');
    expect(await main([data(), '--out', second, '--decisions', decisions, '--ledger', elsewhere, '--lang', 'en'])).toBe(0);
    expect(applicants(second)).toEqual(["'=样例", '样例风能有限责任公司', '样例风能叶片有限公司']);
    const issues = Papa.parse<string[]>(readFileSync(join(second, 'issues.csv'), 'utf8').trim()).data.slice(-2);
    expect(issues.map((cells) => [cells[0], cells[1], cells[3], cells[5]])).toEqual([
      [decisions, String(ledger.length - 1), 'unapplied-decision', '无名有限公司'],
      [decisions, String(ledger.length), 'unknown-decision', 'perhaps'],
    ]);
    expect(printed.out).toContain('could not be used: 2;');
    expect(existsSync(elsewhere)).toBe(true);
  });

  test('with a table of parents the enterprises are also counted by group', async () => {
    const out = join(folder, 'groups');
    const parents = file(
      'parents.csv',
      '子公司,母公司\n样例风能叶片有限公司,样例控股有限公司\n样例风能有限公司,样例控股有限公司\n无名公司,某\n',
    );
    expect(await main([data(), '--out', out, '--groups', parents, '--names-level', 'resolved'])).toBe(0);
    const result = JSON.parse(readFileSync(join(out, 'landscape.json'), 'utf8'));
    expect(result.conventions.harmonisation).toBe('resolved');
    expect(result.enterpriseGroups).toMatchObject({ threshold: 50, total: 0 });
    expect(readFileSync(join(out, 'report.zh.md'), 'utf8')).toContain('母子公司关系');
    expect(readFileSync(join(out, 'issues.csv'), 'utf8')).toContain(`${parents},4,,unused-parent,dropped,无名公司 < 某,`);
  });

  test('the edited ledger is never overwritten', async () => {
    const out = join(folder, 'same-ledger');
    expect(await main([data(), '--out', out])).toBe(0);
    expect(await main([data(), '--out', out, '--decisions', join(out, 'ledger.csv')])).toBe(2);
    expect(printed.error).toContain('--ledger');
  });
});

describe('unusable input ends with status 2 and one line', () => {
  test.each([
    ['no file', []],
    ['an absent file', ['nowhere.csv']],
    ['a folder', [folder]],
    ['an unknown option', ['x.csv', '--colour']],
    ['an unknown language', [join(folder, 'one.csv'), '--lang', 'fr']],
    ['an unknown vendor', [join(folder, 'one.csv'), '--source', 'incopatt']],
    ['an unknown level of names', [join(folder, 'one.csv'), '--names-level', 'merged']],
    ['absent decisions', [join(folder, 'one.csv'), '--decisions', 'nowhere.csv']],
    ['parents without their column', [join(folder, 'one.csv'), '--groups', join(folder, 'one.csv')]],
    ['an impossible day', [join(folder, 'one.csv'), '--as-of', '2016-02-30']],
  ])('%s', async (_, argv) => {
    file('one.csv', ONE);
    expect(await main([...argv, '--out', join(folder, 'never')])).toBe(2);
    expect(printed.error).toMatch(/^patent-landscape: [^\n]+\n$/);
    expect(printed.out).toBe('');
  });

  test('a damaged spreadsheet or archive, with what to do', async () => {
    const zip = file('book.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0));
    expect(await main([zip, '--out', join(folder, 'never')])).toBe(2);
    expect(printed.error).toMatch(/^patent-landscape: [^\n]*cut short or damaged; fetch it again[^\n]*\n$/);
  });

  test.each([
    [['--lng', 'zh'], 'unknown option: --lng; did you mean --lang?'],
    [['--zzzzzzzz'], 'unknown option: --zzzzzzzz; see --help.'],
    [['--lang'], "Option '--lang <value>' argument missing; see --help."],
    [['x.csv', '--source', 'nowhere.json'], 'nowhere.json: no such file; check the path.'],
  ])('%j: %s', async (argv, message) => {
    expect(await main(argv)).toBe(2);
    expect(printed.error).toBe(`patent-landscape: ${message}\n`);
  });

  test('a file in place of the folder for the results', async () => {
    const one = file('one.csv', ONE);
    expect(await main([one, '--out', one])).toBe(2);
    expect(printed.error).toContain('file already exists; check the path and your rights to it.\n');
  });

  test('an edited ledger or a layout at fault is named', async () => {
    const one = file('one.csv', ONE);
    expect(await main([one, '--decisions', one, '--out', join(folder, 'never')])).toBe(2);
    expect(await main([one, '--source', file('own.json', '{"columns":{"titel":"名"}}'), '--out', join(folder, 'never')])).toBe(2);
    expect(printed.error).toContain('one.csv: readLedgerTable: missing column: "key"');
    expect(printed.error).toContain('own.json: preset: unknown field: "titel" at columns; did you mean "title"?');
  });

  test('columns of no file', async () => {
    expect(await main(['columns'])).toBe(2);
    expect(printed.error).toBe('patent-landscape: columns: name one or more exports.\n');
  });

  test('leaves no half-written file', () => {
    const never = join(folder, 'never');
    const left = existsSync(never)
      ? readdirSync(never, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
      : [];
    expect(left).toEqual([]);
  });
});

test('--help and --version answer without a file', async () => {
  expect(await main(['--help'])).toBe(0);
  expect(await main(['-h'])).toBe(0);
  expect(printed.out).toContain('Usage: patent-landscape FILE...');
  expect(await main(['--version'])).toBe(0);
  expect(printed.out).toMatch(/\d+\.\d+\.\d+\n$/);
});
