import type { ValueRule } from '../../analyse/quality/value-rules.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, tableBlock } from '../context.js';
import type { Block, Cell } from '../section-model.js';

/** High-value inventions by the official rules, as an interval. */
export function highValueBlocks(context: Context): Block[] {
  const { figures, result } = context;
  const { rules, valid, validAtMost } = result.value.highValue;
  const cell = (name: string) => figures.cell(`/value/highValue/${name}`);
  const values = {
    valid: cell('valid'),
    validAtMost: cell('validAtMost'),
    known: cell('known'),
    atMost: cell('atMost'),
  };
  const rows = rules.map(({ rule }, i): Cell[] => [
    context.pick(RULE_WORDS[rule]),
    cell(`rules/${i}/yes`),
    cell(`rules/${i}/no`),
    cell(`rules/${i}/unknown`),
  ]);
  const text = context.paragraph(valid === validAtMost ? TEXT : TEXT_OPEN, values);
  if (valid === 0) return [text];
  return [
    text,
    tableBlock(context, {
      id: 'high-value',
      basis: result.value.highValue.conventions,
      caption: {
        zh: '可以确认有效的中国发明专利与高价值发明专利标准',
        en: 'Chinese inventions known to be in force and the rules for high value',
      },
      columns: [
        [{ zh: '标准', en: 'Rule' }, 'left'],
        [{ zh: '符合（件）', en: 'Fit' }, 'right'],
        [{ zh: '不符合（件）', en: 'Do not fit' }, 'right'],
        [{ zh: '不明（件）', en: 'Unknown' }, 'right'],
      ],
      rows,
      notes: [context.say(rules[0]!.unknown === 0 ? NOTE : NOTE_OF_OWN_INDUSTRIES)],
    }),
  ];
}

const RULE_WORDS: Readonly<Record<ValueRule, Bilingual>> = {
  strategicIndustry: { zh: '属于战略性新兴产业', en: 'In a strategic emerging industry' },
  foreignFamily: { zh: '在海外有同族专利权', en: 'With a patent of the family abroad' },
  tenYears: { zh: '维持年限超过十年', en: 'Maintained for more than ten years' },
  pledge: { zh: '实现较高质押融资金额', en: 'With a higher amount of pledge financing' },
  award: { zh: '获得国家科学技术奖或中国专利奖', en: 'With a national science and technology award or the China Patent Award' },
};

const ZH_REST = '按高价值发明专利的官方标准（符合任一项即可），可以确认的有{known}件，至多{atMost}件；不能判断的不视为不符合。';
const EN_REST =
  'By the official rules for high-value inventions, any of which suffices, {known} are of high value for certain and at most {atMost}; what cannot be told is not taken as unmet.';

const TEXT: Bilingual = {
  zh: `截至数据截止日，有效的中国发明专利{valid}件。${ZH_REST}`,
  en: `At the cut-off {valid#Chinese invention is|Chinese inventions are} in force. ${EN_REST}`,
};

const TEXT_OPEN: Bilingual = {
  zh: `截至数据截止日，可以确认有效的中国发明专利{valid}件，计入法律状态不明的已授权发明至多{validAtMost}件。${ZH_REST}`,
  en: `At the cut-off {valid#Chinese invention is|Chinese inventions are} known to be in force, and at most {validAtMost} with granted ones in an unknown state. ${EN_REST}`,
};

const NOTE: Bilingual = {
  zh: '产业按本报告的分类判定；海外同族只计数据中已获授权者，数据未必含全部同族；维持年限自申请日起算。',
  en: 'Industries are those of this report. A patent abroad counts when its grant is in the data, which may lack members of a family. Years run from the filing.',
};

const NOTE_OF_OWN_INDUSTRIES: Bilingual = {
  zh: '本报告的产业分类不是战略性新兴产业分类，是否属于战略性新兴产业不明；海外同族只计数据中已获授权者，数据未必含全部同族；维持年限自申请日起算。',
  en: 'The industries of this report are not the strategic emerging ones, so that it is not known who is in one of these. A patent abroad counts when its grant is in the data, which may lack members of a family. Years run from the filing.',
};
