import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The table of ARCHITECTURE.md: what a room may import. `types:x` = only with `import type`; a file name = that file alone. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  util: [],
  records: ['util', 'date-fns', '@date-fns/utc'],
  taxonomy: ['util', 'records'],
  applicants: ['util', 'records'],
  ingest: ['util', 'records', 'papaparse', '@e965/xlsx', 'saxes', 'hyparquet', 'hyparquet-compressors', '@uwdata/flechette'],
  classify: ['util', 'records', 'taxonomy'],
  store: ['util', 'records', 'types:classify', 'classify/assignment.ts', 'types:applicants', 'types:taxonomy'],
  engines: ['util', 'records', 'store', 'types:applicants', 'types:taxonomy'],
  analyse: ['util', 'records', 'taxonomy', 'types:applicants', 'types:engines', 'simple-statistics', 'arquero'],
  charts: ['util', 'taxonomy', 'types:analyse'],
  report: ['util', 'taxonomy', 'charts', 'types:analyse'],
  monitor: [
    'util',
    'records',
    'types:store',
    'store/publications-by-application.ts',
    'types:applicants',
    'types:engines',
    'types:analyse',
    'analyse/dispersion.ts',
    'analyse/false-discoveries.ts',
    'analyse/higher-rate.ts',
  ],
  node: ['*'],
  '.': ['*'],
};

/** The folders of `engines/memory`, of which each may import those before it; the files beside them may import all. */
const MEMORY = [
  'arrays',
  'columns',
  'lists',
  'conditions',
  'plan',
  'amounts',
  'by-holder',
  'spread',
  'rolled-up',
  'by-first',
  'sums',
];

/** Third-party packages that have a home: no other file may import them. */
const ONLY_IN: Record<string, readonly string[]> = {
  arquero: ['analyse/to-table.ts'],
  '@e965/xlsx': ['ingest/formats/xls-reader.ts'],
  saxes: ['ingest/formats/xml-reader.ts', 'ingest/formats/xml-records.ts'],
  hyparquet: ['ingest/formats/parquet-reader.ts'],
  'hyparquet-compressors': ['ingest/formats/parquet-reader.ts'],
  '@uwdata/flechette': ['ingest/formats/arrow-reader.ts'],
};

const SRC = new URL('../src', import.meta.url).pathname;
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
  readonly isLocal: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const pattern = /^(import|export)\s+(type\s+)?([^'"]*?from\s+)?['"]([^'"]+)['"]/gm;
  const deferred = [...text.matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g)].map(
    ([, target = '']): RegExpMatchArray => ['', 'import', '', '', target],
  );
  return [...text.matchAll(pattern), ...deferred].map(([, , type, names = '', target = '']) => {
    const isLocal = target.startsWith('.');
    const to = isLocal ? relative(SRC, resolve(SRC, dirname(file), target)).replace(/\.js$/, '.ts') : packageName(target);
    return { from: file, to, isType: type !== undefined || onlyTypes(names), isLocal };
  });
}

function onlyTypes(names: string): boolean {
  const inside = /\{([^}]*)\}/.exec(names)?.[1] ?? 'value';
  return inside.split(',').every((name) => /^\s*(type .*)?$/s.test(name));
}

function packageName(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!;
}

function roomOf(file: string): string {
  return file.includes('/') ? file.split('/')[0]! : '.';
}

const IMPORTS = FILES.flatMap(importsOf);

test('every room is in the table', () => {
  expect([...new Set(FILES.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

describe('imports keep to the table', () => {
  test.each(Object.keys(MAY_IMPORT))('%s', (room) => {
    const allowed = MAY_IMPORT[room]!;
    const broken = IMPORTS.filter(({ from }) => roomOf(from) === room).filter(({ to, isType, isLocal }) => {
      if (allowed.includes('*')) return false;
      if (!isLocal) return !allowed.includes(to);
      const target = roomOf(to);
      return (
        target !== room && !allowed.includes(target) && !allowed.includes(to) && !(isType && allowed.includes(`types:${target}`))
      );
    });
    expect(
      broken.map(({ from, to }) => `${from} imports ${to}: room "${room}" may import ${allowed.join(', ') || 'nothing'}.`),
    ).toEqual([]);
  });
});

test('a package with one home is imported nowhere else', () => {
  const strays = IMPORTS.filter(({ from, to }) => to in ONLY_IN && !ONLY_IN[to]!.includes(from));
  expect(strays.map(({ from, to }) => `${from} imports ${to}: only ${ONLY_IN[to]!.join(', ')} may.`)).toEqual([]);
});

test('folders of the engine in memory import those before them', () => {
  const placeOf = (file: string): number => MEMORY.indexOf(/^engines\/memory\/(.*)\//.exec(file)?.[1] ?? '');
  const inFolders = IMPORTS.filter(({ from }) => /^engines\/memory\/.*\//.test(from));
  expect(
    inFolders.filter(({ from }) => placeOf(from) === -1).map(({ from }) => `${from}: its folder is not in the list`),
  ).toEqual([]);
  const back = inFolders.filter(
    ({ from, to }) => to.startsWith('engines/memory/') && !(placeOf(to) >= 0 && placeOf(to) <= placeOf(from)),
  );
  expect(back.map(({ from, to }) => `${from} imports ${to}, which comes after it`)).toEqual([]);
});

test('node modules and globals stay in the node room', () => {
  const strays = FILES.filter((file) => roomOf(file) !== 'node').flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return [...text.matchAll(/from 'node:[^']*'|(?<![\w.])(?:Buffer|process|__dirname)\b(?=[.(])/g)].map(
      ([found]) => `${file}: ${found}`,
    );
  });
  expect(strays).toEqual([]);
});

test('the library has no clock, chance, locale or generated code', () => {
  const banned = /Date\.now|new Date\(\)|Math\.random|toLocale\w*\(|localeCompare|\bIntl\.|\beval\(|new Function\(|console\./g;
  const strays = FILES.filter((file) => roomOf(file) !== 'node').flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return [...text.matchAll(banned)].map(([found]) => `${file}: ${found}`);
  });
  expect(strays).toEqual([]);
});

test('no import cycle of any length', () => {
  const edges = new Map(
    FILES.map((file) => [
      file,
      importsOf(file)
        .filter(({ isLocal, to }) => isLocal && to.endsWith('.ts'))
        .map(({ to }) => to),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const to of edges.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of FILES) visit(file, []);
  expect(cycles).toEqual([]);
});

test('every local import names a file that exists', () => {
  const known = new Set(FILES);
  const lost = IMPORTS.filter(({ isLocal, to }) => isLocal && !to.endsWith('.json') && !known.has(to));
  expect(lost.map(({ from, to }) => `${from} imports ${to}, which does not exist`)).toEqual([]);
});

test('a file holds one concept: at most 250 lines, but for the list of exports', () => {
  const long = FILES.filter((file) => file !== 'index.ts')
    .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 251);
  expect(long).toEqual([]);
});
