import { describe, expect, test } from 'vitest';
import { allianceCandidates, alliances } from '../../../src/analyse/network/alliances.js';
import { coApplicants } from '../../../src/analyse/network/co-applicants.js';
import { cooperation, cooperationQueries } from '../../../src/analyse/network/cooperation.js';
import { networkGexf } from '../../../src/analyse/network/network-gexf.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { type SampleApplication, sampleStore } from '../../engines/memory/sample-store.js';
import { fakeEngine } from '../fake-engine.js';

const PLAIN: SampleApplication = {
  number: '',
  year: 2010,
  type: 'invention',
  office: 'CN',
  district: null,
  applicants: [],
  areas: ['x1'],
  subclasses: [],
  granted: false,
  publications: [],
};

function engineOf(...lists: (readonly string[])[]) {
  return memoryEngine(sampleStore(lists.map((applicants, i) => ({ ...PLAIN, number: `CN${i}`, applicants }))));
}

describe('coApplicants', () => {
  const engine = engineOf(['p', 'q'], ['q', 'p'], ['q', 'r'], ['r', 'q'], ['r'], ['p', 'r']);

  test('links who files together often enough, and finds the broker', async () => {
    const found = await coApplicants(engine);
    expect(found.nodes.map(({ key, count, partners, joint }) => [key, count, partners, joint])).toEqual([
      ['p', 3, 1, 2],
      ['q', 4, 2, 4],
      ['r', 4, 1, 2],
    ]);
    expect(found.links).toEqual([
      { a: 0, b: 1, weight: 2 },
      { a: 1, b: 2, weight: 2 },
    ]);
    expect(found.brokers.map(({ key, betweenness }) => [key, betweenness])).toEqual([['q', 1]]);
    expect([found.applicants, found.pairs]).toEqual([3, 2]);
  });

  test('with one joint application as the bar all are linked', async () => {
    expect((await coApplicants(engine, { minimum: 1 })).links.length).toBe(3);
  });

  test('is empty where nobody files together', async () => {
    expect(await coApplicants(engineOf(['p'], ['q']))).toMatchObject({
      nodes: [],
      links: [],
      communities: [],
      modularity: null,
      brokers: [],
    });
  });

  test('throws on a bar or a size that is no whole number from 1', async () => {
    await expect(coApplicants(engine, { minimum: 0 })).rejects.toThrow(
      'coApplicants: invalid minimum: 0; give a whole number from 1.',
    );
    await expect(coApplicants(engine, { most: 1.5 })).rejects.toThrow('coApplicants: invalid most: 1.5');
  });
});

describe('alliances', () => {
  test('are communities with enterprises and academia, and name who stands outside', async () => {
    const engine = engineOf(['p', 'r'], ['p', 'r'], ['q', 'r'], ['r', 'q'], ['p']);
    const { candidates } = await alliances(engine, { where: { industry: 'x' } });
    expect(
      candidates.map(({ members, enterprises, academia, joint }) => [
        members.map(({ key }) => key),
        enterprises,
        academia,
        joint,
      ]),
    ).toEqual([[['r', 'p', 'q'], 2, 1, 4]]);
    expect((await alliances(engineOf(['p', 'r'], ['p', 'r'], ['q']), { members: 2 })).open).toEqual([
      { key: 'q', name: 'Q', count: 1 },
    ]);
  });

  test('a community of enterprises alone is no candidate', async () => {
    const engine = engineOf(['p', 'q'], ['p', 'q']);
    expect(allianceCandidates(await coApplicants(engine), 2)).toEqual([]);
  });
});

describe('cooperation', () => {
  const engine = fakeEngine([
    { filing: 2010, times: 5, applicants: ['enterprise:a'] },
    { filing: 2010, times: 2, applicants: ['enterprise:a', 'university:u'] },
    { filing: 2010, times: 1, applicants: ['enterprise:a', 'enterprise:b', 'institute:i', 'person:p'] },
    { filing: 2010, times: 3, applicants: ['enterprise:a', 'university:u', 'institute:i'] },
    { filing: 2010, times: 4, applicants: ['university:u', 'institute:i'] },
    { filing: 2015, times: 1, applicants: ['university:u'] },
  ]);

  test('counts an application once for what it has, whoever else applies', async () => {
    const [row, open] = (await cooperation(engine)).rows;
    expect(row).toEqual({
      value: 2010,
      enterprise: 11,
      university: 9,
      institute: 8,
      enterpriseUniversity: 5,
      enterpriseInstitute: 4,
      universityInstitute: 7,
      allThree: 3,
      cooperation: 6,
      share: 6 / 11,
      complete: true,
    });
    expect(open).toMatchObject({ value: 2015, enterprise: 0, cooperation: 0, share: null, complete: false });
  });

  test('refuses shares of applications', () => {
    expect(() => cooperationQueries({ counting: 'fractional' })).toThrow('cooperation: unsupported counting: "fractional"');
  });
});

test('GEXF escapes every text and drops what XML does not allow', async () => {
  const found = await coApplicants(engineOf(['p', 'q'], ['p', 'q']));
  const hostile = { ...found, nodes: found.nodes.map((node) => ({ ...node, name: `<&"'>\u0000` })) };
  const text = networkGexf(hostile);
  expect(text).toContain('label="&lt;&amp;&quot;&#39;&gt;\ufffd"');
  expect(text).toContain('<edge id="0" source="p" target="q" weight="2"/>');
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<gexf xmlns="http:\/\/gexf.net\/1.3"/);
});
