import { SINGLE } from './exemplars/all.js';
import { ORDINARY } from './exemplars/ordinary.js';
import { INDUSTRIES, type IndustryId, type Language, type Organisation, type OrganisationType } from './model.js';
import { COMPANY_WORDS, chinesePerson, DISTRICTS, englishPerson, inventedBrands, inventedEnglishBrands, ROADS } from './names.js';
import type { Random } from './random.js';
import { variantsOf } from './spellings.js';

/** Published applications of the largest companies; the tail that follows is drawn from a Zipf-like curve. */
const LARGE = [700, 530, 400, 310, 240, 185, 142, 108, 83, 61, 50, 50, 50, 49, 49, 49, 48, 46, 45];
const LARGE_FOREIGN = [235, 138, 82, 50, 49, 47];
const TAIL = 215;
const TAIL_FOREIGN = 46;

/** Public bodies and companies whose names mislead: `[name, type, target, industry of its fields]`. */
const NAMED: readonly (readonly [string, OrganisationType, number, IndustryId | 'all' | 'ordinary'])[] = [
  ['津海理工大学', 'university', 330, 'all'],
  ['津海医科大学', 'university', 92, 'biomedicine'],
  ['望澜师范大学', 'university', 44, 'all'],
  ['津海工业职业技术学院', 'university', 21, 'high-end-equipment'],
  ['津海化学工程研究所', 'institute', 118, 'new-materials'],
  ['津海市环境科学研究院', 'institute', 43, 'energy-saving-environmental'],
  ['津海电子技术研究所', 'institute', 38, 'next-gen-it'],
  ['津海市规划设计研究院', 'institute', 17, 'energy-saving-environmental'],
  ['津海市农业科学院', 'institute', 12, 'ordinary'],
  ['津海市海洋工程研究中心', 'institute', 8, 'high-end-equipment'],
  ['津海医科大学附属医院', 'hospital', 58, 'biomedicine'],
  ['津海市中心医院', 'hospital', 33, 'biomedicine'],
  ['津海市中医医院', 'hospital', 21, 'biomedicine'],
  ['津海市望澜区人民医院', 'hospital', 9, 'biomedicine'],
  ['津海市公安局', 'government', 14, 'next-gen-it'],
  ['津海市气象局', 'government', 7, 'next-gen-it'],
  ['津海市水务局', 'government', 5, 'energy-saving-environmental'],
  ['津海理工大学科技园有限公司', 'enterprise', 19, 'next-gen-it'],
  ['津海玑砚化工研究设计院有限公司', 'enterprise', 50, 'new-materials'],
  ['津海钿岐风电技术研究院股份有限公司', 'enterprise', 27, 'new-energy'],
  ['津海翮杉医院管理有限公司', 'enterprise', 6, 'biomedicine'],
  ['津海市瑢埭阀门厂', 'enterprise', 31, 'high-end-equipment'],
  ['津海市霂阡木器厂', 'enterprise', 12, 'ordinary'],
  ['津海QVZ智能装备有限责任公司', 'enterprise', 52, 'high-end-equipment'],
  ['津海JHK通信技术有限公司', 'enterprise', 45, 'next-gen-it'],
];

const NAMED_FOREIGN: readonly (readonly [string, OrganisationType, number, IndustryId | 'all' | 'ordinary'])[] = [
  ['NORDVIK UNIVERSITY', 'university', 12, 'all'],
  ['HALDENSTAD RESEARCH INSTITUTE', 'institute', 9, 'new-energy'],
  ['TERUNA GMBH', 'enterprise', 16, 'high-end-equipment'],
  ['QUENTORA INC.', 'enterprise', 24, 'next-gen-it'],
];

/** Every company, body and person of the city. Names in Latin letters file in the Lens layout only and share no applicant with the others. */
export function inventWorld(random: Random): { readonly zh: readonly Organisation[]; readonly en: readonly Organisation[] } {
  return { zh: chineseWorld(random), en: foreignWorld(random) };
}

function chineseWorld(random: Random): Organisation[] {
  const sizes = [...LARGE, ...tail(TAIL, 44, 19)];
  const brands = inventedBrands(sizes.length, random);
  const taken = new Set<string>();
  const companies = sizes.map((target, i) => {
    const industry = i % 8 === 7 ? 'ordinary' : INDUSTRIES[(i * 3) % 7]!;
    // Every ninth small company shares the brand of a large one without being the same company.
    const brand = i > 60 && i % 9 === 0 ? brands[Math.floor(i / 9) % 12]! : brands[i]!;
    const name = companyName(brand, industry, i, random, taken);
    return organisation(name, 'enterprise', 'zh', target, industry, random);
  });
  const named = NAMED.map(([name, type, target, industry]) => organisation(name, type, 'zh', target, industry, random));
  const persons = people(520, chinesePerson, 'zh', random);
  return [...companies, ...named, ...persons];
}

function foreignWorld(random: Random): Organisation[] {
  const sizes = [...LARGE_FOREIGN, ...tail(TAIL_FOREIGN, 42, 13)];
  const brands = inventedEnglishBrands(sizes.length, random);
  const companies = sizes.map((target, i) => {
    const industry = INDUSTRIES[(i * 2 + 3) % 7]!;
    const name = `${brands[i]} ${random.pick(COMPANY_WORDS[industry].en)} (JINHAI) CO., LTD.`;
    return organisation(name, 'enterprise', 'en', target, industry, random);
  });
  const named = NAMED_FOREIGN.map(([name, type, target, industry]) => organisation(name, type, 'en', target, industry, random));
  return [...companies, ...named, ...people(40, englishPerson, 'en', random)];
}

/** `size / (1 + k / spread)`, rounded, at least 1: below the near-threshold band from the start. */
function tail(count: number, size: number, spread: number): number[] {
  return Array.from({ length: count }, (_, k) => Math.max(1, Math.round(size / (1 + k / spread))));
}

function companyName(brand: string, industry: IndustryId | 'ordinary', i: number, random: Random, taken: Set<string>): string {
  for (;;) {
    const word = random.pick(COMPANY_WORDS[industry].zh);
    const name = [
      `津海${brand}${word}有限公司`,
      `${brand}${word}（津海）有限公司`,
      `津海市${brand}${word}有限责任公司`,
      `${brand}${word}股份有限公司`,
      `津海${brand}${word}有限公司`,
    ][i % 5]!;
    if (taken.has(brand + word)) continue;
    taken.add(brand + word);
    return name;
  }
}

function people(count: number, draw: (random: Random) => string, language: Language, random: Random): Organisation[] {
  const names = new Set<string>();
  while (names.size < count) names.add(draw(random));
  return [...names].map((name) => {
    const target = random.chance(0.7) ? 1 : random.integer(2, 4);
    return organisation(name, 'person', language, target, random.chance(0.75) ? 'ordinary' : random.pick(INDUSTRIES), random);
  });
}

function organisation(
  name: string,
  type: OrganisationType,
  language: Language,
  target: number,
  industry: IndustryId | 'all' | 'ordinary',
  random: Random,
): Organisation {
  const district = random.pick(DISTRICTS);
  const latest = target > 40 ? 2007 : target > 8 ? 2011 : 2015;
  return {
    name,
    type,
    language,
    variants: type === 'person' ? [] : variantsOf(name, language),
    address: `津海市${district}${random.pick(ROADS)}${random.integer(1, 399)}号`,
    district,
    fields: fieldsOf(industry, target, random),
    target,
    since: random.integer(2003, latest),
  };
}

/** Home fields first; a company files a little outside them as well. */
function fieldsOf(industry: IndustryId | 'all' | 'ordinary', target: number, random: Random): string[] {
  const ordinary = ORDINARY.map((exemplar) => exemplar.id);
  if (industry === 'ordinary') return [...random.sample(ordinary, 3), 'design'];
  const home = SINGLE.filter((exemplar) => industry === 'all' || exemplar.industries[0] === industry).map(
    (exemplar) => exemplar.id,
  );
  const count = industry === 'all' ? 30 : target >= 45 ? 6 : target > 10 ? 4 : 2;
  return random.sample(home, count);
}
