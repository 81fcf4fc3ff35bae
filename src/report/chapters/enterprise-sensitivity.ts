import type { MergeEffect } from '../../analyse/enterprises/uncertain-merges.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, tableBlock } from '../context.js';
import { joined } from '../say.js';
import type { Block, Cell, Text } from '../section-model.js';
import { cutNote } from './cut-note.js';

/** What the number of advantage enterprises depends on. */
export function sensitivityBlocks(context: Context): Block[] {
  const { low, high } = context.result.enterpriseSensitivity.range;
  return [
    { kind: 'paragraph', text: rangeText(context) },
    ...(low === high ? [] : [variantTable(context)]),
    ...mergeText(context).map((text) => ({ kind: 'paragraph', text }) as const),
    ...crossingTable(context),
  ];
}

const AT = '/enterpriseSensitivity';

function rangeText({ result, say, figures }: Context): Text {
  const { low, high } = result.enterpriseSensitivity.range;
  return say(low === high ? STEADY : RANGE, {
    low: figures.cell(`${AT}/range/low`),
    high: figures.cell(`${AT}/range/high`),
  });
}

const RANGE = {
  zh: '优势企业家数取决于统计口径：每次只改变一项口径、其余不变，家数在{low}至{high}家之间。',
  en: 'The number depends on how one counts: with one convention changed at a time it lies between {low} and {high}.',
};

const STEADY = {
  zh: '每次只改变一项口径（申请人名称的归并、联合申请的分摊、专利类型、一案双申）、其余不变，优势企业家数均为{low}家。',
  en: 'The number does not depend on how one counts: with one convention changed at a time (merging of names, sharing of joint applications, patent types, same-day twins) it stays {low}.',
};

function variantTable(context: Context): Block {
  const { result, figures, pick } = context;
  const rows = result.enterpriseSensitivity.rows.map(({ axis, value }, i): Cell[] => [
    pick(VARIANTS[`${axis} ${value}`] ?? { zh: value, en: value }),
    figures.cell(`${AT}/rows/${i}/total`),
    figures.cell(`${AT}/rows/${i}/gained`),
    figures.cell(`${AT}/rows/${i}/lost`),
  ]);
  const own: Cell[] = [pick({ zh: '本报告口径', en: 'As in this report' }), figures.cell(`${AT}/total`), '—', '—'];
  return tableBlock(context, {
    id: 'enterprises-sensitivity',
    basis: context.result.enterpriseSensitivity.conventions,
    caption: { zh: '不同口径下的优势企业家数', en: 'Advantage enterprises under other conventions' },
    columns: [
      [{ zh: '口径', en: 'Convention' }, 'left'],
      [{ zh: '优势企业（家）', en: 'Enterprises' }, 'right'],
      [{ zh: '新达标（家）', en: 'Newly on the line' }, 'right'],
      [{ zh: '不再达标（家）', en: 'No longer' }, 'right'],
    ],
    rows: [own, ...rows],
  });
}

const VARIANTS: Readonly<Record<string, Bilingual>> = {
  'harmonisation exact': { zh: '申请人名称逐字比对，不作归并', en: 'Names as published, not merged' },
  'harmonisation normalised': { zh: '申请人名称只统一写法后归并', en: 'Names merged by writing only' },
  'harmonisation resolved': { zh: '申请人名称按写法、别名和误写归并', en: 'Names merged by writing, alias and misspelling' },
  'counting whole': { zh: '联合申请对各申请人各计一件', en: 'Joint applications count for each applicant' },
  'counting fractional': { zh: '联合申请由各申请人平均分摊', en: 'Joint applications divided evenly' },
  'counting primary': { zh: '联合申请只计第一申请人', en: 'Joint applications for the first applicant only' },
  'types withoutUtilityModel': { zh: '不计实用新型', en: 'Without utility models' },
  'types withoutDesign': { zh: '不计外观设计', en: 'Without designs' },
  'types inventionOnly': { zh: '只计发明', en: 'Inventions only' },
  'twins once': { zh: '同日申请的发明和实用新型只计发明', en: 'Same-day twins count once' },
  'twins each': { zh: '同日申请的发明和实用新型分别计件', en: 'Same-day twins count each' },
};

function mergeText({ result, say, figures }: Context): Text[] {
  const { merges } = result.enterpriseSensitivity;
  if (merges === null || merges.groups === 0) return [];
  return [
    say(merges.low === merges.high ? MERGED_ALIKE : MERGED, {
      groups: figures.cell(`${AT}/merges/groups`),
      all: figures.cell(`${AT}/merges/all`),
      low: figures.cell(`${AT}/merges/low`),
      high: figures.cell(`${AT}/merges/high`),
    }),
  ];
}

const MERGED = {
  zh: '另有{groups}组名称可能属于同一企业，证据不足，未予归并：全部归并时优势企业为{all}家，视各组是否归并，家数在{low}至{high}家之间。',
  en: '{groups#group of names|groups of names} may be one enterprise each but were not merged for want of evidence: merging all gives {all}, and depending on which are merged the number lies between {low} and {high}.',
};

const MERGED_ALIKE = {
  zh: '另有{groups}组名称可能属于同一企业，证据不足，未予归并；无论归并与否，优势企业均为{all}家。',
  en: '{groups#group of names|groups of names} may be one enterprise each but were not merged for want of evidence; whichever are merged, the number stays {all}.',
};

const MOST_ROWS = 50;

function crossingTable(context: Context): Block[] {
  const crossing = context.result.enterpriseSensitivity.merges?.crossing ?? [];
  if (crossing.length === 0) return [];
  return [
    tableBlock(context, {
      id: 'enterprises-crossing',
      basis: context.result.enterpriseSensitivity.conventions,
      caption: { zh: '归并与否影响达标的名称', en: 'Names whose merging changes who reaches the line' },
      columns: [
        [{ zh: '企业', en: 'Enterprise' }, 'left'],
        [{ zh: '归并后申请量（件）', en: 'Applications when merged' }, 'right'],
        [{ zh: '各名称申请量（件）', en: 'Applications of each name' }, 'left'],
        [{ zh: '家数变化', en: 'Change' }, 'right'],
      ],
      rows: crossing.slice(0, MOST_ROWS).map((effect, i) => crossingRow(context, effect, `${AT}/merges/crossing/${i}`)),
      notes: cutNote(context, MOST_ROWS, context.figures.size(`${AT}/merges/crossing`)),
    }),
  ];
}

function crossingRow({ figures, lang }: Context, { name, members }: MergeEffect, at: string): Cell[] {
  const parts = members.map((member, k): Text => [`${member.name} `, figures.cell(`${at}/members/${k}/count`)]);
  return [name, figures.cell(`${at}/count`), joined(parts, lang === 'zh' ? '、' : ', '), figures.cell(`${at}/change`)];
}
