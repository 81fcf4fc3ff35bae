import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Repeated, textHash } from '../../src/util/repeated.js';

test('never misses a hash that came twice', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -9, max: 9 }).map((n) => n * 0x10001),
        { maxLength: 60 },
      ),
      (hashes) => {
        const repeated = new Repeated(hashes.length);
        for (const hash of hashes) repeated.mark(hash);
        for (const hash of hashes) if (hashes.filter((one) => one === hash).length > 1) expect(repeated.has(hash)).toBe(true);
      },
    ),
  );
});

test('most hashes that came once are told apart', () => {
  const texts = Array.from({ length: 10_000 }, (_, i) => `样例${i}科技有限公司`);
  const repeated = new Repeated(texts.length);
  for (const text of texts) repeated.mark(textHash(text));
  expect(texts.filter((text) => repeated.has(textHash(text))).length).toBeLessThan(2500);
});
