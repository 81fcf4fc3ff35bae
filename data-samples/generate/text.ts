import type { Exemplar, Form } from './exemplars/exemplar.js';
import type { Language } from './model.js';
import type { Random } from './random.js';

/** Title of an application in the field of `exemplar`. */
export function titleOf(exemplar: Exemplar, language: Language, random: Random): string {
  const subject = random.pick(exemplar[language].subjects);
  return language === 'zh' ? chineseTitle(exemplar.form, subject, random) : englishTitle(exemplar.form, subject, random);
}

/** Abstract of 60 to 150 characters (Chinese) that names the title and uses the plain vocabulary of the field. */
export function abstractOf(exemplar: Exemplar, title: string, language: Language, utilityModel: boolean, random: Random): string {
  const sentences = random.sample(exemplar[language].sentences, random.chance(0.6) ? 2 : 1);
  const effect = effectOf(exemplar.form, language, random);
  if (language === 'en')
    return `The ${utilityModel ? 'utility model' : 'invention'} relates to ${article(title)}. ${sentences.join(' ')} ${effect}`;
  const kind = utilityModel ? '本实用新型' : '本发明';
  const text = `${kind}${random.pick(['公开了', '涉及', '提供了'])}${title}。${sentences.join('。')}。${effect}`;
  return text.length >= 60 ? text : `${text}${random.pick(PURPOSES)}`;
}

const PURPOSES = [
  '本申请解决了现有产品使用不便、成本较高的问题，实施方式见说明书附图。',
  '以上仅为较佳的实施方式，等同替换亦在保护范围之内。',
  '说明书附图给出了三个实施例，可根据需要选用。',
];

const STYLES = [
  '新型',
  '改进的',
  '组合式',
  '可拆卸',
  '紧凑型',
  '便携式',
  '模块化',
  '多功能',
  '快装式',
  '双联',
  '立式',
  '卧式',
  '内置式',
  '分体式',
  '小型',
  '易维护',
];
const FEATURES = [
  '限位结构',
  '防尘罩',
  '导向机构',
  '锁紧机构',
  '显示窗',
  '双层外罩',
  '支撑脚',
  '调节螺杆',
  '插销',
  '防护栏',
  '可视窗口',
  '手动备用机构',
];
const RECIPES = ['低成本', '高稳定性', '改良的', '高收率', '高品质', '新型'];
const BASES = ['分级策略', '双阈值', '滑动窗口', '查表', '多级队列', '历史记录', '加权平均', '规则库', '动态门限', '两步法'];

function chineseTitle(form: Form, subject: string, random: Random): string {
  if (form === 'device') {
    const pattern = random.integer(0, 3);
    if (pattern === 0) return `一种${random.pick(STYLES)}${subject}`;
    if (pattern === 1) return `带有${random.pick(FEATURES)}的${subject}`;
    if (pattern === 2) return `一种${random.pick(STYLES)}带${random.pick(FEATURES)}的${subject}`;
    return `${random.pick(STYLES)}${subject}`;
  }
  if (form === 'substance') {
    const bare = subject.endsWith('方法') || subject.includes('及其');
    const pattern = random.integer(0, bare ? 1 : 3);
    if (pattern === 0) return `一种${subject}`;
    if (pattern === 1) return `一种${fitting(RECIPES, subject, random)}${subject}`;
    if (pattern === 2) return `${fitting(RECIPES, subject, random)}${subject}及其制备方法`;
    return `${subject}的制备方法`;
  }
  return random.chance(0.3) ? `一种${subject}` : `一种基于${random.pick(BASES)}的${subject}`;
}

const ENGLISH_STYLES = [
  'Improved',
  'Compact',
  'Modular',
  'Portable',
  'Multifunctional',
  'Detachable',
  'Vertical',
  'Small-size',
  'Low-cost',
  'Novel',
  'Simplified',
];
const ENGLISH_BASES = [
  'graded strategy',
  'double threshold',
  'sliding window',
  'look-up table',
  'multilevel queue',
  'history records',
  'two-step procedure',
];

function englishTitle(form: Form, subject: string, random: Random): string {
  const style = fitting(ENGLISH_STYLES, subject, random);
  if (form === 'method') return random.chance(0.3) ? capital(subject) : capital(`${subject} using ${random.pick(ENGLISH_BASES)}`);
  if (form === 'substance') return random.chance(0.5) ? `${style} ${subject}` : capital(`${subject} and its making`);
  return random.chance(0.6)
    ? `${style} ${subject}`
    : `${style} ${subject} with ${random.pick(['cover', 'guide', 'lock', 'support', 'window', 'spare part'])}`;
}

/** Closing sentences that say nothing of any field. */
function effectOf(form: Form, language: Language, random: Random): string {
  const percent = random.integer(5, 40);
  if (language === 'en') {
    return random.pick([
      'It is simple in structure and easy to maintain.',
      `Compared with known products the cost falls by ${percent}%.`,
      `The service life is ${percent}% longer.`,
      'It is easy to make and suits wide use.',
    ]);
  }
  if (form === 'device') {
    return random.pick([
      '结构简单，装拆方便，使用寿命长。',
      '各部件之间以螺钉连接，便于维护和更换。',
      `占地小，制造成本降低${percent}%，适于推广。`,
      `经试用，操作省力，维护次数减少${percent}%。`,
      '设计合理，外形美观，安全可靠。',
    ]);
  }
  return random.pick([
    `与现有技术相比，成本降低${percent}%。`,
    '步骤简单，结果稳定，适于推广应用。',
    `重复试验表明，效果提高${percent}%以上。`,
    '流程短，易于实现，具有良好的应用前景。',
  ]);
}

/** A word that the subject does not hold already. */
function fitting(words: readonly string[], subject: string, random: Random): string {
  return random.pick(words.filter((word) => !subject.toLowerCase().includes(word.toLowerCase())));
}

function article(title: string): string {
  const isAcronym = !/^[A-Z][a-z]/.test(title);
  const text = isAcronym ? title : title[0]!.toLowerCase() + title.slice(1);
  return (isAcronym ? /^[AEFHILMNORSX]/ : /^[aeiou]/).test(text) ? `an ${text}` : `a ${text}`;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
