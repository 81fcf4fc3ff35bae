import { beforeAll, describe, expect, test } from 'vitest';
import { advantageEnterprises } from '../../src/analyse/enterprises/advantage-enterprises.js';
import { enterpriseSensitivity } from '../../src/analyse/enterprises/enterprise-sensitivity.js';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape, type Landscape, type LandscapeOptions } from '../../src/landscape.js';

const ROWS = [
  'CN201310000001.1,甲某科技有限公司; 张伟,企业; 个人',
  'CN201310000002.6,甲某科技有限责任公司,科研单位',
  'CN201310000003.0,甲某科技有限公,企业',
  'CN201310000004.5,甲某科技有限公司天津分公司,企业',
  'CN201310000005.X,甲某科技有限公司天津研究院,企业',
];

function landscape(options: LandscapeOptions = {}, rows = ROWS, header = '申请号,申请人,申请人类型'): Promise<Landscape> {
  return buildLandscape([bytesSource('names.csv', new TextEncoder().encode([header, ...rows].join('\n')))], options);
}

describe('a landscape at three levels', () => {
  let built: Landscape;
  beforeAll(async () => {
    built = await landscape();
  });

  test.each([
    ['exact', 6, 1],
    ['normalised', 5, 2],
    ['resolved', 3, 4],
  ] as const)('%s: %i parties, of which the company has %i applications', async (level, parties, applications) => {
    const { engine, store, names } = built.atLevel(level);
    expect([store.parties.length, names.level, engine.facts.harmonisation]).toEqual([parties, level, level]);
    const { total } = await engine.list({ where: { applicant: '甲某科技有限公司' } });
    expect(total).toBe(applications);
  });

  test('the level of the landscape is its own engine, and another is made once', () => {
    expect(built.atLevel('normalised').engine).toBe(built.engine);
    expect(built.atLevel('resolved')).toBe(built.atLevel('resolved'));
    expect(built.names.ledger).toBe(built.ledger);
  });

  test('parts are listed, with the applications of each', () => {
    expect(built.atLevel('resolved').names.toConfirm).toMatchObject([
      { key: '甲某科技有限公司', other: '甲某科技有限公司天津研究院', relation: 'part', count: 4, otherCount: 1 },
    ]);
  });

  test('what the vendor says of types is compared with the names', () => {
    expect(built.names.typeDisagreements).toEqual([]);
    expect(built.atLevel('exact').names.typeDisagreements).toMatchObject([
      { name: '甲某科技有限责任公司', vendorType: 'institute' },
    ]);
  });
});

test('codes of the file join and part applicants, and can be left unused', async () => {
  const rows = ['CN201310000001.1,甲某科技有限公司,91350100M000100Y43', 'CN201310000002.6,乙某科技有限公司,91350100M000100Y43'];
  const header = '申请号,申请人,工商统一社会信用代码';
  expect((await landscape({}, rows, header)).store.parties).toHaveLength(1);
  expect((await landscape({ applicantCodes: false }, rows, header)).store.parties).toHaveLength(2);
});

test('decisions, aliases and a parent table reach the parties', async () => {
  const built = await landscape({
    harmonisation: 'resolved',
    decisions: [{ decision: 'accept', key: '甲某科技有限公司', other: '甲某科技有限公司天津研究院' }],
    parents: [{ name: '甲某科技有限公司', parent: '乙某集团有限公司' }],
  });
  expect(built.store.parties.map(({ key, parent }) => [key, parent])).toEqual([
    ['张伟', null],
    ['甲某科技有限公司', '乙某集团有限公司'],
  ]);
});

describe('corporate groups', () => {
  const rows = [
    'CN201310000001.1,甲某科技有限公司; 乙某软件有限公司,',
    'CN201310000002.6,甲某科技有限公司,',
    'CN201310000003.0,乙某软件有限公司,',
    'CN201310000004.5,丙某机电有限公司,',
  ];
  const parents = ['甲某科技有限公司', '乙某软件有限公司'].map((name) => ({ name, parent: '丁某控股有限公司' }));

  test('count as one applicant under the parent, a joint application once; company by company nothing changes', async () => {
    const { engine, names } = await landscape({ parents }, rows);
    expect(names.groups.map(({ key, type }) => [key, type])).toEqual([['丁某控股有限公司', 'enterprise']]);
    const counts = async (groups?: 'together') => {
      const { list, conventions } = await advantageEnterprises(engine, { threshold: 2, ...(groups && { groups }) });
      return [conventions.groups, ...list.map(({ name, count }) => `${name} ${count}`)];
    };
    expect(await counts('together')).toEqual(['together', '丁某控股有限公司 3']);
    expect(await counts()).toEqual([undefined, '乙某软件有限公司 2', '甲某科技有限公司 2']);
  });

  test('merge when two of their companies may be one', async () => {
    const { engine } = await landscape({ parents }, rows);
    const uncertain = [
      { key: '甲某科技有限公司', other: '丙某机电有限公司' },
      { key: '甲某科技有限公司', other: '乙某软件有限公司' },
    ];
    const { total, merges } = await enterpriseSensitivity(engine, { threshold: 4, groups: 'together', uncertain });
    expect([total, merges?.groups, merges?.high]).toEqual([0, 1, 1]);
    expect(merges?.crossing.map(({ name, count }) => [name, count])).toEqual([['丁某控股有限公司', 4]]);
  });

  test('come of decisions too', async () => {
    const { engine } = await landscape(
      { decisions: [{ decision: 'parent-of', key: '甲某科技有限公司', other: '丙某机电有限公司' }] },
      rows,
    );
    const { list } = await advantageEnterprises(engine, { threshold: 3, groups: 'together' });
    expect(list.map(({ name, count }) => [name, count])).toEqual([['甲某科技有限公司', 3]]);
  });

  test('hand back rows that name nobody', async () => {
    const stray = { name: '无名有限公司', parent: '丁某控股有限公司' };
    const { engine, names } = await landscape({ parents: [stray] }, rows);
    expect([names.unusedParents, names.groups, engine.facts.groups]).toEqual([[stray], [], undefined]);
  });
});
