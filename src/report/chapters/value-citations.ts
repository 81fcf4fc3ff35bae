import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import type { NumberKind } from '../number-text.js';
import type { Block, Cell } from '../section-model.js';

/** How often the applications of each industry are cited, against all of the same years. */
export function citationBlocks(context: Context): Block[] {
  const { figures, result } = context;
  const { rows, scoring, cohorts } = result.value.citations;
  const cells = rows.map((row, i): Cell[] => {
    const at = (name: string, kind: NumberKind) => figures.cell(`/value/citations/rows/${i}/${name}`, kind);
    return [
      context.industryName(row.value),
      at('known', 'count'),
      at('mean', 'decimal'),
      row.small ? '—' : at('normalised', 'index'),
      row.small ? '—' : at('percentile', 'percent'),
      row.small ? '—' : at('top', 'percent'),
    ];
  });
  return [
    context.paragraph(scoring === cohorts ? CITATION_TEXT : CITATION_TEXT_SOME, {
      scoring: figures.cell('/value/citations/scoring'),
      cohorts: figures.cell('/value/citations/cohorts'),
    }),
    tableBlock(context, {
      id: 'citations',
      basis: result.value.citations.conventions,
      caption: { zh: '各产业的被引证情况', en: 'Citations by industry' },
      columns: [
        [HEADS.industry, 'left'],
        [{ zh: '有被引证数据的申请（件）', en: 'Applications with citation data' }, 'right'],
        [{ zh: '件均被引证（次）', en: 'Citations each' }, 'right'],
        [{ zh: '年份校正后的相对值', en: 'Relative to the year' }, 'right'],
        [{ zh: '平均百分位次', en: 'Mean percentile' }, 'right'],
        [{ zh: '居前十分之一的比例', en: 'In the top tenth' }, 'right'],
      ],
      rows: cells,
    }),
  ];
}

const CITATION_TEXT: Bilingual = {
  zh: '早年的申请被引证次数自然较多，因此各产业只与同年全部申请相比：相对值为1、平均百分位次为50.0%、居前十分之一的比例为10.0%即与总体相同。被引证次数以数据导出之日为准，含自引。',
  en: 'Older applications have had more time to be cited, so each industry is held against all applications of the same years: 1, 50.0% and 10.0% are the values of all together. Citations are those of the day of the export, own ones included.',
};

const CITATION_TEXT_SOME: Bilingual = {
  zh: `${CITATION_TEXT.zh}{cohorts}个申请年中有{scoring}个申请件数足够且有被引证，其余年份的申请不作比较。`,
  en: `${CITATION_TEXT.en} Of {cohorts#filing year|filing years} {scoring} had enough applications and any citation; those of the others are not compared.`,
};

/** Claims, family and breadth of the applications of each industry. */
export function featureBlocks(context: Context): Block[] {
  const { figures, result, lang } = context;
  const { claims, familySize, breadth } = result.value;
  const cellOf = (part: string, rows: readonly Feature[] | null, value: string, name: string, kind: NumberKind): Cell => {
    const at = rows?.findIndex((row) => row.value === value) ?? -1;
    return at === -1 || rows![at]!.small ? '—' : figures.cell(`/value/${part}/rows/${at}/${name}`, kind);
  };
  const rows = result.industries.map(({ id, name }): Cell[] => [
    name[lang],
    cellOf('claims', claims.rows, id, 'mean', 'decimal'),
    cellOf('claims', claims.rows, id, 'median', 'decimal'),
    cellOf('familySize', familySize.rows, id, 'mean', 'decimal'),
    cellOf('breadth', breadth.rows, id, 'mean', 'index'),
    cellOf('breadth', breadth.rows, id, 'single', 'percent'),
  ]);
  return [
    tableBlock(context, {
      id: 'value-features',
      basis: claims.conventions,
      caption: { zh: '各产业申请的权利要求、同族和知识宽度', en: 'Claims, family and knowledge breadth by industry' },
      columns: [
        [HEADS.industry, 'left'],
        [{ zh: '权利要求均值（项）', en: 'Claims, mean' }, 'right'],
        [{ zh: '权利要求中位数（项）', en: 'Claims, median' }, 'right'],
        [{ zh: '数据内简单同族均值（件）', en: 'Simple family in the data, mean' }, 'right'],
        [{ zh: '知识宽度', en: 'Knowledge breadth' }, 'right'],
        [{ zh: '分类号只属一个大组', en: 'Symbols of one main group only' }, 'right'],
      ],
      rows,
      notes: [context.say(FEATURE_NOTE)],
    }),
  ];
}

interface Feature {
  readonly value: string | number | null;
  readonly small: boolean;
}

const FEATURE_NOTE: Bilingual = {
  zh: '已知者不足三十件的不列；知识宽度为一减去分类号在各大组所占份额的平方和，取各件的均值。',
  en: 'Left out where known of fewer than thirty. Knowledge breadth is one minus the sum of the squared shares of the symbols in each main group, the mean over applications.',
};
