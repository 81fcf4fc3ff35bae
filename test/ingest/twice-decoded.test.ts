import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource, type RecordBatch, readRecords } from '../../src/index.js';
import { TwiceDecoded } from '../../src/ingest/twice-decoded.js';

/** What a program makes of UTF-8 that it takes for windows-1252, by the decoder of the platform. */
function misread(text: string, encoding = 'windows-1252'): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

function mend(text: string): string {
  const mender = new TwiceDecoded();
  mender.look(text);
  return mender.mend(text);
}

describe('TwiceDecoded', () => {
  test.each([
    'Vorrichtung für Öfen – ein “Muster”',
    'procédé à levée',
    'AÇÃO DE SÃO PAULO',
    '中国某某电池（天津）有限公司',
    'Þ 16α,18-dimethyl 🍕',
    'ООО «Образец»',
  ])('gives back %j, whatever reads one byte a character', (text) => {
    expect(mend(misread(text))).toBe(text);
    expect(mend(misread(misread(text)))).toBe(text);
    expect(mend([...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join(''))).toBe(text);
  });

  test('gives back any text that holds one character which is no coincidence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replace(/[\ud800-\udfff\ufffd\ufeff]/g, '').replace(/[\u0080-\u00bf]/g, 'x');
        expect(mend(misread(`ü${plain}`))).toBe(`ü${plain}`);
      }),
    );
  });

  test.each([
    'SÃO PAULO; AÇÃO; IRMÃ; MAÇÃ',
    'ANDRÉ†, CAFÉ•BAR',
    'IRMÃ® und CAFÉ” – SOUFFLÉ’S',
    '“Il a été…”',
    'KŘÍŽ, NÍŽ, BABIŠ',
    '150 Å³, 100 Å–200 Å',
    '3×½ inch, Ø±0.5, gemäß§ 5',
    'Ã',
    '中国公司；申请人',
    'Für alle: é, è, à, ç',
  ])('leaves %j as it is', (text) => {
    expect(mend(text)).toBe(text);
  });

  test('leaves text alone in which such sequences are few among other characters, and mends it where letters were lost', () => {
    const few = 'Für Öl, dann fÃ¼r';
    expect(mend(few)).toBe(few);
    expect(mend('FÃ_r Die ZweivÃ¶lker, Ã la carte, UNIVERSITÃ')).toBe('FÃ_r Die Zweivölker, Ã la carte, UNIVERSITÃ');
  });
});

describe('files that were decoded twice', () => {
  async function read(
    name: string,
    content: string | Uint8Array,
  ): Promise<{ batches: RecordBatch[]; issues: Record<string, number> }> {
    const reader = readRecords(bytesSource(name, typeof content === 'string' ? new TextEncoder().encode(content) : content));
    const batches: RecordBatch[] = [];
    for await (const batch of reader) batches.push(batch);
    return { batches, issues: reader.report.issuesByCode };
  }

  const CHINESE = '公开（公告）号,申请日,发明名称,申请（专利权）人\nCN1000001A,2012-05-06,一种装置,某某电池有限公司\n';

  test('have their columns found, and one issue that counts', async () => {
    const { batches, issues } = await read('a.csv', misread(CHINESE));
    expect(batches.map(({ title, applicant }) => [title[0], applicant[0]])).toEqual([['一种装置', '某某电池有限公司']]);
    expect(issues).toEqual({ 'decoded-twice': 1 });
    const beyond = [...CHINESE].filter((one) => one > '\u007f').length;
    expect(batches.flatMap((batch) => batch.issues)).toEqual([
      { file: 'a.csv', row: 0, column: '', code: 'decoded-twice', value: String(beyond) },
    ]);
  });

  test('read the same wherever blocks of the file end', async () => {
    const line = 'US2012000001A1,2012-05-06,Gerät für Öfen – klein,Müller & Söhne GmbH\n';
    for (const blanks of [0, 1, 2, 3, 4, 5, 6]) {
      const text = `Publication Number,Publication Date,Title${' '.repeat(blanks)},Applicants\n${misread(line).repeat(4000)}`;
      const { batches } = await read('a.csv', text);
      expect([...new Set(batches.flatMap(({ title, applicant }) => [...title, ...applicant]))]).toEqual([
        'Gerät für Öfen – klein',
        'Müller & Söhne GmbH',
      ]);
      expect(batches.flatMap(({ issues }) => issues).filter(({ code }) => code === 'decoded-twice')).toHaveLength(1);
    }
  });

  test('are mended in documents as in texts', async () => {
    const record = { publication_number: 'EP1000001A1', title: misread('Gerät'), applicant: misread('Müller') };
    const { batches, issues } = await read('a.json', JSON.stringify([record, record]));
    expect(batches.map(({ title, applicant }) => [title[0], applicant[0]])).toEqual([['Gerät', 'Müller']]);
    expect(issues['decoded-twice']).toBe(1);
  });

  test('are none that hold correct text', async () => {
    const { batches, issues } = await read('a.csv', 'Publication Number,Title,Applicants\nBR1000001A2,AÇÃO,SÃO PAULO CAFÉ\n');
    expect(batches[0]!.applicant).toEqual(['SÃO PAULO CAFÉ']);
    expect(issues).not.toHaveProperty('decoded-twice');
  });
});
