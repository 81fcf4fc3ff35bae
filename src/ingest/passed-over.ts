import { ownCopy } from './own-copy.js';

/** Lines that are no rows: how many, and the beginnings of the first of them. */
export interface LineSample {
  readonly lines: number;
  /** At most five texts of 120 characters. */
  readonly first: readonly string[];
}

/** What a table was read without: titles and queries above it, notes and totals below it, remarks anywhere. Blank lines are not counted. */
export interface PassedOver {
  readonly above: LineSample;
  readonly below: LineSample;
  readonly comments: LineSample;
}

const NO_LINES: LineSample = { lines: 0, first: [] };

/** Nothing was passed over. */
export const NOTHING_PASSED: PassedOver = { above: NO_LINES, below: NO_LINES, comments: NO_LINES };

/**
 * A sample with further lines.
 *
 * @example withLines(undefined, ['Query: wind']) //=> { lines: 1, first: ['Query: wind'] }
 */
export function withLines(sample: LineSample | undefined, lines: readonly string[]): LineSample {
  const { lines: count, first } = sample ?? NO_LINES;
  const room = Math.max(0, MOST_FIRST - first.length);
  const more = room === 0 ? [] : lines.slice(0, room).map((line) => ownCopy(line.slice(0, LONGEST)));
  return { lines: count + lines.length, first: more.length === 0 ? first : [...first, ...more] };
}

/** What was passed over by two tables of a file together. */
export function passedTogether(a: PassedOver, b: PassedOver): PassedOver {
  return {
    above: together(a.above, b.above),
    below: together(a.below, b.below),
    comments: together(a.comments, b.comments),
  };
}

/** The same with further lines below the table and remarks in it. */
export function withPassed(passed: PassedOver, footer: readonly string[], comments: LineSample | undefined): PassedOver {
  if (footer.length === 0 && comments === undefined) return passed;
  const { above, below } = passed;
  return { above, below: withLines(below, footer), comments: together(passed.comments, comments ?? NO_LINES) };
}

function together(a: LineSample, b: LineSample): LineSample {
  return { lines: a.lines + b.lines, first: [...a.first, ...b.first].slice(0, MOST_FIRST) };
}

const MOST_FIRST = 5;
const LONGEST = 120;
