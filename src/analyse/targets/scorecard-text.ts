import type { Bilingual } from '../../util/bilingual.js';
import { withThousands } from '../../util/thousands.js';

/**
 * The comparison of an actual with its goal, such as `23÷50=46.0%` / `23 / 50 = 46.0%`; of fractions both sides as percentages.
 *
 * @example comparisonText(23, 50, false).zh //=> '23÷50=46.0%'
 * @example comparisonText(0.25, 0.3, true).en //=> '25.0% against a goal of 30.0%'
 */
export function comparisonText(actual: number, goal: number, isFraction: boolean): Bilingual {
  if (isFraction)
    return {
      zh: `实际${percent(actual)}%，目标${percent(goal)}%`,
      en: `${percent(actual)}% against a goal of ${percent(goal)}%`,
    };
  const [a, g] = [figure(actual), figure(goal)];
  if (goal === 0) return { zh: `实际${a}，目标0`, en: `${a} against a goal of 0` };
  return { zh: `${a}÷${g}=${percent(actual / goal)}%`, en: `${a} / ${g} = ${percent(actual / goal)}%` };
}

/**
 * Sentences of the arithmetic joined, each with its full stop.
 *
 * @example sentences({ zh: '甲', en: 'A' }, null, { zh: '乙', en: 'B' }) //=> { zh: '甲。乙。', en: 'A. B.' }
 */
export function sentences(...parts: readonly (Bilingual | null)[]): Bilingual {
  const given = parts.filter((part) => part !== null);
  return { zh: given.map(({ zh }) => `${zh}。`).join(''), en: given.map(({ en }) => `${en}.`).join(' ') };
}

/**
 * A figure as text, so that what is computed from it can be computed again: whole numbers as they are, others with one decimal at least and four digits.
 *
 * @example [12, 12.3333, 1.16, 1234.56].map(figure) //=> ['12', '12.33', '1.16', '1,234.6']
 */
export function figure(value: number): string {
  if (Number.isInteger(value)) return withThousands(String(value));
  const size = Math.floor(Math.log10(Math.abs(value)));
  return withThousands(value.toFixed(Math.min(6, Math.max(1, 3 - size))).replace(/(\.\d+?)0+$/, '$1'));
}

/**
 * A fraction in per cent with one decimal, with the minus sign and the commas of the tables.
 *
 * @example [0.125, -0.2, 12.5].map(percent) //=> ['12.5', '−20.0', '1,250.0']
 */
export function percent(fraction: number): string {
  const size = withThousands(Math.abs(fraction * 100).toFixed(1));
  return fraction < 0 && /[1-9]/.test(size) ? `−${size}` : size;
}

/**
 * A number with its noun and verb in English.
 *
 * @example [1, 1200].map((n) => counted(n, 'district held', 'districts held')) //=> ['1 district held', '1,200 districts held']
 */
export function counted(value: number, one: string, many: string): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}
