import type { Bilingual } from '../../util/bilingual.js';

/**
 * The comparison of an actual with its goal, such as `23÷50=46.0%` / `23 / 50 = 46.0 %`; of fractions both sides as percentages.
 *
 * @example comparisonText(23, 50, false).zh //=> '23÷50=46.0%'
 * @example comparisonText(0.25, 0.3, true).en //=> '25.0 % against a goal of 30.0 %'
 */
export function comparisonText(actual: number, goal: number, isFraction: boolean): Bilingual {
  if (isFraction)
    return {
      zh: `实际${percent(actual)}%，目标${percent(goal)}%`,
      en: `${percent(actual)} % against a goal of ${percent(goal)} %`,
    };
  const [a, g] = [figure(actual), figure(goal)];
  if (goal === 0) return { zh: `实际${a}，目标0`, en: `${a} against a goal of 0` };
  return { zh: `${a}÷${g}=${percent(actual / goal)}%`, en: `${a} / ${g} = ${percent(actual / goal)} %` };
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
 * A count as text: whole numbers as they are, fractional counts with one decimal.
 *
 * @example figure(12.3333) //=> '12.3'
 */
export function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/**
 * A fraction in per cent with one decimal.
 *
 * @example percent(0.125) //=> '12.5'
 */
export function percent(fraction: number): string {
  return (fraction * 100).toFixed(1);
}
