import { describe, expect, test } from 'vitest';
import { areaIndex } from '../../src/taxonomy/area-index.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

describe('areaIndex', () => {
  const index = areaIndex(SEI_2013);

  test('keeps the official order and counts from 0', () => {
    expect(index.areas.map(({ index }) => index)).toEqual(Array.from({ length: 240 }, (_, i) => i));
    expect(index.areas[30]!.area.id).toBe(SEI_2013.industries[1]!.areas[0]!.id);
  });

  test('finds every area by its id, with its industry', () => {
    for (const entry of index.areas) expect(index.get(entry.area.id)).toBe(entry);
    expect(index.get('solar-cells').industry.name.zh).toBe('新能源');
  });

  test('gives null for an unknown id when asked to find, and throws with the nearest when told to get', () => {
    expect(index.find('solar-cell')).toBeNull();
    expect(() => index.get('solar-cell')).toThrow(
      new RangeError('areaIndex: unknown area: "solar-cell"; did you mean "solar-cells"?'),
    );
    expect(() => index.get('zzzzzz')).toThrow('unknown area: "zzzzzz"; the areas of the taxonomy list all ids');
  });
});
