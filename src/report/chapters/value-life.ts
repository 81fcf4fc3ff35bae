import type { LegalSurvivalRow } from '../../analyse/quality/legal-survival.js';
import { PATENT_TYPE_WORDS } from '../../charts/convention-words.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import type { Block, Cell } from '../section-model.js';
import { wordFor } from '../words.js';
import { intervalCell } from './interval-cell.js';

/** Years after the grant that the table of survival shows. */
export const SURVIVAL_YEARS: readonly number[] = [3, 5, 10];

/** How many rights are still in force some years after the grant. */
export function survivalBlocks(context: Context): Block[] {
  const { figures, result, lang } = context;
  const rows = (result.value.survival.rows ?? []).flatMap((row, i): Cell[][] => {
    if (!isShown(row)) return [];
    const at = `/value/survival/rows/${i}`;
    const years = SURVIVAL_YEARS.flatMap((year): Cell[] => {
      const k = row.years.findIndex((one) => one.year === year);
      if (k === -1) return ['—', '—'];
      const interval = intervalCell(context, row.years[k]!.interval, `${at}/years/${k}/interval`, 'percent');
      return [figures.cell(`${at}/years/${k}/survival`, 'percent'), interval];
    });
    return [
      [
        wordFor(PATENT_TYPE_WORDS, String(row.value), lang),
        figures.cell(`${at}/n`),
        ...years,
        figures.cell(`${at}/median`, 'decimal'),
      ],
    ];
  });
  const yearHeads = SURVIVAL_YEARS.flatMap((year): [Bilingual, 'right'][] => [
    [{ zh: `${year}年后仍有效`, en: `In force after ${year} years` }, 'right'],
    [{ zh: '95%区间', en: '95% interval' }, 'right'],
  ]);
  return [
    context.paragraph(SURVIVAL_TEXT),
    tableBlock(context, {
      id: 'survival',
      basis: result.value.survival.conventions,
      caption: { zh: '授权后的维持情况', en: 'Rights in force by years since the grant' },
      columns: [
        [{ zh: '类型', en: 'Type' }, 'left'],
        [{ zh: '已授权（件）', en: 'Rights' }, 'right'],
        ...yearHeads,
        [{ zh: '半数终止的年数', en: 'Years until half have ended' }, 'right'],
      ],
      rows,
    }),
  ];
}

/** Whether a row of survival can be told, and there is something of it in the table. */
export function isShown({ reason, years, median }: LegalSurvivalRow): boolean {
  return reason === null && (median !== null || years.some(({ year }) => SURVIVAL_YEARS.includes(year)));
}

const SURVIVAL_TEXT: Bilingual = {
  zh: '数据截止日仍然有效的专利权，其寿命尚未可知，因此按卡普兰—迈耶法估计授权后各年仍有效的比例；期满的不算提前终止。',
  en: 'The life of rights that are still in force at the cut-off is not known yet, so the share in force is estimated by the method of Kaplan and Meier; the end of the full term is no early end.',
};

/** Grant rate and pendency of inventions by filing year, for cohorts old enough. */
export function grantBlocks(context: Context): Block[] {
  const { figures, result } = context;
  const { grantRates, pendency } = result.value;
  const inventions = grantRates.rows.flatMap((row, i) =>
    row.type === 'invention' ? [{ year: row.year, rate: row.rate, i }] : [],
  );
  const rows = inventions.flatMap(({ year, rate, i }): Cell[][] => {
    const k = pendency.rows?.findIndex((row) => row.type === 'invention' && row.year === year && row.median !== null) ?? -1;
    if (rate === null && k === -1) return [];
    const rateCell = (name: string, kind: 'count' | 'percent') => figures.cell(`/value/grantRates/rows/${i}/${name}`, kind);
    const days = (name: string): Cell => (k === -1 ? '—' : figures.cell(`/value/pendency/rows/${k}/${name}`));
    return [
      [
        figures.cell(`/value/grantRates/rows/${i}/year`, 'year'),
        rateCell('filed', 'count'),
        rateCell('granted', 'count'),
        rateCell('rate', 'percent'),
        rateCell('atMost', 'percent'),
        days('lowerQuartile'),
        days('median'),
        days('upperQuartile'),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    context.paragraph(GRANT_TEXT),
    tableBlock(context, {
      id: 'grant-rates',
      basis: grantRates.conventions,
      caption: { zh: '各申请年发明的授权率与授权周期', en: 'Grant rate and pendency of inventions by filing year' },
      columns: [
        [HEADS.year, 'left'],
        [HEADS.applications, 'right'],
        [{ zh: '已授权（件）', en: 'Granted' }, 'right'],
        [{ zh: '授权率', en: 'Grant rate' }, 'right'],
        [{ zh: '未决的全部授权时', en: 'If all open ones were granted' }, 'right'],
        [{ zh: '周期下四分位（天）', en: 'Days to grant, lower quartile' }, 'right'],
        [{ zh: '周期中位数（天）', en: 'Median' }, 'right'],
        [{ zh: '周期上四分位（天）', en: 'Upper quartile' }, 'right'],
      ],
      rows,
    }),
  ];
}

const GRANT_TEXT: Bilingual = {
  zh: '授权率和授权周期按申请年计算，只列审查结果大多已有的年份；较近年份只有较快授权的申请可见，所得数值会有偏差，故不列；国际申请（PCT）本身不授权，不计在内。',
  en: 'Grant rates and pendency are those of filing years, and only of years most of whose results are known: of later ones only the fast grants are seen, which would mislead. International applications (PCT) are not granted as such and do not count.',
};
