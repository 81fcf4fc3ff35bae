import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cells, CellsBuilder } from '../../src/ingest/cells.js';
import { RowView } from '../../src/ingest/row-view.js';

const ROWS = fc.array(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), { maxLength: 40 });

describe('Cells', () => {
  test('gives back the rows it was made of, however many cells a text has for its length', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const cells = Cells.of(rows);
        expect([cells.size, cells.rows()]).toEqual([rows.length, rows]);
        expect(rows.map((_, row) => cells.widthOf(row))).toEqual(rows.map((row) => row.length));
      }),
    );
    const wide = Array.from({ length: 2001 }, (_, i) => String(i));
    expect(Cells.of([wide]).row(0)).toEqual(wide);
  });

  test('keeps cells of one text as bounds when rows are chosen, and those of another as strings', () => {
    const text = { text: 'abcdef', units: new Uint16Array(0) };
    const from = new CellsBuilder(text);
    from.push(0, 2);
    from.pushOwn('own');
    from.endRow();
    from.push(2, 6);
    from.endRow();
    from.push(0, 1);
    from.dropRow();
    const cells = from.take();
    for (const [target, isShared] of [
      [text, true],
      [{ text: 'other', units: new Uint16Array(0) }, false],
    ] as const) {
      const to = new CellsBuilder(target);
      to.addRow(cells, 1);
      to.addTexts(['x']);
      to.addRow(cells, 0);
      const chosen = to.take();
      expect(chosen.rows()).toEqual([['cdef'], ['x'], ['ab', 'own']]);
      expect(chosen.bounds[0]! >= 0).toBe(isShared);
    }
  });

  test('has no cell beyond the end of a row', () => {
    const cells = Cells.of([['a'], ['b', 'c']]);
    expect([cells.cell(0, 1), cells.cell(0, -1), cells.cell(1, 1)]).toEqual([undefined, undefined, 'c']);
  });
});

describe('RowView', () => {
  const row = RowView.of(['', ' - ', ' b ', 'NA', 'c']);

  test('finds the first value of some columns, without blanks around it and passing over the marks for nothing', () => {
    expect([row.value([0, 1, 2, 4]), row.value([4, 2]), row.value([3]), row.value([9]), row.value([])]).toEqual([
      'b',
      'c',
      '',
      '',
      '',
    ]);
    expect([row.seek([2]), row.to - row.from, row.seek([1]), row.to - row.from]).toEqual([true, 1, false, 0]);
  });

  test('names the column of that value, or the first one', () => {
    expect([row.columnOf([0, 1, 4]), row.columnOf([1, 0]), row.columnOf([])]).toEqual([4, 1, -1]);
  });
});
