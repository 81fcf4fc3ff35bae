import { type Context, HEADS, SHARE_RULE, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { industryTrendBlocks } from './industry-trend.js';
import { isSuspected } from './is-suspected.js';

/** Chapter on the industries: how the applications are spread over them and how each developed. */
export function industriesChapter(context: Context): Block[] {
  const { result } = context;
  if (result.ingest.applications === 0) return [context.paragraph(NOTHING)];
  const chart: Block = {
    kind: 'chart',
    id: 'industries',
    caption: context.pick({ zh: '专利申请的产业分布', en: 'Patent applications by industry' }),
  };
  return [
    { kind: 'paragraph', text: leadingText(context) },
    ...(result.classified === 0 ? [] : [chart]),
    industryTable(context),
    ...industryTrendBlocks(context),
  ];
}

/** Which industries have most, by primary industry. */
export function leadingText(context: Context): Text {
  const { result, say, figures, industryName } = context;
  const order = result.industries
    .map(({ id, primary }, i) => ({ id, primary, i }))
    .filter(({ primary }) => primary > 0)
    .sort((a, b) => b.primary - a.primary || a.i - b.i);
  const [first, second, third] = order;
  if (first === undefined) return say(isSuspected(result, 'nothing-to-classify') ? UNTOLD : NOTHING);
  const values = (one: typeof first) => ({
    name: industryName(one.id),
    n: figures.cell(`/industries/${one.i}/primary`),
    share: figures.share(`/industries/${one.i}/primary`, '/classified'),
  });
  const one = say({ zh: '“{name}”产业{n}件（占{share}）', en: '{name} with {n} ({share})' }, values(first));
  if (second === undefined) {
    return [
      ...say({ zh: '按主要归属统计，已归入产业的申请集中在', en: 'By primary industry the classified applications lie in ' }),
      ...one,
      ...say(STOP),
    ];
  }
  const two = say({ zh: '“{name}”产业{n}件（占{share}）', en: '{name} with {n} ({share})' }, values(second));
  const isTied = third?.primary === second.primary;
  const template = second.primary < first.primary ? (isTied ? LEADING_ONE : LEADING) : isTied ? LEADING_MANY : LEADING_TWO;
  return say(template, { classified: figures.cell('/classified'), one, two });
}

const ZH_LEADING = '按主要归属统计，在已归入产业的{classified}件申请中，';
const EN_LEADING =
  'Of the {classified#classified application|classified applications}, counted by primary industry, the largest number lies in ';

const LEADING = {
  zh: `${ZH_LEADING}申请最多的是{one}，其次是{two}。`,
  en: `${EN_LEADING}{one}, followed by {two}.`,
};

/** One before several with the same number. */
const LEADING_ONE = {
  zh: `${ZH_LEADING}申请最多的是{one}，其次并列的有{two}等产业。`,
  en: `${EN_LEADING}{one}, followed by {two} and others, equal in number.`,
};

/** Two with the same number. */
const LEADING_TWO = {
  zh: `${ZH_LEADING}{one}和{two}并列最多。`,
  en: `${EN_LEADING}{one} and in {two}, equal in number.`,
};

/** More than two with the same number. */
const LEADING_MANY = {
  zh: `${ZH_LEADING}{one}、{two}等产业并列最多。`,
  en: `${EN_LEADING}{one}, {two} and others, equal in number.`,
};

const STOP = { zh: '。', en: '.' };
const UNTOLD = {
  zh: '数据中没有可供归类的分类号和文字，各产业有多少申请无从判断；下列为零的数值不说明没有申请。',
  en: 'The data hold neither symbols nor words to classify by: how many applications are in an industry cannot be told, and a number of 0 does not say that there are none.',
};

const NOTHING = { zh: '没有归入各产业的专利申请。', en: 'No application belongs to any of the industries.' };

function industryTable(context: Context): Block {
  const { result, figures, pick } = context;
  const whole = result.industries.map((_, i) => figures.cell(`/industries/${i}/count`));
  const primary = result.industries.map((_, i) => figures.cell(`/industries/${i}/primary`));
  const { applications } = result.ingest;
  const rest = figures.computed(applications - result.classified, 'count', ['/ingest/applications', '/classified']);
  const shares = figures.shares([...primary, rest]);
  const isMultiple = result.industries.some(({ count, primary: own }) => count > own);
  const rows = result.industries.map(({ name }, i): Cell[] => [pick(name), whole[i]!, primary[i]!, shares.each[i]!]);
  return tableBlock(context, {
    id: 'industries',
    caption: { zh: '专利申请的产业分布', en: 'Applications by industry' },
    columns: [
      [HEADS.industry, 'left'],
      [{ zh: '涉及申请（件次）', en: 'In the industry (whole counts)' }, 'right'],
      [{ zh: '主要归属（件）', en: 'Primary industry (applications)' }, 'right'],
      [{ zh: '主要归属占比', en: 'Share by primary industry' }, 'right'],
    ],
    rows: [...rows, [pick({ zh: '未归入各产业', en: 'In none of them' }), rest, rest, shares.each.at(-1)!]],
    total: [pick(HEADS.total), figures.sum([...whole, rest]), figures.sum([...primary, rest]), shares.total],
    notes: [context.say(isMultiple ? WHOLE_NOTE : SINGLE_NOTE), context.say(SHARE_RULE)],
  });
}

const WHOLE_NOTE = {
  zh: '一件申请可以涉及多个产业，“件次”在每个产业各计一次，因此合计大于申请件数；“主要归属”每件只计一次，合计等于申请总数。',
  en: 'An application may belong to several industries: whole counts count it in each, so that they add up to more than the applications; by primary industry it counts once, and the total is that of all applications.',
};

const SINGLE_NOTE = {
  zh: '一件申请可以涉及多个产业，“件次”在每个产业各计一次；这批数据中没有涉及多个产业的申请，两列相同。',
  en: 'An application may belong to several industries, and whole counts count it in each; none of these data does, so the two columns agree.',
};
