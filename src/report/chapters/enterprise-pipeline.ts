import { type Context, HEADS, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { cutNote } from './cut-note.js';

/** Enterprises on course for the line by the end of the year. */
export function pipelineBlocks(context: Context): Block[] {
  const { cannotSay, partYear } = context.result.enterprisePipeline;
  if (cannotSay !== null || partYear === null) return [context.paragraph(CANNOT_SAY[cannotSay ?? 'noCutOff'])];
  if (partYear.elapsed === partYear.days) return [];
  return [{ kind: 'paragraph', text: paceText(context) }, ...courseTable(context)];
}

const AT = '/enterprisePipeline';

const CANNOT_SAY = {
  unpublishedYear: {
    zh: '数据截止年度的申请尚未公开，不推算年底前可达到标准的企业。',
    en: 'The applications of the running year are not published yet, so nothing is said of who will reach the line by its end.',
  },
  noCutOff: {
    zh: '数据截止日不明，不推算年底前可达到标准的企业。',
    en: 'The cut-off of the data is unknown, so nothing is said of who will reach the line by the end of the year.',
  },
  earlyYear: {
    zh: '数据截止时本年过去不足一个季度，不推算年底前可达到标准的企业。',
    en: 'Less than a quarter of the year had passed at the cut-off, so nothing is said of who will reach the line by its end.',
  },
  partialDays: {
    zh: '最近的公开日只知年份或月份，本年已过多少天无从得知，不推算年底前可达到标准的企业。',
    en: 'The latest days of publication are known by month or year only, so that it is not known how much of the year the data cover, and nothing is said of who will reach the line by its end.',
  },
};

function paceText({ say, figures }: Context): Text {
  return say(
    {
      zh: '按首次公开日统计，截至数据截止日{year}年已过{elapsed}天（全年{days}天）。以本年已过天数的平均速度推算，尚未达到{threshold}件而年底前可达到的企业有{n}家。',
      en: 'By date of first publication, {elapsed} of the {days} days of {year} had passed at the cut-off. At the pace of those days the number of enterprises below {threshold} that will reach it by the end of the year is {n}.',
    },
    {
      year: figures.cell(`${AT}/partYear/year`, 'year'),
      elapsed: figures.cell(`${AT}/partYear/elapsed`),
      days: figures.cell(`${AT}/partYear/days`),
      threshold: figures.cell(`${AT}/threshold`),
      n: figures.size(`${AT}/onCourse`),
    },
  );
}

const MOST_ROWS = 50;

function courseTable(context: Context): Block[] {
  const rows = context.result.enterprisePipeline.onCourse ?? [];
  if (rows.length === 0) return [];
  return [
    tableBlock(context, {
      id: 'enterprises-on-course',
      basis: context.result.enterprisePipeline.conventions,
      caption: { zh: '年底前可达到标准的企业', en: 'Enterprises on course for the line' },
      columns: [
        [{ zh: '企业', en: 'Enterprise' }, 'left'],
        [HEADS.applications, 'right'],
        [{ zh: '其中本年（件）', en: 'Of this year' }, 'right'],
        [{ zh: '年底推算（件）', en: 'Projected' }, 'right'],
      ],
      rows: rows.slice(0, MOST_ROWS).map(({ name }, i): Cell[] => {
        const at = `${AT}/onCourse/${i}`;
        return [
          name,
          context.figures.cell(`${at}/count`),
          context.figures.cell(`${at}/thisYear`),
          context.figures.cell(`${at}/projected`, 'decimal'),
        ];
      }),
      notes: [
        context.say({
          zh: '推算值等于截至数据截止日的申请量，加上本年申请量乘以剩余天数与已过天数之比；它不是预测，只说明按目前速度能否达到。',
          en: 'Projected = applications so far + those of this year x days to come / days passed: no forecast, only what the present pace gives.',
        }),
        ...cutNote(context, MOST_ROWS, context.figures.size(`${AT}/onCourse`)),
      ],
    }),
  ];
}
