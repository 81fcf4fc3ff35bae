import type { Multiverse, Survival } from '../analyse/multiverse/multiverse.js';
import type { Bilingual, Lang } from '../util/bilingual.js';
import { checkLang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import { figuresOf } from './figures.js';
import { flipsText, verdictText } from './multiverse-words.js';
import { plainText, say } from './say.js';
import type { Cell, Text } from './section-model.js';

/**
 * What a multiverse says, in sentences: in how many combinations the conclusion holds, the range of the value, and the choices that overturn it.
 *
 * @example multiverseText(await multiverse(engine, applicationsHeadline()), 'zh') //=> '“专利申请量”按所用口径为4；共计算2种口径组合，可以比较的2种中有2种与之相差不超过10.0%（100.0%），结论稳健。取值在4至4之间。'
 */
export function multiverseText(result: Multiverse, lang: Lang): string {
  checkGiven('multiverseText', result, ['headline', 'rows'], 'result', 'give what multiverse returned');
  checkLang(lang, 'multiverseText');
  return plainText(sentences(result, lang));
}

function sentences(result: Multiverse, lang: Lang): Text {
  const figures = figuresOf(result);
  const { headline, rows, survives, range, selection } = result;
  const own = verdictText(rows[0]!, lang);
  const decided = figures.sum([figures.cell('/agreeing'), figures.cell('/disagreeing')]);
  const values = {
    name: headline.name[lang],
    value: figures.cell('/rows/0/value', headline.kind),
    verdict: own ?? '',
    all: figures.size('/rows'),
    decided,
    agreeing: figures.cell('/agreeing'),
    share: say(SHARES[selection.rule][lang], {
      share: figures.cell('/share', 'percent'),
      possible: figures.cell('/selection/possible'),
    }),
    tolerance: figures.cell('/tolerance', 'percent'),
    survival: SURVIVAL[survives][lang],
  };
  const sentence = (text: Bilingual, own: Readonly<Record<string, Cell>> = values): Text => say(text[lang], own);
  const spread =
    range === null
      ? []
      : sentence(RANGE, {
          low: figures.cell('/range/low', headline.kind),
          high: figures.cell('/range/high', headline.kind),
        });
  return [
    ...sentence(own === null ? ASKED_NUMBER : ASKED_VERDICT),
    ...sentence(survives === 'cannotSay' ? CANNOT_SAY : own === null ? AGREE_NUMBER : AGREE_VERDICT),
    ...spread,
    ...(result.flips.length === 0 ? [] : sentence(FLIPS, { flips: flipsText(result, lang) })),
  ];
}

const ASKED_NUMBER: Bilingual = { zh: '“{name}”按所用口径为{value}；', en: 'The {name} is {value} as counted here; ' };
const ASKED_VERDICT: Bilingual = {
  zh: '“{name}”按所用口径的结论为“{verdict}”（{value}）；',
  en: 'The conclusion on the {name} is “{verdict}” ({value}) as counted here; ',
};
const AGREE_NUMBER: Bilingual = {
  zh: '共计算{all}种口径组合，可以比较的{decided}种中有{agreeing}种与之相差不超过{tolerance}（{share}），{survival}。',
  en: 'of {all#combination|combinations} of conventions {decided} can be compared, and {agreeing} of them ({share}) give a number within {tolerance} of it: {survival}.',
};
const AGREE_VERDICT: Bilingual = {
  zh: '共计算{all}种口径组合，能够判断的{decided}种中有{agreeing}种结论相同（{share}），{survival}。',
  en: 'of {all#combination|combinations} of conventions {decided} can say, and {agreeing} of them ({share}) conclude the same: {survival}.',
};
/** Of a sample the share is that of all combinations, as the sample tells it. */
const SHARES: Readonly<Record<Multiverse['selection']['rule'], Bilingual>> = {
  all: { zh: '{share}', en: '{share}' },
  sample: { zh: '推算为全部{possible}种的{share}', en: 'an estimated {share} of all {possible}' },
};
const CANNOT_SAY: Bilingual = {
  zh: '共计算{all}种口径组合，能够判断的只有{decided}种，{survival}。',
  en: 'of {all#combination|combinations} of conventions only {decided} can say: {survival}.',
};
const RANGE: Bilingual = { zh: '取值在{low}至{high}之间。', en: ' Values lie between {low} and {high}.' };

const FLIPS: Bilingual = {
  zh: '只改变一项即改变结论的有：{flips}。',
  en: ' Changing one convention alone changes it: {flips}.',
};

const SURVIVAL: Readonly<Record<Survival, Bilingual>> = {
  always: { zh: '结论稳健', en: 'it survives' },
  mostly: { zh: '结论基本稳健', en: 'it mostly survives' },
  no: { zh: '结论取决于口径', en: 'it depends on the conventions' },
  cannotSay: { zh: '稳健与否无法判断', en: 'whether it survives cannot be said' },
};
