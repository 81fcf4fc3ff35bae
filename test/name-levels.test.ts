import { expect, test } from 'vitest';
import { harmonise } from '../src/applicants/harmonise.js';
import { ledgerTable } from '../src/applicants/ledger-table.js';
import { bytesSource } from '../src/ingest/byte-source.js';
import { buildLandscape } from '../src/landscape.js';

const SOURCE = bytesSource('a.csv', new TextEncoder().encode('申请号,申请人\nCN201010100001.5,样例（津海）有限公司\n'));

test.each([
  ['decisions', 'ledger.csv', '"ledger.csv"; give the decisions of what readLedger returned.'],
  [
    'decisions',
    { decisions: [], rows: [], issues: [] },
    'an object with decisions, rows, issues; give the decisions of what readLedger',
  ],
  [
    'parents',
    { parents: [], rows: [], issues: [] },
    'an object with parents, rows, issues; give the parents of what readParents',
  ],
  ['parents', Promise.resolve([]), 'a promise, which must be awaited; give the parents'],
  ['aliases', ['IBM'], '"IBM"; give a list of lists of names.'],
])('%s that are no list are refused, not half used', async (name, given, said) => {
  await expect(buildLandscape([SOURCE], { [name]: given })).rejects.toThrow(TypeError);
  await expect(buildLandscape([SOURCE], { [name]: given })).rejects.toThrow(said);
});

test('names without counts count once each', () => {
  const names = ['样例（津海）有限公司', '样例(津海)有限公司', '别名有限公司'];
  expect(harmonise(names)).toEqual(harmonise(names, [1, 1, 1]));
  expect(() => harmonise('样例' as never)).toThrow('harmonise: invalid names: "样例"; give a list of texts.');
});

test('a landscape in place of its names is no ledger', async () => {
  const landscape = await buildLandscape([SOURCE]);
  expect(ledgerTable(landscape.names).length).toBeGreaterThan(0);
  expect(() => ledgerTable(landscape as never)).toThrow(
    'ledgerRows: invalid names: a landscape; give those of a landscape, landscape.names, or what harmonise returned.',
  );
});
