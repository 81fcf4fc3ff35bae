import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource, type RecordIssue, readRecords } from '../../src/index.js';
import { detectEncoding } from '../../src/ingest/detect-encoding.js';
import { ReadAsGbk } from '../../src/ingest/read-as-gbk.js';

/** What a program makes of UTF-8 that it takes for GBK, by the decoder of the platform. */
function misread(text: string): string {
  return new TextDecoder('gbk').decode(new TextEncoder().encode(text));
}

function exampleOf(text: string): string {
  const seen = new ReadAsGbk();
  seen.look(text);
  return seen.example;
}

/** Any text of the characters of GB 2312, two bytes from these ranges each. */
function textOfGb2312(firstLead: number, lastLead: number): fc.Arbitrary<string> {
  const character = fc.tuple(fc.integer({ min: firstLead, max: lastLead }), fc.integer({ min: 0xa1, max: 0xfe }));
  return fc
    .array(character, { minLength: 20, maxLength: 200 })
    .map((pairs) => new TextDecoder('gbk').decode(Uint8Array.from(pairs.flat())));
}

describe('text that was read as GBK', () => {
  test.each([
    ['风力发电机组变桨控制方法', '风力发电机组变桨控制方法'],
    ['申请号,公开（公告）号,申请日,标题', '申请'],
    ['一种锂离子电池，包括正极、负极。', '一种锂离子电池，包括正极'],
    ['特許出願番号 電池の製造方法', '特許出願番号'],
    ['특허 출원 번호 전지', '특허'],
    ['für Müller, Gerät und Bücher', 'für'],
  ])('of %j is noticed, with what it was', (text, meant) => {
    expect(exampleOf(misread(text)).split(' = ')[1]).toBe(meant);
    expect(exampleOf(misread(text).replaceAll('\ufffd', '?'))).not.toBe('');
    expect(exampleOf(text)).toBe('');
  });

  test('is noticed whatever Chinese it is', () => {
    const common = textOfGb2312(0xb0, 0xd6);
    fc.assert(
      fc.property(common, (text) => {
        expect(exampleOf(misread(text))).toContain(' = ');
      }),
    );
  });

  test.each([
    ['common characters', 0xb0, 0xd6],
    ['all characters', 0xb0, 0xf7],
  ])('is not taken for such that has %s at random', (_, first, last) => {
    fc.assert(
      fc.property(textOfGb2312(first, last), (text) => {
        expect(exampleOf(text)).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '',
    '氫氧化鋰電池與儲能裝置之製造方法，股份有限公司',
    'Vorrichtung für Öfen – ein “Muster”',
    'ООО «Образец»',
    '特許庁 かな カナ ｶﾅ',
    '涓涓细流，鑫鑫鍩鍩锛锛',
    'A和B、C与D、E或F、G及H、X盲Y',
  ])('%j is none', (text) => expect(exampleOf(text)).toBe(''));
});

describe('files that were read as GBK', () => {
  async function issuesOf(name: string, content: string): Promise<RecordIssue[]> {
    const issues: RecordIssue[] = [];
    for await (const batch of readRecords(bytesSource(name, new TextEncoder().encode(content)))) issues.push(...batch.issues);
    return issues.filter(({ code }) => code === 'read-as-gbk');
  }

  const ROW = 'CN1000001A,2012-05-06,一种风力发电装置,某某电池有限公司\n';
  const NOTED = { row: 0, column: '', code: 'read-as-gbk' };

  test('are noted once, also where their columns are not recognised', async () => {
    const known = `Publication Number,Publication Date,Title,Applicants\n${misread(ROW).repeat(20_000)}`;
    const noted = { ...NOTED, file: 'a.csv', value: expect.stringMatching(/^涓€绉嶉.* = 一种风力发电装/) };
    expect(await issuesOf('a.csv', known)).toEqual([noted]);
    const unknown = await issuesOf('a.csv', misread(`公开（公告）号,申请日,发明名称,申请（专利权）人\n${ROW}`));
    expect(unknown).toMatchObject([NOTED]);
  });

  test('are noted in documents as in texts', async () => {
    const record = { publication_number: 'CN1000001A', title: misread('一种风力发电装置') };
    expect(await issuesOf('a.json', JSON.stringify([record, record]))).toMatchObject([NOTED]);
  });

  test('are none that hold correct text', async () => {
    expect(await issuesOf('a.csv', `公开（公告）号,申请日,发明名称,申请（专利权）人\n${ROW}`)).toEqual([]);
  });
});

const shared = new URL('../../../shared/', import.meta.url).pathname;

// the body of a skipped group runs too: it must find nothing then
const folders = ['data/', 'corpora/'].filter((folder) => existsSync(shared + folder));

describe.skipIf(folders.length === 0)('real files (skipped when ../shared is absent)', () => {
  const texts = folders
    .flatMap((folder) => readdirSync(shared + folder, { recursive: true, encoding: 'utf8' }).map((name) => folder + name))
    .filter((name) => statSync(shared + name).isFile())
    .map((name) => [name, readFileSync(shared + name).subarray(0, 1 << 21)] as const);

  test('none is taken for one that was read as GBK', () => {
    const taken = texts.filter(([, bytes]) =>
      exampleOf(new TextDecoder(detectEncoding(bytes.subarray(0, 1 << 16))).decode(bytes)),
    );
    expect(taken.map(([name]) => name)).toEqual([]);
  });

  test('every one in Chinese would be noticed', () => {
    const chinese = texts.filter(([, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return !text.includes('\ufffd') && (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > 20;
    });
    expect(chinese.length).toBeGreaterThan(10);
    expect(chinese.filter(([, bytes]) => exampleOf(new TextDecoder('gbk').decode(bytes)) === '').map(([name]) => name)).toEqual(
      [],
    );
  });
});
