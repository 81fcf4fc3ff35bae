import type { ScorecardRow, TargetState } from '../../analyse/targets/scorecard.js';
import { STATE_WORDS } from '../../charts/state-words.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import { figureKind, type NumberKind } from '../number-text.js';
import type { Block, Cell, Figure, Text } from '../section-model.js';
import { attainmentBlocks } from './attainment.js';
import { isSuspected } from './is-suspected.js';

/** Chapter on the targets: goal, actual and state of each. */
export function targetsChapter(context: Context): Block[] {
  const { rows, targets } = context.result.scorecard;
  if (rows.length === 0) return [context.paragraph({ zh: '没有设定目标。', en: 'No targets are set.' })];
  return [
    { kind: 'paragraph', text: targetText(context) },
    ...placeBlocks(context),
    { kind: 'chart', id: 'scorecard', caption: context.pick({ zh: '目标完成情况', en: 'Progress against the targets' }) },
    targetTable(context, targets),
    ...attainmentBlocks(context),
  ];
}

/** The states of the targets, with a caution where the data are not known to be those of the place that they are set for. */
export function targetsInShort(context: Context): Text {
  const { place } = context.result.scorecard;
  const caution = place === null || holdsMostOf(context, place) ? [] : context.say(PLACE_IN_SHORT, { place });
  return [...targetText(context), ...caution];
}

function holdsMostOf({ result: { places, ingest } }: Context, place: string): boolean {
  const found = [...places.province, ...places.city].find((row) => row.place === place);
  return found !== undefined && found.count >= 0.5 * ingest.applications;
}

const PLACE_IN_SHORT: Bilingual = {
  zh: '数据中可以确认来自{place}的申请不足一半，不能据此判断{place}是否达到目标。',
  en: ' Fewer than half of the applications are known to come from {place}: this does not say whether {place} reaches them.',
};

/** How many of the applications come from the place that the targets are set for. */
function placeBlocks({ result, figures, paragraph }: Context): Block[] {
  const { place } = result.scorecard;
  if (place === null) return [];
  const { province, city } = result.places;
  if (province.every((row) => row.place === null)) return [paragraph(PLACE_UNKNOWN, { place })];
  const level = province.some((row) => row.place === place) ? 'province' : 'city';
  const at = (level === 'province' ? province : city).findIndex((row) => row.place === place);
  if (at === -1) return [paragraph(PLACE_ABSENT, { place })];
  const [count, all] = [`/places/${level}/${at}/count`, '/ingest/applications'];
  const share = figures.share(count, all);
  return [paragraph((share.value ?? 0) < 0.5 ? PLACE_FEW : PLACE_MOST, { place, count: figures.cell(count), share })];
}

const PLACE_MOST: Bilingual = {
  zh: '目标针对{place}设定；数据中第一申请人在{place}的申请有{count}件，占{share}。数据以外的申请没有计入。',
  en: 'The targets are set for {place}; of the applications {count} ({share}) have their first applicant there. What is not in the data does not count.',
};
const PLACE_FEW: Bilingual = {
  zh: '目标针对{place}设定，而数据中第一申请人在{place}的申请只有{count}件，占{share}：下列各项是把数据中的全部申请与目标对照的结果，不能说明{place}是否达到目标。',
  en: 'The targets are set for {place}, where only {count} of the applications ({share}) have their first applicant: what follows holds all applications in the data against the targets and does not say whether {place} reaches them.',
};
const PLACE_ABSENT: Bilingual = {
  zh: '目标针对{place}设定，而数据中没有第一申请人在{place}的申请：下列各项是把数据中的全部申请与目标对照的结果，不能说明{place}是否达到目标。',
  en: 'The targets are set for {place}, and no application in the data has its first applicant there: what follows holds all applications against the targets and does not say whether {place} reaches them.',
};
const PLACE_UNKNOWN: Bilingual = {
  zh: '目标针对{place}设定；数据没有可以辨认的申请人地址，无法判断有多少申请来自{place}。',
  en: 'The targets are set for {place}; the data have no address of an applicant that can be placed, so how many applications come from there cannot be told.',
};

/** How many targets are in which state. */
function targetText({ result, say, figures, pick }: Context): Text {
  const { rows, targets } = result.scorecard;
  const count = (state: TargetState): Figure =>
    figures.computed(rows.filter((row) => row.state === state).length, 'count', ['/scorecard/rows']);
  const states = say(
    {
      zh: '对照“{targets}”逐项核对，共{all}项：达到{met}项，未达到{behind}项，目标年份尚未结束或尚未公开完整而暂无结论{open}项，缺少外部数据{noData}项，现有数据无法计算{notComputable}项。',
      en: 'Against “{targets}”, target by target ({all} in all): met {met}, not met {behind}, without a verdict because the year is not over or not fully published {open}, lacking data from outside {noData}, not computable from the data {notComputable}.',
    },
    {
      targets: pick(targets),
      all: figures.size('/scorecard/rows'),
      met: count('met'),
      behind: count('behind'),
      open: count('open'),
      noData: count('noData'),
      notComputable: count('notComputable'),
    },
  );
  return isSuspected(result, 'nothing-to-classify') ? [...states, ...say(UNTOLD)] : states;
}

const UNTOLD: Bilingual = {
  zh: '数据无从归类，各产业目标的“未达到”不说明实际没有达到。',
  en: ' As nothing could be classified, “not met” says nothing about the targets of industries.',
};

function targetTable(context: Context, targets: ScorecardRow['name']): Block {
  const { result, pick } = context;
  const open = result.scorecard.rows.some((row) => row.complete === false);
  return tableBlock(context, {
    id: 'targets',
    basis: result.scorecard.conventions,
    caption: { zh: `目标完成情况表（${targets.zh}）`, en: `Targets one by one (${targets.en})` },
    columns: [
      [{ zh: '范围', en: 'Scope' }, 'left'],
      [{ zh: '指标', en: 'Indicator' }, 'left'],
      [{ zh: '目标', en: 'Goal' }, 'right'],
      [{ zh: '实际', en: 'Actual' }, 'right'],
      [{ zh: '完成率', en: 'Actual / goal' }, 'right'],
      [HEADS.year, 'left'],
      [{ zh: '状态', en: 'State' }, 'left'],
      [{ zh: '计算说明', en: 'How it was computed' }, 'left'],
    ],
    rows: result.scorecard.rows.map((row, i) => targetRow(context, row, `/scorecard/rows/${i}`, pick)),
    notes: open ? [context.say(BOUND_NOTE)] : [],
  });
}

const BOUND_NOTE = {
  zh: '“≥”表示下限：有关申请尚未全部公开（年份带*），低于目标不等于未达到。有数值而年份为“—”的，目标年份尚未结束，为截至数据截止日的数值。',
  en: '“≥”: a lower bound, because the applications concerned are not all published (year with *); below the goal is not missed. A number with “—” as year is that at the cut-off of the data: the target year is not over.',
};

function targetRow({ figures, lang, industryName }: Context, row: ScorecardRow, at: string, pick: Context['pick']): Cell[] {
  const kind = kindOf(row);
  const unit = kind === 'percent' ? '' : lang === 'zh' ? `（${row.unit.zh}）` : ` (${row.unit.en})`;
  const bound = row.complete === false ? '≥' : '';
  const actual = figures.cell(`${at}/actual`, kind);
  const ratio = figures.cell(`${at}/ratio`, 'percent');
  return [
    row.industry === null ? pick({ zh: '全市', en: 'City' }) : industryName(row.industry),
    pick(row.name) + unit,
    figures.cell(`${at}/goal`, kind),
    row.actual === null ? actual : [bound, actual],
    row.ratio === null ? ratio : [bound, ratio],
    yearCell(row, figures.cell(`${at}/year`, 'year')),
    STATE_WORDS[row.state][lang],
    pick(row.arithmetic),
  ];
}

/** How goal and actual of a target are printed. */
function kindOf({ kind, goal, actual }: Pick<ScorecardRow, 'kind' | 'goal' | 'actual'>): NumberKind {
  return kind === 'growth' || kind === 'share' ? 'percent' : figureKind(goal, actual);
}

function yearCell({ year, complete }: ScorecardRow, figure: Figure): Cell {
  return year !== null && complete === false ? [figure, '*'] : figure;
}
