import type { AttainmentRow, Light } from '../../analyse/targets/attainment.js';
import { LIGHT_WORDS } from '../../charts/state-words.js';
import { nearCertainty } from '../../util/near-certainty.js';
import { type Context, tableBlock } from '../context.js';
import { figureKind } from '../number-text.js';
import type { Block, Cell, Figure } from '../section-model.js';

/** What it would take to reach the targets: lights, required growth, and the probability where it can be told. */
export function attainmentBlocks(context: Context): Block[] {
  const { result, figures, pick } = context;
  const { rows } = result.attainment;
  const count = (light: Light): Figure =>
    figures.computed(rows.filter((row) => row.light === light).length, 'count', ['/attainment/rows']);
  const values = { green: count('green'), amber: count('amber'), red: count('red'), open: count('open') };
  const shown = rows.flatMap((row, i) => (row.required === null ? [] : [{ row, at: `/attainment/rows/${i}` }]));
  const heading: Block = { kind: 'heading', text: pick({ zh: '追赶与预期', en: 'Catching up, and what to expect' }) };
  return [heading, context.paragraph(LIGHTS, values), ...(shown.length === 0 ? [] : [attainmentTable(context, shown)])];
}

const LIGHTS = {
  zh: '信号灯：绿灯{green}项，黄灯{amber}项，红灯{red}项，未定{open}项。已经达到的为绿灯，确定没有达到的为红灯；目标年份尚未开始的按达到的概率分灯，不低于80%为绿灯，低于20%为红灯，其间为黄灯；目标年份已经开始而数据尚未公开完整的，除已经达到者外不下结论，概率只供参考。',
  en: 'Lights: {green} green, {amber} amber, {red} red, {open} open. Green are targets reached, red those missed for good; a target year that has not begun is green from a probability of 80%, red below 20%, amber in between; one that has begun and is not fully published stays open unless the goal is reached: its probability is for reference only.',
};

function attainmentTable(context: Context, shown: readonly { readonly row: AttainmentRow; readonly at: string }[]): Block {
  return tableBlock(context, {
    id: 'attainment',
    caption: { zh: '达到目标所需的增速与达到的概率', en: 'Growth required by the targets, and the probability of reaching them' },
    basis: context.result.attainment.conventions,
    columns: [
      [{ zh: '范围', en: 'Scope' }, 'left'],
      [{ zh: '指标', en: 'Indicator' }, 'left'],
      [{ zh: '最近完整年份', en: 'Last complete year' }, 'left'],
      [{ zh: '当年数值', en: 'Level' }, 'right'],
      [{ zh: '需达到', en: 'Needed' }, 'right'],
      [{ zh: '所需年均增速', en: 'Growth required a year' }, 'right'],
      [{ zh: '此前年均增速', en: 'Growth so far a year' }, 'right'],
      [{ zh: '预期（80%区间）', en: 'Expected (80% interval)' }, 'right'],
      [{ zh: '达到的概率', en: 'Probability' }, 'right'],
      [{ zh: '信号灯', en: 'Light' }, 'left'],
      [{ zh: '计算说明', en: 'How it was computed' }, 'left'],
    ],
    rows: shown.map(({ row, at }) => attainmentRow(context, row, at)),
    notes: [context.say(MODEL)],
  });
}

const MODEL = {
  zh: '预期按完整年份的固定增速加逐年波动推算，以增长方式不变为前提；目标年份已经结束、只待公开的，为按公开延迟的估计；“—”表示完整年份不足五年等原因，不作推算。',
  en: 'Expectations assume constant growth with independent yearly shocks, from complete years only; of a target year that is over and waits for publication they are the estimate by the delays; “—”: not projected, for instance with fewer than five complete years.',
};

function attainmentRow({ figures, lang, pick, industryName }: Context, row: AttainmentRow, at: string): Cell[] {
  const [open, dash, close] = lang === 'zh' ? ['（', '—', '）'] : [' (', '–', ')'];
  const kind = figureKind(row.last?.level ?? null, row.needed);
  const isFiled = row.noProjection === 'filed';
  const part = (key: string) => figures.cell(`${at}/${isFiled ? 'pace/filed' : 'projection'}/${key}`, kind);
  const isProjected = row.projection !== null;
  return [
    row.industry === null ? pick({ zh: '全市', en: 'City' }) : industryName(row.industry),
    pick(row.name),
    figures.cell(`${at}/last/year`, 'year'),
    figures.cell(`${at}/last/level`, kind),
    figures.cell(`${at}/needed`, kind),
    figures.cell(`${at}/required`, 'percent'),
    figures.cell(`${at}/recent`, 'percent'),
    isProjected || isFiled ? [part('value'), open!, part('low80'), dash!, part('high80'), close!] : '—',
    isProjected || isFiled
      ? chanceFigure(figures.cell(`${at}/${isFiled ? 'pace' : 'projection'}/probability`, 'percent'), lang)
      : '—',
    LIGHT_WORDS[row.light][lang],
    pick(row.arithmetic),
  ];
}

/** As the prose tells it: no 0.0 % or 100.0 % of what is not certain. */
function chanceFigure(chance: Figure, lang: Context['lang']): Figure {
  return { ...chance, text: nearCertainty(chance.value!)?.[lang] ?? chance.text };
}
