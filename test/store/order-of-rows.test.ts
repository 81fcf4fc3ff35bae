import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';

const COLUMNS = [
  '申请号',
  '公开（公告）号',
  '公开（公告）日',
  '标题',
  '申请人',
  '申请人地址',
  '省份',
  '城市',
  '区县',
  '法律状态',
  '申请人国家',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** Publications of two applications, each on a day of its own; any cell but number and day may be blank, the number of the application too. */
const rows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      first: fc.boolean(),
      title: fc.constantFrom('', '电池', '电极'),
      applicant: fc.constantFrom('', '南开大学', '天津大学'),
      district: fc.constantFrom('', '南开区', '河西区'),
      city: fc.constantFrom('', '天津市', '北京市'),
      status: fc.constantFrom('', '有效', '失效'),
      country: fc.constantFrom('', 'CN', 'JP'),
      isNamed: fc.boolean(),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((list) =>
    list.map(({ first, title, applicant, district, city, status, country, isNamed }, k) => ({
      申请号: isNamed ? (first ? 'CN201410000001.9' : 'CN201410000002.3') : '',
      '公开（公告）号': `CN10400000${first ? 1 : 2}${'ABC'[k % 3]}`,
      '公开（公告）日': `2015-0${1 + k}-01`,
      标题: title,
      申请人: applicant,
      申请人地址: '',
      省份: '',
      城市: city,
      区县: district,
      法律状态: status,
      申请人国家: country,
    })),
  );

async function applicationsOf(list: readonly Row[]): Promise<string[]> {
  const text = [COLUMNS.join(','), ...list.map((row) => COLUMNS.map((column) => row[column]).join(','))].join('\n');
  const { store } = await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(text))]);
  const label = (column: { readonly codes: ArrayLike<number>; readonly labels: readonly unknown[] }, i: number) =>
    column.labels[column.codes[i]!];
  return Array.from({ length: store.size }, (_, i) => {
    const { start, values } = store.party;
    const applicants = Array.from(values.subarray(start[i]!, start[i + 1]!), (party) => store.parties[party]!.key);
    const columns = [store.office, store.city, store.district, store.status].map((column) => label(column, i));
    const days = store.publication.day.filter((_, p) => store.publication.application[p] === i).sort();
    const country = store.details.applicantCountry === null ? null : label(store.details.applicantCountry, i);
    return JSON.stringify([columns, country, applicants, store.firstPublicationDay[i], [...days]]);
  }).sort();
}

test('rows in any order make the same applications', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      async ([list, other]) => {
        expect(await applicationsOf(other)).toEqual(await applicationsOf(list));
      },
    ),
    { numRuns: 150 },
  );
});

/** Rows with both numbers, in any order; several applications may claim one publication. */
const claims = fc.array(
  fc.record({
    application: fc.constantFrom('US14000001', 'US14000002', 'US14000003'),
    publication: fc.constantFrom('US8000001B2', 'US8000002B2'),
  }),
  { minLength: 1, maxLength: 9 },
);

test('a publication that several applications claim goes to the first by number, and all but one claim are told, in any order of rows', async () => {
  await fc.assert(
    fc.asyncProperty(claims, async (list) => {
      const lines = list.map(({ application, publication }) => `${application},${publication}`);
      const text = ['Application Number,Publication Number', ...lines].join('\n');
      const { store, issuesByCode } = await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(text))]);
      const owners = Array.from(store.publication.application, (i, p) => [
        store.publication.number(p),
        store.applicationNumber(i),
      ]);
      const claimed = [...new Set(list.map(({ publication }) => publication))].map((publication) => {
        const numbers = list.filter((row) => row.publication === publication).map((row) => row.application);
        return { publication, numbers: [...new Set(numbers)].sort() };
      });
      expect(Object.fromEntries(owners)).toEqual(
        Object.fromEntries(claimed.map(({ publication, numbers }) => [publication, numbers[0]])),
      );
      expect(issuesByCode['publication-conflict'] ?? 0).toBe(claimed.reduce((sum, { numbers }) => sum + numbers.length - 1, 0));
      expect(store.size).toBe(new Set(list.map(({ application }) => application)).size);
    }),
    { numRuns: 150 },
  );
});

test('the country is that of the applicants of the earliest publication, as the other places are', async () => {
  const blank = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;
  const own = { ...blank, 申请号: 'CN201410000001.9', '公开（公告）号': 'CN104000001B' };
  const [made] = await applicationsOf([
    { ...own, '公开（公告）日': '2016-01-01', 申请人国家: 'CN', 城市: '天津市' },
    { ...own, '公开（公告）号': 'CN104000001A', '公开（公告）日': '2015-01-01', 申请人国家: 'JP', 城市: '北京市' },
  ]);
  const [[, city], country] = JSON.parse(made!);
  expect([city, country]).toEqual(['北京市', 'JP']);
});
