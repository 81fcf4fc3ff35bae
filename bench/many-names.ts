import { seededRandom } from '../src/util/random.js';

/** Invented applicant strings as a large data set has them. */
export interface ManyNames {
  readonly distinct: readonly string[];
  /** For each string the index of its name; how often a name occurs falls off as its rank (Zipf). */
  readonly strings: Uint32Array;
}

/**
 * So many strings of so many distinct names: half in Chinese, half in English; companies, branches, universities, institutes, one person in six; every twelfth name is
 * another one with a slip or another way of writing. The same seed gives the same names.
 */
export function manyNames(strings: number, distinct: number, seed = 1): ManyNames {
  const random = seededRandom(seed);
  const names = new Set<string>();
  const made: string[] = [];
  while (names.size < distinct) {
    const isVariant = made.length > 10 && random() < 1 / 12;
    const name = isVariant ? variant(made[Math.floor(random() * made.length)]!, random) : newName(random);
    if (names.has(name)) continue;
    names.add(name);
    made.push(name);
  }
  const rank = Math.log(distinct);
  const drawn = Uint32Array.from({ length: strings }, (_, i) =>
    i < distinct ? i : Math.floor(Math.exp(random() * rank)) % distinct,
  );
  return { distinct: made, strings: drawn };
}

type Random = () => number;

const PLACES =
  '北京 上海 天津 重庆 深圳 广州 杭州 南京 武汉 成都 西安 青岛 大连 宁波 厦门 苏州 无锡 常州 佛山 东莞 珠海 合肥 长沙 郑州 济南 福州 昆明 贵阳 沈阳 长春'.split(
    ' ',
  );
const CHARACTERS = [
  ...'华天安达瑞丰宏盛泰康佳美新科创联恒信诚德正大中海东方西南北光明金银铁石山水江河湖云风雷电星月日春夏秋冬龙凤虎鹏鹤松柏梅兰竹菊福禄寿喜和平顺利兴旺发昌隆永久远长立志成功高升超越先锋领航智慧博学精益求实力量元亨贞乾坤宇宙洋洲国民众合协同创优质品',
];
const TRADES =
  '科技 电子 机械 化工 生物 医药 制药 能源 环保 新材料 信息技术 软件 通信 汽车零部件 精密模具 电气 自动化设备 光电 纺织 食品 农业 建筑工程 仪器 半导体 航空'.split(
    ' ',
  );
const FORMS = ['有限公司', '有限公司', '有限公司', '股份有限公司', '有限责任公司', '集团有限公司', '（集团）股份有限公司'];
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const SYLLABLES =
  'ba be bi bo bra bri ca co cor da del di dor e fa fen flo ga gen go gra ha hel i in ka kin kor la len lo lu ma mer mi mon na ne nor o or pa per pol qua ra ren ri ro sa sen sol ta tel ter tri u va ver vi vo wa wel xe zan'.split(
    ' ',
  );
const ENDS = 'ex on ar ix tec is um an a o ent el ia us ing'.split(' ');
const WORDS =
  'TECHNOLOGY ELECTRONICS PHARMACEUTICALS INDUSTRIES SYSTEMS CHEMICAL MATERIALS ENERGY MEDICAL MOTORS MACHINERY INSTRUMENTS SEMICONDUCTOR OPTICAL SOFTWARE NETWORKS ENGINEERING FOODS PLASTICS STEEL'.split(
    ' ',
  );
const LATIN_FORMS = [
  ' CO., LTD.',
  ' INC',
  ', INC.',
  ' CORP',
  ' Corporation',
  ' LLC',
  ' GMBH',
  ' AG',
  ' S.A.',
  ' K.K.',
  ' B.V.',
  ' Limited',
  '',
];
const GIVEN = 'JOHN MARY PETER ANNA DAVID SUSAN MICHAEL LINDA ROBERT KAREN THOMAS LAURA'.split(' ');

function newName(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = (list: readonly string[], count: number): string => Array.from({ length: count }, () => pick(list)).join('');
  const brand = (): string => (some(SYLLABLES, 2 + Math.floor(random() * 2)) + pick(ENDS)).toUpperCase();
  const kind = random();
  if (random() < 0.5) {
    const trade = some(CHARACTERS, 2 + Math.floor(random() * 2));
    if (kind < 0.17) return pick(SURNAMES) + some(CHARACTERS, random() < 0.2 ? 1 : 2);
    if (kind < 0.2) return `${pick(PLACES)}${trade}大学`;
    if (kind < 0.23) return `${pick(PLACES)}${trade}${pick(TRADES)}研究所`;
    const place = random() < 0.1 ? `${pick(PLACES)}市` : random() < 0.1 ? '' : pick(PLACES);
    if (kind < 0.3) return `${trade}（${place || '中国'}）${pick(TRADES)}${pick(FORMS)}`;
    return `${place}${trade}${pick(TRADES)}${pick(FORMS)}${kind > 0.97 ? `${pick(PLACES)}分公司` : ''}`;
  }
  if (kind < 0.17) return `${brand()} ${pick(GIVEN)}${random() < 0.5 ? ` ${pick([...'ABCDEFGHKLM'])}` : ''}`;
  if (kind < 0.22) return random() < 0.5 ? `UNIV ${brand()}` : `University of ${brand()} ${pick(WORDS)}`;
  return `${brand()} ${random() < 0.3 ? `${brand()} ` : ''}${pick(WORDS)}${random() < 0.2 ? ` & ${pick(WORDS)}` : ''}${pick(LATIN_FORMS)}`;
}

function variant(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const kind = Math.floor(random() * 6);
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  if (kind === 2) return name.slice(0, at) + name[at] + name.slice(at);
  if (kind === 3) return name.replace(/有限责任公司|有限公司$/, '有限公司 ').replace(/, INC\.$| INC$/, ' Inc.');
  if (kind === 4) return name.replace(/（(.*)）/, '($1)').replace(/ CO., LTD\.$/, ' Co Ltd');
  return `${name} [CN]`;
}
