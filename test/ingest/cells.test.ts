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

  test('answers about a cell what its string would, and cuts out rows', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '\u3000', '合'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), cell, (rows, text) => {
        const joined = rows.flat().join('');
        const to = new CellsBuilder({ text: joined, units: Uint16Array.from(joined, (one) => one.charCodeAt(0)) });
        let at = 0;
        for (const row of rows) {
          for (const one of row) {
            if (at % 2 === 0) to.push(at, at + one.length);
            else to.pushOwn(one);
            at += one.length;
          }
          to.endRow();
        }
        const cells = to.take();
        for (const [row, texts] of rows.entries()) {
          for (let column = 0; column <= texts.length; column++) {
            const own = texts[column];
            expect(cells.holds(row, column, text)).toBe(own === text);
            expect(cells.isBlank(row, column)).toBe((own ?? '').trim() === '');
            expect(cells.firstUnit(row, column)).toBe(own === undefined || own === '' ? -1 : own.charCodeAt(0));
          }
          expect(cells.part(row, rows.length).rows()).toEqual(rows.slice(row));
        }
      }),
    );
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
