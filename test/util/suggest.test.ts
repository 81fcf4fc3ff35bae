import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/util/suggest.js';

describe('nearest', () => {
  test('finds the name itself', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(fc.string()),
        (name, others) => nearest(name, [name, ...others]) === name,
      ),
    );
  });

  test('finds a name after one wrong letter', () => {
    expect(nearest('biomedecine', ['new-energy', 'biomedicine'])).toBe('biomedicine');
    expect(nearest('新材科', ['新材料', '新能源'])).toBe('新材料');
  });

  test('counts a code point outside the basic plane as one letter', () => {
    expect(nearest('𠀀𠀁𠀂', ['𠀀𠀁𠀃'])).toBe('𠀀𠀁𠀃');
  });

  test('settles ties by code point, whatever the order', () => {
    expect(nearest('ab', ['ac', 'aa'])).toBe('aa');
    expect(nearest('ab', ['aa', 'ac'])).toBe('aa');
  });

  test('returns null when nothing is near, or nothing is known', () => {
    expect(nearest('turbine', ['solar'])).toBeNull();
    expect(nearest('turbine', [])).toBeNull();
  });
});
