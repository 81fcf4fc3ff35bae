import type { Multiverse, Survival } from '../../analyse/multiverse/multiverse.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, tableBlock } from '../context.js';
import { flipsText, verdictText } from '../multiverse-words.js';
import type { Block, Cell, Figure } from '../section-model.js';
import { intervalCell } from './interval-cell.js';

/** Chapter on whether the main conclusions survive other ways of counting; empty where there is none. */
export function robustnessChapter(context: Context): Block[] {
  const { headlines } = context.result.robustness;
  if (headlines.length === 0) return [];
  return [
    context.paragraph(RULE, { tolerance: context.figures.cell(`${AT}/0/tolerance`, 'percent') }),
    survivalTable(context),
    countsParagraph(context),
    ...flipList(context),
  ];
}

const AT = '/robustness/headlines';

const RULE: Bilingual = {
  zh: '本报告的主要结论又在统计单位、年份依据、计数方法、一案双申、专利类型和申请人名称归并等口径的各种合理组合下逐一重新计算，看结论是否依赖于口径的选择。有判断的，判断相同为一致；没有判断的，数值相差不超过{tolerance}为一致。全部一致为稳健，至少五分之四一致为基本稳健，否则为取决于口径；没有其他组合可以比较、或能够比较的组合不足一半的，不作结论。',
  en: 'The main conclusions were computed again under all sensible combinations of unit, date basis, counting, twins, patent types and harmonisation of names, to see whether they depend on how one counts. Where there is a verdict, the same verdict agrees; elsewhere a number within {tolerance}. All agree: robust; at least four in five: mostly robust; fewer: it depends on the conventions; where no other combination or fewer than half can be compared, nothing is concluded.',
};

function countsParagraph(context: Context): Block {
  const { result, figures } = context;
  const { headlines } = result.robustness;
  const count = (survives: Survival): Figure =>
    figures.computed(headlines.filter((one) => one.survives === survives).length, 'count', [AT]);
  const [always, mostly, no, cannotSay] = [count('always'), count('mostly'), count('no'), count('cannotSay')];
  return context.paragraph(COUNTS, { all: figures.size(AT), always, mostly, no, cannotSay });
}

const COUNTS: Bilingual = {
  zh: '{all}项主要结论中，稳健的{always}项，基本稳健的{mostly}项，取决于口径的{no}项，无法判断的{cannotSay}项。',
  en: 'Of {all#main conclusion|main conclusions} {always#is|are} robust and {mostly} mostly robust, {no#depends|depend} on the conventions, and {cannotSay} cannot be judged.',
};

function survivalTable(context: Context): Block {
  const { result, figures, pick } = context;
  const { conventions, headlines } = result.robustness;
  const samples = headlines.flatMap(({ selection }, i) => (selection.rule === 'sample' ? [i] : []));
  return tableBlock(context, {
    id: 'robustness',
    basis: conventions,
    caption: { zh: '主要结论在不同口径下的稳健性', en: 'Main conclusions under other conventions' },
    columns: [
      [{ zh: '结论', en: 'Conclusion on' }, 'left'],
      [{ zh: '本报告口径', en: 'As in this report' }, 'right'],
      [{ zh: '口径组合（种）', en: 'Combinations' }, 'right'],
      [{ zh: '可比较（种）', en: 'Comparable' }, 'right'],
      [{ zh: '一致（种）', en: 'Agreeing' }, 'right'],
      [{ zh: '一致比例', en: 'Share' }, 'right'],
      [{ zh: '取值范围', en: 'Range of values' }, 'right'],
      [{ zh: '判断', en: 'Robustness' }, 'left'],
    ],
    rows: headlines.map((one, i): Cell[] => {
      const at = `${AT}/${i}`;
      return [
        sentenceCase(pick(one.headline.name)),
        ownCell(context, one, `${at}/rows/0/value`),
        figures.size(`${at}/rows`),
        figures.sum([figures.cell(`${at}/agreeing`), figures.cell(`${at}/disagreeing`)]),
        figures.cell(`${at}/agreeing`),
        figures.cell(`${at}/share`, 'percent'),
        rangeCell(context, one, `${at}/range`),
        pick(SURVIVAL[one.survives]),
      ];
    }),
    notes: [
      ...samples.slice(0, 1).map((i) =>
        context.say(SAMPLED, {
          cap: figures.cell(`${AT}/${i}/selection/cap`),
          seed: figures.cell(`${AT}/${i}/selection/seed`, 'year'),
        }),
      ),
      ...(headlines.some(({ headline }) => headline.id.startsWith('industryShare')) ? [context.say(OF_CLASSIFIED)] : []),
    ],
  });
}

/** One value where all are printed alike. */
function rangeCell(context: Context, { headline, range }: Multiverse, at: string): Cell {
  const low = range === null ? null : context.figures.cell(`${at}/low`, headline.kind);
  const isOne = low !== null && low.text === context.figures.cell(`${at}/high`, headline.kind).text;
  return isOne ? low : intervalCell(context, range, at, headline.kind);
}

function sentenceCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The value as counted in the report, and the verdict on it. */
function ownCell({ figures, lang, pick }: Context, { headline, rows }: Multiverse, at: string): Cell {
  const value = figures.cell(at, headline.kind);
  const verdict = verdictText(rows[0]!, lang);
  return verdict === null ? value : [value, pick({ zh: `（${verdict}）`, en: ` (${verdict.toLowerCase()})` })];
}

const SURVIVAL: Readonly<Record<Survival, Bilingual>> = {
  always: { zh: '稳健', en: 'Robust' },
  mostly: { zh: '基本稳健', en: 'Mostly robust' },
  no: { zh: '取决于口径', en: 'Depends on the conventions' },
  cannotSay: { zh: '无法判断', en: 'Cannot say' },
};

const OF_CLASSIFIED: Bilingual = {
  zh: '产业的比重为涉及该产业的申请与归入任一产业的申请之比；按本报告口径一件可以涉及多个产业，因此不低于按主要归属计算的占比。',
  en: 'The share of an industry is that of the applications in it among those in any industry; as counted here one may be in several, so that it is never below the share by primary industry.',
};

const SAMPLED: Bilingual = {
  zh: '组合超过{cap}种的，除逐项改变的以外随机抽取至{cap}种（随机种子{seed}）；一致比例按全部合理组合推算，随机抽取的代表未计算的，取值范围为已计算组合的范围。',
  en: 'Of more than {cap} combinations a sample of {cap} is computed: those that change one convention, and others at random (seed {seed}). The share is estimated for all of them, those drawn at random standing for those left out; the range is that of the computed ones.',
};

function flipList(context: Context): Block[] {
  const { result, lang, pick, say } = context;
  const flipped = result.robustness.headlines.filter(({ flips }) => flips.length > 0);
  if (flipped.length === 0) return [];
  return [
    context.paragraph({ zh: '只改变一项口径即改变结论的有：', en: 'Changing one convention alone changes these conclusions:' }),
    {
      kind: 'list',
      entries: flipped.map((one) =>
        say(
          { zh: '{name}：{flips}。', en: '{name}: {flips}.' },
          { name: sentenceCase(pick(one.headline.name)), flips: flipsText(one, lang) },
        ),
      ),
    },
  ];
}
