import { APPLICANT_TYPE_WORDS } from '../../charts/convention-words.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, SHARE_RULE, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { wordFor } from '../words.js';
import { abroadBlocks } from './abroad.js';
import { denseZoneBlocks } from './dense-zones.js';
import { placeTables } from './places.js';

/** Chapter on who applies and where. */
export function applicantsChapter(context: Context): Block[] {
  const { result } = context;
  return [
    ...(result.topApplicants.length === 0 ? [context.paragraph(NOBODY)] : [...typeTable(context), ...topTable(context)]),
    ...placeTables(context),
    ...denseZoneBlocks(context),
    ...abroadBlocks(context),
  ];
}

const NOBODY = { zh: '数据中没有申请人。', en: 'The data name no applicant.' };

function typeTable(context: Context): Block[] {
  const { result, figures, lang, pick } = context;
  const counts = result.applicantTypes.map((_, i) => figures.cell(`/applicantTypes/${i}/count`));
  const shares = figures.shares(counts);
  return [
    tableBlock(context, {
      id: 'applicant-types',
      caption: { zh: '申请人类型构成', en: 'Applications by type of applicant' },
      columns: [
        [{ zh: '申请人类型', en: 'Type of applicant' }, 'left'],
        [{ zh: '申请（件次）', en: 'Applications (whole counts)' }, 'right'],
        [HEADS.share, 'right'],
      ],
      rows: result.applicantTypes.map(({ type }, i): Cell[] => [
        wordFor(APPLICANT_TYPE_WORDS, type, lang),
        counts[i]!,
        shares.each[i]!,
      ]),
      total: [pick(HEADS.total), figures.sum(counts), shares.total],
      notes: [
        context.say({
          zh: '不同类型申请人的共同申请在各类型各计一次。',
          en: 'A joint application of applicants of different types counts for each type.',
        }),
        context.say(SHARE_RULE),
      ],
    }),
  ];
}

function topTable(context: Context): Block[] {
  const { result, figures, lang } = context;
  return [
    tableBlock(context, {
      id: 'top-applicants',
      caption: { zh: '申请量居前的申请人', en: 'Applicants with the most applications' },
      columns: [
        [HEADS.rank, 'right'],
        [{ zh: '申请人', en: 'Applicant' }, 'left'],
        [{ zh: '类型', en: 'Type' }, 'left'],
        [HEADS.applications, 'right'],
      ],
      rows: result.topApplicants.map(({ name, type }, i) => [
        String(i + 1),
        name,
        wordFor(APPLICANT_TYPE_WORDS, type, lang),
        figures.cell(`/topApplicants/${i}/count`),
      ]),
      notes: cutApplicants(context),
    }),
  ];
}

/** How many applicants there are beside the listed ones; those with as many as the last may be among them. */
function cutApplicants({ result, figures, say }: Context): Text[] {
  const all = result.concentration.rows.findIndex(({ scope, of }) => scope === 'all' && of === 'applicant');
  if (all === -1 || result.concentration.rows[all]!.n <= result.topApplicants.length) return [];
  return [say(CUT, { all: figures.cell(`/concentration/rows/${all}/n`) })];
}

const CUT: Bilingual = {
  zh: '申请人共{all}个，仅列居前的；申请量相同的按归并后名称的编码先后排列，未列的可以与末位相同。',
  en: 'The first of {all} applicants; equal ones are in code-point order of their merged names, and some that are not listed may have as many as the last.',
};
