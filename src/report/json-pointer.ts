/**
 * Where landscape.json has what a pointer into the result leads to: its trends, scorecard, concentration, attainment and robustness are flattened to rows.
 *
 * @example jsonPointer('/scorecard/rows/3/actual') //=> '/scorecard/3/actual'
 */
export function jsonPointer(pointer: string): string {
  const moved = MOVED.find(([from]) => pointer === from || pointer.startsWith(`${from}/`));
  return moved === undefined ? pointer : moved[1] + pointer.slice(moved[0].length);
}

const MOVED = [
  ['/trend/rows', '/trend'],
  ['/trend/summaries', '/trendSummaries'],
  ['/concentration/rows', '/concentration'],
  ['/concentration/bootstrap', '/concentrationBootstrap'],
  ['/scorecard/rows', '/scorecard'],
  ['/attainment/rows', '/attainment'],
  ['/robustness/headlines', '/robustness'],
] as const;
