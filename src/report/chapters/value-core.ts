import type { CoreComponent } from '../../analyse/quality/core-candidates.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import { joined } from '../say.js';
import type { Block, Cell } from '../section-model.js';
import { areaNames } from './area-names.js';
import { cutNote } from './cut-note.js';

const MOST_ROWS = 10;

/** Core patents by key area, with what other weights would come to. */
export function coreBlocks(context: Context): Block[] {
  const { figures, result, lang, pick } = context;
  const { core } = result.value;
  if (core.rows.length > 0 && core.rows.every(({ granted, unknown }) => granted === unknown)) return [noneJudged(context)];
  const nameOf = areaNames(context);
  const cell = (name: string) => figures.cell(`/value/core/${name}`);
  const words = core.components.map(({ component }) => pick(COMPONENT_WORDS[component]));
  const leading = core.rows
    .map((row, i) => ({ row, at: `rows/${i}` }))
    .filter((one) => one.row.core > 0)
    .sort((a, b) => b.row.core - a.row.core);
  const text = context.paragraph(core.areasAtLeast === core.areasAtMost ? TEXT_STEADY : TEXT, {
    areas: cell('areas'),
    held: cell('areasWithCore'),
    least: cell('areasAtLeast'),
    most: cell('areasAtMost'),
    components: joined(words, lang === 'zh' ? '、' : ', '),
    limit: figures.cell('/value/core/from', 'percent'),
  });
  const texts = [text, ...unjudgedBlocks(context)];
  if (leading.length === 0) return texts;
  const rows = leading
    .slice(0, MOST_ROWS)
    .map(({ row, at }): Cell[] => [
      nameOf(row.area),
      context.industryName(row.industry),
      cell(`${at}/granted`),
      cell(`${at}/core`),
      [cell(`${at}/least`), lang === 'zh' ? '—' : ' to ', cell(`${at}/most`)],
    ]);
  return [
    ...texts,
    tableBlock(context, {
      id: 'core-patents',
      basis: core.conventions,
      caption: { zh: '核心专利较多的重点技术领域', en: 'Key technology areas with most core patents' },
      columns: [
        [HEADS.area, 'left'],
        [HEADS.industry, 'left'],
        [{ zh: '已授权发明（件）', en: 'Granted inventions' }, 'right'],
        [{ zh: '核心专利（件）', en: 'Core patents' }, 'right'],
        [{ zh: '其他权重和界限下', en: 'Under other weights and limits' }, 'right'],
      ],
      rows,
      notes: [context.say(NOTE), ...cutNote(context, MOST_ROWS, cell('areasWithCore'))],
    }),
  ];
}

/** A number of 0 would be no finding here. */
function noneJudged({ figures, result, paragraph }: Context): Block {
  const granted = figures.sum(result.value.core.rows.map((_, i) => figures.cell(`/value/core/rows/${i}/granted`)));
  return paragraph(NONE_JUDGED, { granted });
}

const NONE_JUDGED: Bilingual = {
  zh: '各领域的{granted}件已授权发明均因同年可比者不足三十件或数据不全而无法评定，哪些领域拥有核心专利不能判断。',
  en: 'None of the {granted#granted invention|granted inventions} of the key technology areas can be judged, because fewer than thirty of their year can be compared or their data are incomplete: which areas have core patents cannot be said.',
};

/** How many granted inventions have no composite, and what that leaves open. */
function unjudgedBlocks(context: Context): Block[] {
  const { figures, result } = context;
  const { rows } = result.value.core;
  const of = (name: 'granted' | 'unknown') => figures.sum(rows.map((_, i) => figures.cell(`/value/core/rows/${i}/${name}`)));
  if (rows.every(({ unknown }) => unknown === 0)) return [];
  const open = rows.filter(({ core, unknown }) => core === 0 && unknown > 0).length;
  return [
    context.paragraph(open === 0 ? UNJUDGED : UNJUDGED_AREAS, {
      unknown: of('unknown'),
      granted: of('granted'),
      open: figures.computed(open, 'count', ['/value/core/rows']),
    }),
  ];
}

const ZH_UNJUDGED = '各领域的{granted}件已授权发明中，有{unknown}件因同年可比者不足三十件或数据不全，无法评定';
const EN_UNJUDGED =
  'Of the {granted#granted invention|granted inventions} of these areas {unknown} cannot be judged, because fewer than thirty of their year can be compared or their data are incomplete';

const UNJUDGED: Bilingual = { zh: `${ZH_UNJUDGED}。`, en: `${EN_UNJUDGED}.` };

const UNJUDGED_AREAS: Bilingual = {
  zh: `${ZH_UNJUDGED}；因此另有{open}个领域是否拥有核心专利，尚不能判断。`,
  en: `${EN_UNJUDGED}; so of {open#further area|further areas} it cannot be said whether there is a core patent.`,
};

const COMPONENT_WORDS: Readonly<Record<CoreComponent, Bilingual>> = {
  citedBy: { zh: '被引证', en: 'citations' },
  claims: { zh: '权利要求', en: 'claims' },
  familySize: { zh: '同族', en: 'family' },
};

const ZH_RULE =
  '核心专利指在同一申请年、同一产业（不足三十件时只按同一申请年）的已授权发明中，{components}的平均百分位次不低于{limit}者。';
const EN_RULE =
  'A core patent is a granted invention whose mean percentile in {components} among those of its filing year and industry, or of the year alone where these are fewer than thirty, is at least {limit}.';

const TEXT: Bilingual = {
  zh: `{areas}个重点技术领域中，拥有核心专利的有{held}个；改变权重和界限，则为{least}个至{most}个。${ZH_RULE}`,
  en: `Of {areas} key technology areas {held#has|have} a core patent, {least} to {most} under other weights and limits. ${EN_RULE}`,
};

const TEXT_STEADY: Bilingual = {
  zh: `{areas}个重点技术领域中，拥有核心专利的有{held}个；改变权重和界限，均为{least}个。${ZH_RULE}`,
  en: `Of {areas} key technology areas {held#has|have} a core patent, and under other weights and limits {least} throughout. ${EN_RULE}`,
};

const NOTE: Bilingual = {
  zh: '每件专利只计入其主要领域；其他权重指任一项不计或加倍，其他界限指上下各移百分之五。综合位次只在本数据内比较，不表示市场价值。',
  en: 'Each in its primary area only. Other weights: one component left out or doubled; other limits: five per cent lower or higher. The composite compares within these data and is no market value.',
};
