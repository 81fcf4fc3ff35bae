import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKeywords } from '../../src/classify/keyword-matcher.js';
import { naivePlaces } from './naive.js';

function hits(terms: readonly string[], text: string): [string, number][] {
  const found: [string, number][] = [];
  compileKeywords(terms).scan(text, (term, offset) => found.push([terms[term]!, offset]));
  return found;
}

function places(terms: readonly string[], text: string): [string, number, number][] {
  const found: [string, number, number][] = [];
  compileKeywords(terms).scan(text, (term, offset, end) => found.push([terms[term]!, offset, end]));
  return found;
}

/** The same hits when the matcher reads the text word by word, character by character, and in pieces. */
function hitsInEveryWay(terms: readonly string[], text: string): [string, number][][] {
  const shifted = (padding: string) =>
    hits(terms, padding + text).flatMap(([term, at]) => (at >= padding.length ? [[term, at - padding.length]] : []));
  return [
    '。'.repeat(3),
    '。 word'.repeat(text.length + 9).concat('。'),
    '。字'.repeat(text.length + 9).concat('。'),
    '字'.repeat(32_760).concat('。'),
  ].map((padding) => shifted(padding) as [string, number][]);
}

function offsets(term: string, text: string): number[] {
  return hits([term], text).map(([, offset]) => offset);
}

describe('compileKeywords: Chinese terms', () => {
  test('finds a term anywhere in running text', () => {
    expect(offsets('变桨', '一种风力发电机组变桨控制方法及变桨装置')).toEqual([8, 15]);
  });

  test('finds overlapping and nested terms, the shortest first at one offset', () => {
    expect(hits(['锂离子电池', '锂离子', '离子电池', '电池组'], '锂离子电池组')).toEqual([
      ['锂离子', 0],
      ['锂离子电池', 0],
      ['离子电池', 1],
      ['电池组', 3],
    ]);
    expect(offsets('三三', '三三三')).toEqual([0, 1]);
  });

  test('finds a term of one surrogate pair and does not split pairs', () => {
    expect(offsets('𠮷', '野𠮷野')).toEqual([1]);
    expect(offsets('𠮷野', '𠮷𠮷野')).toEqual([2]);
  });

  test('reads full-width letters, digits and punctuation as half-width', () => {
    expect(offsets('LED芯片', '新型ＬＥＤ芯片')).toEqual([2]);
    expect(offsets('（甲）类', '属(甲)类')).toEqual([1]);
  });
});

describe('compileKeywords: traditional characters', () => {
  test('meet simplified ones in the term and in the text', () => {
    expect(offsets('锂离子电池', '鋰離子電池')).toEqual([0]);
    expect(offsets('風力發電', '用风力发电')).toEqual([1]);
    expect(offsets('干燥', '真空乾燥後')).toEqual([2]);
    expect(hits(['制备', '製備'], '製備')).toEqual([
      ['制备', 0],
      ['製備', 0],
    ]);
  });
});

describe('compileKeywords: Latin terms', () => {
  test('finds whole words only: MAIN holds no AI', () => {
    expect(offsets('AI', 'MAIN AIM SAI ai')).toEqual([13]);
    expect(offsets('5G', '15G 5GHz 5G')).toEqual([9]);
    expect(offsets('LED', 'OLED显示')).toEqual([]);
  });

  test('takes a change to Chinese, punctuation and the ends of the text as word ends', () => {
    expect(offsets('AI', 'AI芯片')).toEqual([0]);
    expect(offsets('AI', '用于AI的(AI)_AI')).toEqual([2, 6, 10]);
  });

  test('counts accented and Greek letters as letters', () => {
    expect(offsets('cell', 'cellé αcell cell')).toEqual([12]);
  });

  test('ignores case in the term and in the text', () => {
    expect(offsets('GaN hemt', 'a GAN HEMT device')).toEqual([2]);
  });

  test('finds regular plurals of the last word', () => {
    expect(offsets('solar cell', 'Solar cells and a solar cell')).toEqual([0, 18]);
    expect(offsets('battery', 'batteries, battery, batter')).toEqual([0, 11]);
    expect(offsets('switch', 'switches switch switched')).toEqual([0, 9]);
    expect(offsets('assay', 'assays assaies')).toEqual([0]);
  });

  test('does not take another word for a plural', () => {
    expect(offsets('plan', 'planes')).toEqual([]);
    expect(offsets('gas', 'gassing')).toEqual([]);
    expect(offsets('cells', 'cell')).toEqual([]);
  });

  test('treats hyphens, blanks and runs of them alike', () => {
    for (const text of ['lithium-ion', 'lithium ion', 'LITHIUM–ION', 'lithium\u00a0ion', 'lithium-\n ion']) {
      for (const term of ['lithium ion', 'lithium-ion', ' Lithium – Ion ']) expect(offsets(term, `a ${text} cell`)).toEqual([2]);
    }
    expect(offsets('lithium ion', 'lithiumion')).toEqual([]);
  });

  test('keeps symbols that are part of a term', () => {
    expect(offsets('C++', 'in C++ and C')).toEqual([3]);
    expect(offsets('.NET', 'on .NET, not Internet')).toEqual([3]);
    expect(offsets('TCP/IP', 'TCP/IP TCP IP')).toEqual([0]);
  });
});

describe('compileKeywords: words of one key', () => {
  test('are told apart', () => {
    expect(hits(['xenon', 'xenin'], 'xenin xenon 字xenin字')).toEqual([
      ['xenin', 0],
      ['xenon', 6],
      ['xenin', 13],
    ]);
    expect(hits(['coordinated'], 'cooldinated 字cooldinated字 coordinated')).toEqual([['coordinated', 26]]);
  });
});

describe('compileKeywords: what stands behind a word', () => {
  test('is looked for behind blanks and hyphens in any number', () => {
    expect(offsets('fuel cell', 'fuel  cell, fuel - cell, fuel-fuel cells')).toEqual([0, 12, 30]);
    expect(offsets('fuel cell', 'a fuel')).toEqual([]);
    expect(offsets('ai芯片', 'the ai 芯片 of the art in words')).toEqual([4]);
  });
});

describe('compileKeywords: very many heads', () => {
  test('are all found', () => {
    const terms = Array.from({ length: 12_000 }, (_, k) => String.fromCharCode(0x4e00 + (k % 120), 0x5000 + Math.floor(k / 120)));
    expect(new Set(hits(terms, terms.join('。')).map(([term]) => term)).size).toBe(12_000);
  });
});

describe('compileKeywords: mixed terms', () => {
  test('makes blanks and hyphens between Latin and Chinese optional', () => {
    for (const text of ['3D打印', '3D 打印', '3D-打印', '３Ｄ　打印']) expect(offsets('3D打印', `用${text}机`)).toEqual([1]);
    for (const text of ['X射线', 'X-射线', 'X 射线']) expect(offsets('X-射线', text)).toEqual([0]);
    for (const text of ['用ai', '用 AI', '用- AI']) expect(offsets('用AI', text)).toEqual([0]);
  });

  test('requires the blank between two Chinese parts', () => {
    expect(offsets('锂 离子', '锂离子 锂  离子')).toEqual([4]);
  });
});

describe('compileKeywords: long texts', () => {
  const WINDOW = 1 << 15;

  test.each([-4, -3, -2, -1, 0, 1, 2])('finds a term that begins %i units from the end of a piece', (shift) => {
    for (const filler of ['字', 'x ']) {
      const text = `${filler.repeat(2 * WINDOW).slice(0, WINDOW + shift)}锂离子${filler.repeat(7)}锂离`;
      const found = hits(['锂离', '锂离子'], text).filter(([, at]) => at >= WINDOW + shift);
      expect(found).toEqual([
        ['锂离', WINDOW + shift],
        ['锂离子', WINDOW + shift],
        ['锂离', text.length - 2],
      ]);
    }
  });

  test('finds a word that lies across the end of a piece, and no part of one', () => {
    const text = `${'字'.repeat(WINDOW - 3)} battery 字 batteryx`;
    expect(offsets('battery', text)).toEqual([WINDOW - 2]);
  });

  test('takes nothing over from the text before', () => {
    const found: string[] = [];
    const { scan } = compileKeywords(['锂离子', 'solar cell']);
    for (const text of ['锂离子', '锂离', '锂', '', 'solar cell', 'solar']) scan(text, () => found.push(text));
    expect(found).toEqual(['锂离子', 'solar cell']);
  });
});

describe('compileKeywords: several matchers', () => {
  test('work in turn on the same memory', () => {
    const first = compileKeywords(['锂离子', '电池']);
    const second = compileKeywords(['太阳', '离子']);
    const found: string[] = [];
    for (const text of ['锂离子电池', '太阳电池']) {
      first.scan(text, (term) => found.push(first.terms[term]!));
      second.scan(text, (term) => found.push(second.terms[term]!));
    }
    expect(found).toEqual(['锂离子', '电池', '离子', '电池', '太阳']);
  });

  test('read texts by the function they are given', () => {
    const read: string[] = [];
    const matcher = compileKeywords(['锂离'], (text, into) => {
      read.push(text);
      for (let at = 0; at < text.length; at++) into[at] = text.charCodeAt(at);
    });
    matcher.scan('锂离', () => read.push('hit'));
    expect(read).toEqual(['锂离', 'hit']);
  });
});

describe('compileKeywords: limits', () => {
  test('refuses a term of fewer than two characters', () => {
    for (const term of ['', ' ', '锂', 'X', ' X-', '①']) expect(() => compileKeywords([term])).toThrow(RangeError);
  });

  test('finds nothing in an empty text and with an empty list', () => {
    expect(hits(['锂离子'], '')).toEqual([]);
    expect(hits([], '锂离子')).toEqual([]);
  });

  test('reports a term that is listed twice under both positions', () => {
    const found: number[] = [];
    compileKeywords(['AI', 'ai']).scan('AI', (term) => found.push(term));
    expect(found).toEqual([0, 1]);
  });

  test('finds each of twenty thousand terms', () => {
    const terms = Array.from(
      { length: 20_000 },
      (_, k) => `${String.fromCharCode(0x4e00 + (k % 150))}${String.fromCharCode(0x5000 + Math.floor(k / 150))}`,
    );
    const matcher = compileKeywords(terms);
    const missed = terms.filter((text, term) => {
      let isFound = false;
      matcher.scan(text, (hit) => {
        isFound ||= hit === term;
      });
      return !isFound;
    });
    expect(missed).toEqual([]);
  });
});

const ALPHABET = [
  '锂',
  '離',
  '离',
  '\uffff',
  '子',
  '\ud842',
  '\udfb7',
  'A',
  'y',
  's',
  'e',
  'Ｉ',
  '1',
  'ä',
  '-',
  ' ',
  '\n',
  '　',
  '+',
  '。',
];
const text = (maxLength: number) =>
  fc.array(fc.constantFrom(...ALPHABET), { maxLength, size: 'max' }).map((units) => units.join(''));
const term = text(5).filter((units) => units.replace(/[-\s]+/g, '').length >= 2);

describe('compileKeywords: properties', () => {
  test('finds Chinese terms exactly where indexOf finds them', () => {
    const chinese = (minLength: number, maxLength: number) =>
      fc.array(fc.constantFrom('锂', '离', '子'), { minLength, maxLength, size: 'max' }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(chinese(2, 4), { maxLength: 12 }), chinese(0, 40), (terms, where) => {
        const expected = Array.from({ length: where.length }, (_, at) => at).flatMap((at) =>
          terms.filter((each) => where.startsWith(each, at)).map((each) => [each, at]),
        );
        expect(hits(terms, where).sort()).toEqual(expected.sort());
      }),
    );
  });

  test('finds what one regular expression per term finds, in rising order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 12 }), text(40), (terms, where) => {
        const found = places(terms, where);
        expect(found).toEqual([...found].sort((a, b) => a[1] - b[1] || a[2] - b[2]));
        expect([...found].sort()).toEqual(
          terms.flatMap((each) => naivePlaces(each, where).map(({ start, end }) => [each, start, end])).sort(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the same whether words, characters or pieces are read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 8 }), text(20), (terms, where) => {
        const [first, ...others] = hitsInEveryWay(terms, where);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  test('finds a term in itself and reports what each matcher of one term reports', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 1, maxLength: 8 }), text(30), (terms, where) => {
        for (const each of terms) expect(offsets(each, each).length).toBeGreaterThan(0);
        expect(hits(terms, where).sort()).toEqual(terms.flatMap((each) => hits([each], where)).sort());
      }),
    );
  });
});
