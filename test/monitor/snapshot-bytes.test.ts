import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLandscape, bytesSource } from '../../src/index.js';
import { readSnapshotBytes, snapshotBytes } from '../../src/monitor/snapshot-bytes.js';
import { snapshotOf } from '../../src/monitor/snapshot-of.js';
import { applications } from '../engines/memory/arbitrary-queries.js';
import { sampleStore } from '../engines/memory/sample-store.js';
import { applicationOf, snapshot } from './snapshots.js';

const HEADER = '申请号,公开（公告）号,申请日,公开（公告）日,标题,申请人,IPC\n';
const ONE = `${HEADER}CN201010100001.5,CN102000001A,2010-03-02,2011-09-14,风力发电机组变桨控制方法,样例风能有限公司,F03D7/04\n`;
const TWO = `${HEADER}CN201110100003.2,CN102000003A,2011-05-04,2012-11-14,一种锂离子电池,样例大学,H01M10/0525\n`;

test('any snapshot is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(applications, async (list) => {
      const written = snapshotOf({ store: sampleStore(list) });
      expect((await readSnapshotBytes(await snapshotBytes(written))).snapshot).toEqual(written);
    }),
    { numRuns: 30 },
  );
});

test('the order of files changes no byte', async () => {
  const bytesOf = async (...texts: string[]) => {
    const sources = texts.map((text, i) => bytesSource(`${i}.csv`, new TextEncoder().encode(text)));
    return snapshotBytes(snapshotOf(await buildLandscape(sources)));
  };
  expect(await bytesOf(ONE, TWO)).toEqual(await bytesOf(TWO, ONE));
});

test('the last line is the SHA-256 of all before it', async () => {
  const text = new TextDecoder().decode(await snapshotBytes(snapshot([applicationOf('CN1')])));
  const lines = text.split('\n');
  expect(lines).toHaveLength(4);
  const hash = createHash('sha256')
    .update(`${lines.slice(0, 2).join('\n')}\n`)
    .digest('hex');
  expect(JSON.parse(lines[2]!)).toEqual({ sha256: hash });
});

describe('what is no snapshot is refused', () => {
  const bytes = async (change: (text: string) => string) =>
    new TextEncoder().encode(
      change(new TextDecoder().decode(await snapshotBytes(snapshot([applicationOf('CN1'), applicationOf('CN2')])))),
    );

  test.each<[string, (text: string) => string, string]>([
    ['nothing', () => '', 'no first line of one'],
    ['a table', () => '申请号,标题\n1,2\n', 'no first line of one'],
    ['another JSON', () => '{"a":1}\n', 'no first line of one'],
    ['a later version', (text) => text.replace('"version":1', '"version":2'), 'unsupported version: 2'],
    ['one cut short', (text) => text.split('\n').slice(0, 2).join('\n'), 'cut short or changed'],
    ['one without its last line', (text) => `${text.split('\n').slice(0, 3).join('\n')}\n`, 'cut short or changed'],
    ['one changed', (text) => text.replace('20100301', '20100302'), 'cut short or changed'],
  ])('%s', async (_, change, message) => {
    await expect(bytes(change).then(readSnapshotBytes)).rejects.toThrow(message);
  });
});
