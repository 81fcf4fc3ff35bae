import type { IndustryId } from './model.js';
import type { Random } from './random.js';

/** Districts of 津海市; city, districts and roads do not exist. */
export const DISTRICTS = ['望澜区', '汐湾新区', '霁川区', '东埠区', '石溪区', '云垛区', '南汀区'] as const;

export const ROADS = ['澜泰大道', '汐和路', '霁虹道', '第三工业街', '埠兴路', '科创一路', '石桥北路', '垛云街'] as const;

/** Rare characters, so that no brand is that of a company the inventor knows of. */
const FIRST = [...'澔骁缙翊沅烨璟珩嵘祺曜湛旻铎琤筠堃颢崚彧'];
const SECOND = [...'垚珑朔昱霁岫杼棣煊嵩汭峤钺玘绎桓苒劭甬攸'];

/** Two-character brands, all different. */
export function inventedBrands(count: number, random: Random): string[] {
  const all = FIRST.flatMap((first) => SECOND.map((second) => first + second));
  return random.sample(all, count);
}

const STARTS = [
  'BRIS',
  'OKSA',
  'VELM',
  'TARQ',
  'HULV',
  'ZEND',
  'PRAX',
  'KORV',
  'DAST',
  'LUMB',
  'FENW',
  'GRYT',
  'SKAV',
  'NIMO',
  'WEXA',
];
const ENDS = ['ANDO', 'UVIK', 'ERRA', 'OLIX', 'AMUNE', 'IQUE', 'ORSA', 'ETTIN', 'UGARD'];

/** Latin brands, all different. */
export function inventedEnglishBrands(count: number, random: Random): string[] {
  const all = STARTS.flatMap((start) => ENDS.map((end) => start + end));
  return random.sample(all, count);
}

/** Words of company names by industry. */
export const COMPANY_WORDS: Readonly<
  Record<IndustryId | 'ordinary', { readonly zh: readonly string[]; readonly en: readonly string[] }>
> = {
  biomedicine: { zh: ['生物技术', '制药', '医疗器械', '药业', '生物科技'], en: ['BIOTECH', 'PHARMACEUTICAL', 'MEDICAL DEVICES'] },
  'new-materials': {
    zh: ['新材料', '特钢', '化工', '有色金属', '橡塑', '特种玻璃'],
    en: ['ADVANCED MATERIALS', 'SPECIALTY CHEMICALS', 'ALLOYS'],
  },
  'next-gen-it': {
    zh: ['电子', '信息技术', '通信技术', '软件', '光电科技', '网络科技'],
    en: ['ELECTRONICS', 'COMMUNICATION TECHNOLOGY', 'SEMICONDUCTOR'],
  },
  'high-end-equipment': {
    zh: ['重工', '精密机械', '机床', '自动化设备', '轨道装备', '石油机械'],
    en: ['PRECISION MACHINERY', 'AUTOMATION', 'INDUSTRIAL EQUIPMENT'],
  },
  'energy-saving-environmental': {
    zh: ['环保科技', '水务', '节能技术', '环境工程'],
    en: ['ENVIRONMENTAL ENGINEERING', 'WATER TECHNOLOGY'],
  },
  'new-energy': { zh: ['新能源', '电源', '风电设备', '光伏科技', '电池'], en: ['BATTERY', 'WIND POWER', 'SOLAR ENERGY'] },
  'new-energy-vehicles': { zh: ['电动汽车', '汽车技术', '客车', '电驱动科技'], en: ['ELECTRIC VEHICLE', 'AUTOMOTIVE SYSTEMS'] },
  ordinary: { zh: ['家具', '服饰', '食品', '工贸', '文具', '日用品', '箱包'], en: ['CONSUMER PRODUCTS', 'FOOD'] },
};

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华玉兰春梅建国文辉鹏斌慧婷雪宁晨博瑞佳'];

/** A Chinese personal name of two or three characters. */
export function chinesePerson(random: Random): string {
  return random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : '');
}

const PINYIN_SURNAMES = ['WANG', 'LI', 'ZHANG', 'LIU', 'CHEN', 'YANG', 'ZHAO', 'HUANG', 'ZHOU', 'WU', 'XU', 'SUN', 'ZHU', 'LIN'];
const PINYIN_GIVEN = [
  'WEI',
  'FANG',
  'MIN',
  'JING',
  'QIANG',
  'LEI',
  'JUN',
  'YANG',
  'XIAOMING',
  'JIANGUO',
  'WENBO',
  'HUI',
  'PENG',
  'NING',
];

/** A personal name as Lens writes it: `WANG XIAOMING`. */
export function englishPerson(random: Random): string {
  return `${random.pick(PINYIN_SURNAMES)} ${random.pick(PINYIN_GIVEN)}`;
}
