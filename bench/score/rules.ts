import { compileKeywords } from '../../src/classify/keyword-matcher.js';
import { jsonOf } from './corpora.js';
import { cpuMs } from './cpu.js';
import type { Figure } from './figure.js';

const LENGTH = 1_000_000;
const MOST_NS = 100;

/** Figure 10: keywords are literal text whatever they look like, and all are searched in one pass. */
export const rules: readonly Figure[] = [
  {
    id: '10',
    name: 'Rules under attack (16 evil patterns and 1,000 generated, 1 MB of text each)',
    target: '<= 100 ns a character',
    needs: ['corpora/hostile'],
    run: async () => {
      const evil = jsonOf('corpora/hostile/rules/regex-evil.json') as readonly {
        readonly pattern: string;
        readonly text: string;
      }[];
      const made = Array.from({ length: 1000 }, (_, i) => `${'a'.repeat(1 + (i % 40))}${i % 2 === 0 ? '+' : 'b'}${i}`);
      const { scan } = compileKeywords([...evil.map(({ pattern }) => pattern), ...made].filter((term) => term.length > 1));
      let worst = 0;
      for (const { text } of [...evil, { text: 'a' }, { text: '电池' }]) {
        const long = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
        const start = cpuMs();
        scan(long, () => {});
        worst = Math.max(worst, ((cpuMs() - start) * 1e6) / LENGTH);
      }
      return { value: `${worst.toFixed(0)} ns at worst`, isPass: worst <= MOST_NS };
    },
  },
];
