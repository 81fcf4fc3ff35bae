import { type Context, HEADS, tableBlock } from '../context.js';
import type { Block, Text } from '../section-model.js';
import { changeBlocks } from './enterprise-changes.js';
import { groupBlocks } from './enterprise-groups.js';
import { pipelineBlocks } from './enterprise-pipeline.js';
import { sensitivityBlocks } from './enterprise-sensitivity.js';
import { enterpriseTable } from './enterprise-table.js';

/** Chapter on the enterprises with many applications. */
export function enterprisesChapter(context: Context): Block[] {
  const { list, nearThreshold, conventions: basis } = context.result.advantageEnterprises;
  const chart = {
    kind: 'chart',
    id: 'enterprises',
    caption: context.pick({ zh: '优势企业专利申请量', en: 'Applications of advantage enterprises' }),
  } as const;
  const rule: Block = { kind: 'paragraph', text: ruleText(context) };
  const count: Block = { kind: 'paragraph', text: enterpriseText(context) };
  if (context.result.topApplicants.length === 0) return [rule, count];
  return [
    rule,
    count,
    ...industryTable(context),
    ...(list.length + nearThreshold.length === 0 ? [] : [chart]),
    ...enterpriseTable(context, {
      id: 'enterprises',
      caption: { zh: '优势企业名单', en: 'Advantage enterprises' },
      basis,
      at: '/advantageEnterprises/list',
      rows: list,
    }),
    ...enterpriseTable(context, {
      id: 'enterprises-near',
      caption: { zh: '接近标准的企业', en: 'Enterprises close to the line' },
      basis,
      at: '/advantageEnterprises/nearThreshold',
      rows: nearThreshold,
    }),
    ...groupBlocks(context),
    ...pipelineBlocks(context),
    ...changeBlocks(context),
    ...sensitivityBlocks(context),
  ];
}

/** How many enterprises reach the line, and how many are close. */
export function enterpriseText({ result, say, figures }: Context): Text {
  if (result.topApplicants.length === 0) return say(NOBODY);
  return say(
    {
      zh: '专利申请达到{threshold}件的优势企业共{n}家，另有{near}家接近标准（达到标准的九成而未达标准）。',
      en: '{n#enterprise has|enterprises have} {threshold} or more applications; the number of those close to that line (nine tenths or more) is {near}.',
    },
    {
      n: figures.cell('/advantageEnterprises/total'),
      near: figures.size('/advantageEnterprises/nearThreshold'),
      threshold: figures.cell('/advantageEnterprises/threshold'),
    },
  );
}

const NOBODY = {
  zh: '数据中没有申请人，优势企业无法统计。',
  en: 'The data name no applicant, so advantage enterprises cannot be counted.',
};

function ruleText({ result, say, figures }: Context): Text {
  const { window } = result.advantageEnterprises;
  const at = '/advantageEnterprises/window';
  const span =
    window === null
      ? say({ zh: '全部年份', en: 'in all years' })
      : say(
          { zh: '{from}—{to}年', en: 'from {from} to {to}' },
          { from: figures.cell(`${at}/from`, 'year'), to: figures.cell(`${at}/to`, 'year') },
        );
  return say(
    {
      zh: '本报告所称“优势企业”，是指统计期间（{span}）专利申请达到{threshold}件及以上的企业，按申请人名称归并后计数，仅由申请量决定，与国家知识产权局认定的“国家知识产权优势企业”名单无关。',
      en: 'An “advantage enterprise” here is an enterprise with {threshold} or more patent applications {span}, counted by harmonised name. The rule is this number alone; it is not the list of enterprises recognised by the national IP office.',
    },
    { span, threshold: figures.cell('/advantageEnterprises/threshold') },
  );
}

function industryTable(context: Context): Block[] {
  const { result, figures, industryName } = context;
  const { byIndustry } = result.advantageEnterprises;
  if (byIndustry.length === 0) return [];
  return [
    tableBlock(context, {
      id: 'enterprises-by-industry',
      basis: context.result.advantageEnterprises.conventions,
      caption: { zh: '各产业优势企业数量', en: 'Advantage enterprises by industry' },
      columns: [
        [HEADS.industry, 'left'],
        [{ zh: '优势企业（家）', en: 'Enterprises' }, 'right'],
      ],
      rows: byIndustry.map(({ industry }, i) => [
        industryName(industry),
        figures.cell(`/advantageEnterprises/byIndustry/${i}/count`),
      ]),
      notes: [
        context.say({
          zh: '按企业在该产业内的申请量是否达到标准计算；同一企业可以在多个产业达到标准，也可以只在总量上达到标准，因此不列合计。',
          en: 'Counted by the applications within the industry: an enterprise may reach the line in several industries, or only in all together, so there is no total.',
        }),
      ],
    }),
  ];
}
