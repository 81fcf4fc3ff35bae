import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { harmonise } from '../../src/applicants/harmonise.js';
import type { LedgerDecision } from '../../src/applicants/ledger-decisions.js';
import { ledgerRows } from '../../src/applicants/ledger-rows.js';
import { ledgerTable } from '../../src/applicants/ledger-table.js';
import { HARMONISATION_LEVELS } from '../../src/applicants/party.js';
import { readEditedTable, writeEditedTable } from '../../src/node/edited-table.js';
import { readLedger, readParents, writeLedger } from '../../src/node/ledger-file.js';

const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

/** Names as bad as they come, without the edges that the reader of an export cuts off. */
const name = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''-2",
      '+86',
      '-',
      '@x',
      'ACME, "INC."',
      'Acme; Inc.',
      '某某（天津）有限公司',
      'ACME INC',
      'Acme',
    ),
    fc.string({ unit: fc.constantFrom(...'=+-@\'", ;ab公司\t'), minLength: 1, maxLength: 8 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

describe('a ledger on disk', () => {
  test('comes back with every cell as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...HARMONISATION_LEVELS),
        async (names, level) => {
          const table = ledgerTable(
            harmonise(
              names,
              names.map(() => 1),
              { level },
            ),
          );
          await writeLedger(
            path('cells.csv'),
            harmonise(
              names,
              names.map(() => 1),
              { level },
            ),
          );
          expect((await readEditedTable(path('cells.csv'))).rows).toEqual(table);
        },
      ),
    );
  });

  test('takes back every spelling split in it, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...HARMONISATION_LEVELS),
        async (names, level) => {
          const counts = names.map(() => 1);
          const merged = harmonise(names, counts, { level });
          const decided = ledgerTable(merged).map((row, i) =>
            i === 0 ? row : [...row.slice(0, -2), row[0] === 'spelling' ? 'split' : '', ''],
          );
          await writeEditedTable(path('split.csv'), decided);
          const { decisions, issues } = await readLedger(path('split.csv'));
          const wanted = ledgerRows(merged).filter(({ kind }) => kind === 'spelling');
          expect(decisions).toEqual(wanted.map(({ spelling }): LedgerDecision => ({ decision: 'split', spelling })));
          expect(issues).toEqual([]);
          const { parties, unapplied } = harmonise(names, counts, { level, decisions });
          expect(unapplied).toEqual([]);
          expect(parties.map((party) => party.name).sort()).toEqual([...names].sort());
        },
      ),
    );
  });

  test('holds nothing that a spreadsheet would run', async () => {
    await writeLedger(path('formula.csv'), harmonise(['=HYPERLINK("x")', '@SUM(A1)', '＝1'], [1, 1, 1], { level: 'normalised' }));
    const text = readFileSync(path('formula.csv'), 'utf8');
    expect(text.split(/[\r\n,"]+/).filter((cell) => /^[=@+-]/.test(cell))).toEqual([]);
    expect(text).toContain("'@SUM");
  });

  test('is read in the code page of the system and with semicolons', async () => {
    const gbk = Uint8Array.from([
      ...Buffer.from('decision;key;target\r\n'),
      0xb8,
      0xfc,
      0xc3,
      0xfb,
      ...Buffer.from(';a b;c\r\n'),
    ]);
    expect((await readLedger(write('gbk.csv', gbk))).decisions).toEqual([{ decision: 'rename', key: 'a b', name: 'c' }]);
  });

  test('names the row of the file, blank lines counted', async () => {
    const { issues } = await readLedger(write('rows.csv', 'key,decision,target\n\na,rename,b\n\nc,perhaps,\n'));
    expect(issues).toEqual([{ row: 5, reason: 'unknown-decision', received: 'perhaps' }]);
  });

  test('keeps a last row with one cell behind a blank one', async () => {
    const { rows } = await readEditedTable(write('last.csv', 'key,decision,target\na,rename,b\n\n合计,,\n'));
    expect(rows).toEqual([
      ['key', 'decision', 'target'],
      ['a', 'rename', 'b'],
      ['合计', '', ''],
    ]);
    expect(await readParents(write('last-parents.csv', 'name,parent\na,b\n\nc,\n'))).toMatchObject({
      issues: [{ row: 4, reason: 'missing-parent', received: 'c' }],
    });
  });

  test('without its columns, or empty, is refused', async () => {
    await expect(readLedger(write('bad.csv', 'a,b\n1,2\n'))).rejects.toThrow(
      /bad\.csv: readLedgerTable: missing column: "key"; name it "key"\.$/,
    );
    await expect(readLedger(write('empty.csv', ''))).rejects.toThrow('no table in this file');
  });
});

test('a table of parents is read in Chinese and with days of any form', async () => {
  const text =
    '子公司,母公司,起始日,终止日\n乙科技有限公司,甲集团有限公司,2013/1/5,\n丙,丁,2013年13月,\n戊,,,\n己,庚,,2016-12-31\n';
  expect(await readParents(write('parents.csv', text))).toEqual({
    parents: [
      { name: '乙科技有限公司', parent: '甲集团有限公司', from: '2013-01-05', to: '' },
      { name: '己', parent: '庚', from: '', to: '2016-12-31' },
    ],
    rows: [2, 5],
    issues: [
      { row: 3, reason: 'invalid-day', received: '2013年13月' },
      { row: 4, reason: 'missing-parent', received: '戊' },
    ],
  });
});
