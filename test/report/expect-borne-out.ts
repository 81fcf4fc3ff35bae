import { expect } from 'vitest';
import { checkProse } from '../../src/report/check-prose.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';

/** Every number of a report follows from its part of the result. */
export function expectBorneOut(markdown: string, result: LandscapeResult): void {
  expect(
    checkProse(markdown, result),
    'a number of the report is not among those that its chapter may name: correct it, or name its source in SCOPES of src/report/prose-scope.ts',
  ).toEqual([]);
}
