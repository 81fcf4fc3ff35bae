import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellCache } from '../../src/ingest/cell-cache.js';

test('gives every stretch of a text its own meaning, and works it out once while it is remembered', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '市'), maxLength: 4 })), (texts) => {
      const computed: string[] = [];
      const cache = new CellCache((text) => {
        computed.push(text);
        return `<${text}>`;
      });
      const whole = texts.join('|');
      const units = Uint16Array.from(whole, (one) => one.charCodeAt(0));
      let from = 0;
      for (const text of texts) {
        expect(cache.at({ text: whole, units, from, to: from + text.length })).toBe(`<${text}>`);
        from += text.length + 1;
      }
      expect(computed).toEqual([...new Set(texts)]);
    }),
  );
});

test('forgets when it is full, remembers no long text, and stays right', () => {
  let computed = 0;
  const cache = new CellCache((text) => {
    computed++;
    return text.length;
  }, 100);
  for (let round = 0; round < 2; round++) for (let i = 0; i < 1000; i++) expect(cache.of('x'.repeat(i))).toBe(i);
  expect(computed).toBeGreaterThan(1800);
  computed = 0;
  for (let round = 0; round < 2; round++) for (let i = 0; i < 90; i++) expect(cache.of(`${i}`)).toBe(String(i).length);
  expect(computed).toBeLessThan(180);
});
