import { describe, expect, test } from 'vitest';
import { PRESETS, presetOf } from '../../src/ingest/preset-list.js';
import { recogniseColumns } from '../../src/ingest/recognise-columns.js';

describe('recogniseColumns', () => {
  test('compares names without width, case, blanks and brackets', () => {
    const { fields, preset } = recogniseColumns(['公开(公告)号', '[标]当前申请（专利权）人 ']);
    expect(preset.name).toBe('patsnap-zh');
    expect([...fields]).toEqual([
      ['publication', [0]],
      ['applicant', [1]],
      ['holder', [1]],
    ]);
  });

  test('takes a preset of the caller, and fills what it does not name from the generic dictionaries', () => {
    const own = {
      name: 'own',
      vendor: 'us',
      signatures: [],
      columns: { application: ['Aktenzeichen'] },
      applicantSeparators: ['/'],
    };
    const { fields } = recogniseColumns(['Aktenzeichen', 'title'], { preset: own });
    expect([fields.get('application'), fields.get('title')]).toEqual([[0], [1]]);
  });

  test('lets one vendor use a column for two fields, and no other source after it', () => {
    const { fields } = recogniseColumns(['公开（公告）号', 'IPC主分类', '申请人', '当前权利人']);
    expect([fields.get('applicant'), fields.get('holder')]).toEqual([[2, 3], [3]]);
    expect(recogniseColumns(['公告号', '专利权人']).fields.get('holder')).toEqual([1]);
  });

  test('throws on an unknown preset', () => {
    expect(() => recogniseColumns([], { preset: 'lense' })).toThrow(/unknown preset: "lense"/);
  });

  test.each(PRESETS.filter((preset) => preset.signatures.length > 0).map((preset) => [preset.name, preset] as const))(
    'knows %s by each of its signatures, together with its own columns',
    (name, preset) => {
      const own = Object.values(preset.columns).flat();
      for (const signature of preset.signatures) {
        const found = recogniseColumns([...signature]).preset;
        expect(found.signatures.some((one) => one.every((column) => signature.includes(column)))).toBe(true);
        expect([name, 'cnipr', 'incopat', 'sipo', 'wips', 'lens', 'patentscope', 'patenthub', 'patsnap-zh']).toContain(
          recogniseColumns([...signature, ...own]).preset.name,
        );
      }
      expect(presetOf(name)).toBe(preset);
    },
  );
});
