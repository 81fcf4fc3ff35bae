import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateSamples } from '../../data-samples/generate/generate.js';

const samples = generateSamples();
const committed = (name: string): Buffer => readFileSync(new URL(`../../data-samples/${name}`, import.meta.url));

test.each([...samples.contents.keys()])('%s is what the generator writes, to the byte', (name) => {
  expect(committed(name).equals(samples.contents.get(name)!)).toBe(true);
});

test('another seed invents another city', () => {
  const other = generateSamples(7);
  expect(other.contents.get('lens.csv')).not.toEqual(samples.contents.get('lens.csv'));
  expect(other.truth.sets.all.advantageEnterprises.length).toBeGreaterThan(10);
});

test('the samples are small enough to be committed', () => {
  const bytes = [...samples.contents.values()].reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThan(8_000_000);
});

test('incoPat is UTF-8 with BOM and CRLF, with brackets of both widths', () => {
  const [first, second] = [committed('incopat-batch-1.csv'), committed('incopat-batch-2.csv')];
  expect([...first.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const heads = [first, second].map((bytes) => bytes.toString('utf8').split('\r\n')[0]!);
  expect(heads[0]).toContain('"公开（公告）号"');
  expect(heads[1]).toContain('"公开(公告)号"');
});

test('PatSnap is GB18030 and no UTF-8', () => {
  const bytes = committed('patsnap.csv');
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
  expect(new TextDecoder('gb18030').decode(bytes)).toContain(' | ');
  expect(new TextDecoder('gb18030').decode(bytes).split('\ufffd')).toHaveLength(
    1 + samples.truth.sets.patsnap.dirt['broken-character']!,
  );
});

test('Lens is UTF-8 with LF alone', () => {
  expect(committed('lens.csv').toString('utf8')).not.toContain('\r');
});

test('five hundred rows of the first batch open the second', () => {
  const [first, second] = samples.files.slice(0, 2).map(({ rows }) => rows.map((row) => row.publication?.number));
  const repeated = second!.slice(0, 510).filter((number) => number !== undefined && first!.includes(number));
  expect(repeated.length).toBeGreaterThanOrEqual(490);
});
