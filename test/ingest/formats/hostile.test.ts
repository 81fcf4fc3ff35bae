import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnsupportedInputError } from '../../../src/ingest/unsupported-input-error.js';
import { HOSTILE_FILES } from './hostile-files.js';
import { type ReadSource, readSource } from './read-source.js';

const corpora = new URL('../../../../shared/corpora/', import.meta.url);
const isAbsent = !existsSync(corpora);

function filesOf(folder: string): string[] {
  return isAbsent ? [] : readdirSync(new URL(folder, corpora)).map((name) => folder + name);
}

async function outcome(path: string, options = {}): Promise<ReadSource | string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return readSource(name, readFileSync(new URL(encodeURIComponent(path).replaceAll('%2F', '/'), corpora)), options).catch(
    (error: unknown) => {
      if (error instanceof UnsupportedInputError && error.file === name) return error.message;
      throw error;
    },
  );
}

describe.skipIf(isAbsent)('hostile JSON, XML and workbooks (skipped when ../shared/corpora is absent)', () => {
  test.each(Object.entries(HOSTILE_FILES))('%s gives %j', async (path, expected) => {
    const result = await outcome(`hostile/${path}`);
    if (typeof expected === 'string') expect(result).toContain(expected);
    else expect(counts(result)).toEqual(expected);
  });

  test('every file of the three folders is in the list', () => {
    const files = ['json/', 'xml/', 'xlsx/'].flatMap((folder) => filesOf(`hostile/${folder}`));
    expect(files.map((path) => path.replace('hostile/', '')).sort()).toEqual(Object.keys(HOSTILE_FILES).sort());
  });

  test('none crashes or changes the prototype of objects', async () => {
    const keys = Object.keys(Object.prototype);
    for (const path of ['hostile/json/', 'hostile/xml/', 'hostile/xlsx/'].flatMap(filesOf)) {
      await outcome(path);
    }
    expect(Object.keys(Object.prototype)).toEqual(keys);
    expect({}).not.toHaveProperty('polluted');
  });

  test('both members of one name are kept, and every digit of a long number', async () => {
    const { report } = (await outcome('hostile/json/duplicate-keys.json')) as ReadSource;
    expect(report.columns.application).toBe('申请号 / 申请号');
    const { issues } = (await outcome('hostile/json/big-numbers.json')) as ReadSource;
    expect(issues[0]!.value).toBe('2019110444111234567890');
  });

  test('text in GBK and text that only declares it both come out right', async () => {
    for (const name of ['gbk-declared', 'gbk-declared-but-utf8']) {
      expect(((await outcome(`hostile/xml/${name}.xml`)) as ReadSource).issues[0]!.value).toBe('固态电池');
    }
  });

  test('what XInclude names is not read', async () => {
    expect(JSON.stringify(await outcome('hostile/xml/xinclude.xml'))).not.toContain('root:');
  });
});

describe.skipIf(isAbsent)('the JSON test suite (skipped when ../shared/corpora is absent)', () => {
  const files = filesOf('json-test-suite/test_parsing/');

  test.each(files.filter((path) => /\/y_/.test(path)))('%s is accepted', async (path) => {
    expect(typeof (await outcome(path))).toBe('object');
  });

  test('every invalid document is refused with the place, or what is wrong of it rejected', async () => {
    const accepted = [];
    for (const path of files.filter((one) => /\/n_/.test(one) && !one.endsWith('n_structure_no_data.json'))) {
      const result = await outcome(path);
      const isRefused =
        typeof result === 'string' ? / at character \d+: expected /.test(result) : result.report.issuesByCode['unreadable-row'];
      if (!isRefused) accepted.push(path);
    }
    expect(accepted).toEqual([]);
  });

  test('between two good lines an invalid line is one rejected row, a valid one a row', async () => {
    for (const path of files) {
      const bytes = readFileSync(new URL(encodeURIComponent(path).replaceAll('%2F', '/'), corpora));
      const isLine =
        !/[\r\n]/.test(bytes.toString('latin1')) &&
        !path.includes('UTF-16') &&
        !path.includes('BOM') &&
        !path.endsWith('no_data.json');
      if (!isLine || !/\/[yn]_/.test(path)) continue;
      const lines = Buffer.concat([Buffer.from('{"id":"1"}\n'), bytes, Buffer.from('\n{"id":"2"}\n')]);
      const { report } = await readSource('x.ndjson', lines);
      const isObject = /^\s*\{/.test(bytes.toString('latin1')) && /\/y_/.test(path);
      const isBlank = bytes.toString('latin1').trim() === '';
      expect([path, report.rows, report.issuesByCode['unreadable-row'] ?? 0]).toEqual([
        path,
        isBlank ? 2 : 3,
        isObject || isBlank ? 0 : 1,
      ]);
    }
  });
});

function counts(result: ReadSource | string): unknown {
  return typeof result === 'string' ? result : [result.report.rows, result.report.issuesByCode['unreadable-row'] ?? 0];
}
