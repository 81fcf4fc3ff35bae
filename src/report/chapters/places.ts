import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, SHARE_RULE, tableBlock } from '../context.js';
import { OFFICE_WORDS } from '../office-words.js';
import type { Block, Cell, Figure } from '../section-model.js';
import { wordFor } from '../words.js';

/** Tables of applications by place of the first applicant, each where more than one place is known; the unknown are a class of their own. */
export function placeTables(context: Context): Block[] {
  const { districts, places } = context.result;
  const country = (code: string): string => wordFor(OFFICE_WORDS, code, context.lang);
  const tables = [
    districts.length === 0 ? [] : [placeTable(context, DISTRICTS, districtNames(context))],
    ...(['city', 'province', 'country'] as const).map((level) => {
      const names = places[level].map(({ place }) => (level === 'country' && place !== null ? country(place) : place));
      return names.filter((name) => name !== null).length > 1 ? [placeTable(context, LEVELS[level], names)] : [];
    }),
  ];
  const found = tables.flat();
  return found.length === 0 ? [context.paragraph(NOWHERE)] : found;
}

/** Districts; those of one name with their city. */
function districtNames({ result: { districts }, pick }: Context): (string | null)[] {
  const times = new Map<string | null, number>();
  for (const { district } of districts) times.set(district, (times.get(district) ?? 0) + 1);
  return districts.map(({ district, within }) => {
    if (district === null || times.get(district) === 1) return district;
    return within === null ? district + pick(NO_CITY) : within + district;
  });
}

const NO_CITY: Bilingual = { zh: '（城市不明）', en: ' (city unknown)' };

const NOWHERE: Bilingual = {
  zh: '数据中没有申请人所在区县，未作地区统计。',
  en: 'The data do not say in which district applicants are; places were not counted.',
};

interface PlaceWords {
  readonly id: string;
  readonly pointer: string;
  readonly most: number;
  readonly caption: Bilingual;
  readonly head: Bilingual;
  readonly others: Bilingual;
  readonly unknown: Bilingual;
}

const UNKNOWN: Bilingual = { zh: '地址不明', en: 'Unknown' };

const DISTRICTS: PlaceWords = {
  id: 'districts',
  pointer: '/districts',
  most: 30,
  caption: { zh: '第一申请人所在区县', en: 'Applications by district of the first applicant' },
  head: { zh: '区县', en: 'District' },
  others: { zh: '其他区县', en: 'Other districts' },
  unknown: UNKNOWN,
};

const LEVELS: Readonly<Record<'city' | 'province' | 'country', PlaceWords>> = {
  city: {
    id: 'cities',
    pointer: '/places/city',
    most: 20,
    caption: { zh: '第一申请人所在城市', en: 'Applications by city of the first applicant' },
    head: { zh: '城市', en: 'City' },
    others: { zh: '其他城市', en: 'Other cities' },
    unknown: UNKNOWN,
  },
  province: {
    id: 'provinces',
    pointer: '/places/province',
    most: 20,
    caption: { zh: '第一申请人所在省份', en: 'Applications by province of the first applicant' },
    head: { zh: '省份', en: 'Province' },
    others: { zh: '其他省份', en: 'Other provinces' },
    unknown: UNKNOWN,
  },
  country: {
    id: 'countries',
    pointer: '/places/country',
    most: 20,
    caption: { zh: '第一申请人所属国家或地区', en: 'Applications by country of the first applicant' },
    head: { zh: '国家或地区', en: 'Country' },
    others: { zh: '其他国家或地区', en: 'Other countries' },
    unknown: { zh: '国别不明', en: 'Unknown' },
  },
};

/** The largest places, the others in one row, the unknown last. */
function placeTable(context: Context, words: PlaceWords, names: readonly (string | null)[]): Block {
  const { pick, figures } = context;
  const all = names.map((name, i) => ({ name, figure: figures.cell(`${words.pointer}/${i}/count`) }));
  const known = all.filter(({ name }) => name !== null).toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const unknown = all.filter(({ name }) => name === null).map(({ figure }) => figure);
  const others = known.slice(words.most).map(({ figure }) => figure);
  const rows: (readonly [string, Figure])[] = [
    ...known.slice(0, words.most).map(({ name, figure }) => [name!, figure] as const),
    ...(others.length === 0 ? [] : [[pick(words.others), figures.sum(others)] as const]),
    ...(unknown.length === 0 ? [] : [[pick(words.unknown), figures.sum(unknown)] as const]),
  ];
  const counts = rows.map(([, count]) => count);
  const shares = figures.shares(counts);
  return tableBlock(context, {
    id: words.id,
    caption: words.caption,
    columns: [
      [words.head, 'left'],
      [HEADS.applications, 'right'],
      [HEADS.share, 'right'],
    ],
    rows: rows.map(([name, count], i): Cell[] => [name, count, shares.each[i]!]),
    total: [pick(HEADS.total), figures.sum(counts), shares.total],
    notes: [context.say(SHARE_RULE)],
  });
}
