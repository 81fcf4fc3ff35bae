import type { Context } from '../context.js';
import type { Text } from '../section-model.js';
import { LABEL_WORDS, wordFor } from '../words.js';

/** What the indices of concentration are, which labels they carry, and how the intervals were made. */
export function concentrationRule(context: Context): Text {
  const { result, say, figures, pick } = context;
  const { bootstrap, labels } = result.concentration;
  return [
    ...say(INDICES),
    ...say({ zh: '判断标准采用{set}：', en: 'Labels follow the {set}: ' }, { set: pick(labels.name) }),
    limitsText(context),
    ...say(SMALL),
    ...say(INTERVAL, {
      draws: figures.cell('/concentration/bootstrap/draws'),
      seed: figures.cell('/concentration/bootstrap/seed', 'year'),
      level: `${Math.round(bootstrap.level * 100)}%`,
    }),
  ];
}

const INDICES = {
  zh: '集中度以申请人的申请量份额计算：HHI为各申请人份额的平方和，CR4、CR8为前四名、前八名的份额之和，等效申请人数为HHI的倒数。申请件数少时HHI偏高、基尼系数偏低，校正HHI和校正基尼系数对此作了修正。',
  en: 'Concentration is computed from the shares of the applicants: HHI is the sum of the squared shares, CR4 and CR8 are the shares of the largest four and eight, the effective number is 1 / HHI. Few applications make HHI too high and Gini too low; the corrected ones adjust for that. ',
};

const SMALL = {
  zh: '。申请少于30件的只列数值，不作判断，也不给区间。共同申请在各申请人处各计一次。',
  en: '. Below 30 applications the numbers are shown without label and interval. Joint applications count for each applicant. ',
};

const INTERVAL = {
  zh: '校正HHI的{level}区间由自助法得出（重复抽样{draws}次，随机种子{seed}），以各件申请相互独立为前提。',
  en: 'The {level} interval of the corrected HHI is from a bootstrap ({draws} resamples, seed {seed}) that takes applications as independent.',
};

/** The limits of the label set in words, such as `below 0.15 unconcentrated`. */
function limitsText({ result, lang, pick }: Context): string {
  const { classes, measure } = result.concentration.labels;
  const name = measure === 'hhi' ? 'HHI' : 'CR4';
  const words = classes.map(({ label, from, inclusive }, i) => {
    const word = wordFor(LABEL_WORDS, label, lang);
    const limit = i === 0 ? classes[1]!.from : from;
    if (i === 0) return pick({ zh: `${name}低于${limit}为${word}`, en: `${name} below ${limit} ${word.toLowerCase()}` });
    return inclusive
      ? pick({ zh: `达到${limit}为${word}`, en: `from ${limit} ${word.toLowerCase()}` })
      : pick({ zh: `高于${limit}为${word}`, en: `above ${limit} ${word.toLowerCase()}` });
  });
  return words.join(lang === 'zh' ? '，' : ', ');
}
