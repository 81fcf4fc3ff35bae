import type { Bilingual, Lang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import { dayText } from '../util/day-text.js';
import { CHAPTER_IDS, type ChapterId } from './chapter-id.js';
import { applicantsChapter } from './chapters/applicants.js';
import { areasChapter, coverageText } from './chapters/areas.js';
import { concentrationChapter } from './chapters/concentration.js';
import { dataQualityChapter } from './chapters/data-quality.js';
import { enterprisesChapter, enterpriseText } from './chapters/enterprises.js';
import { industriesChapter, leadingText } from './chapters/industries.js';
import { limitsChapter } from './chapters/limits.js';
import { overallTrendText, overviewChapter, totalText } from './chapters/overview.js';
import { robustnessChapter } from './chapters/robustness.js';
import { sourcesChapter } from './chapters/sources.js';
import { targetsChapter, targetsInShort } from './chapters/targets.js';
import { valueChapter } from './chapters/value.js';
import { type Context, contextOf, isStrategic } from './context.js';
import type { LandscapeResult } from './landscape-result.js';
import { numbered } from './numbered.js';
import type { Block, Chapter, Section, Text } from './section-model.js';

/**
 * The patent-situation section (产业专利态势分析) of a landscape as data, in Chinese or English: headings, sentences, tables and places of charts.
 *
 * Every number is a {@link Figure} that points at the cells of the result it was taken or computed from. Names from files are plain text here and
 * are escaped by the renderers. Years that are not complete carry an asterisk and no verdict. A chapter is left out where the data
 * hold nothing of it.
 *
 * @throws TypeError for what is no result.
 * @example situationSection(result, 'zh').chapters.length //=> 11
 */
export function situationSection(result: LandscapeResult, lang: Lang = 'zh'): Section {
  checkGiven('situationSection', result, ['ingest', 'scorecard'], 'result', 'give what summarizeLandscape returned');
  const context = contextOf(result, lang);
  const written = CHAPTER_IDS.map((id) => ({ id, heading: CHAPTERS[id].heading[lang], blocks: CHAPTERS[id].write(context) }));
  const chapters = written
    .filter(({ blocks }) => blocks.length > 0)
    .map((chapter, i): Chapter => {
      const number = lang === 'zh' ? `${CHINESE_NUMBERS[i]}、` : `${i + 1}. `;
      return { ...chapter, heading: number + chapter.heading };
    });
  const { asOf } = result.conventions;
  const day = asOf === null ? context.pick({ zh: '数据截止日不明', en: 'Data up to an unknown day' }) : dayText(asOf)[lang];
  return {
    lang,
    title: context.pick(isStrategic(context) ? STRATEGIC_TITLE : TITLE),
    subtitle: asOf === null ? day : context.pick({ zh: `数据截至${day}`, en: `Data up to ${day}` }),
    summary: { heading: context.pick({ zh: '要点', en: 'Key points' }), entries: summaryOf(context) },
    chapters: numbered(chapters, lang),
  };
}

const STRATEGIC_TITLE: Bilingual = {
  zh: '战略性新兴产业专利态势分析',
  en: 'Patent situation of the strategic emerging industries',
};
const TITLE: Bilingual = { zh: '产业专利态势分析', en: 'Patent situation of the industries' };

const CHINESE_NUMBERS = [...'一二三四五六七八九十', '十一', '十二'];

interface ChapterWriter {
  readonly heading: Bilingual;
  /** What is in it; nothing = the chapter is left out. */
  readonly write: (context: Context) => Block[];
}

const CHAPTERS: Readonly<Record<ChapterId, ChapterWriter>> = {
  sources: { heading: { zh: '数据来源与统计口径', en: 'Data and conventions' }, write: sourcesChapter },
  overview: { heading: { zh: '总体态势', en: 'Overall situation' }, write: overviewChapter },
  industries: { heading: { zh: '产业分布', en: 'Industries' }, write: industriesChapter },
  areas: { heading: { zh: '重点技术领域', en: 'Key technology areas' }, write: areasChapter },
  concentration: { heading: { zh: '集中度', en: 'Concentration' }, write: concentrationChapter },
  enterprises: { heading: { zh: '优势企业', en: 'Advantage enterprises' }, write: enterprisesChapter },
  applicants: { heading: { zh: '申请人与地区分布', en: 'Applicants and places' }, write: applicantsChapter },
  value: { heading: { zh: '质量与价值', en: 'Quality and value' }, write: valueChapter },
  targets: { heading: { zh: '目标进展', en: 'Progress against targets' }, write: targetsChapter },
  robustness: { heading: { zh: '结论的稳健性', en: 'Robustness of the conclusions' }, write: robustnessChapter },
  quality: { heading: { zh: '数据质量', en: 'Quality of the data' }, write: dataQualityChapter },
  limits: { heading: { zh: '说明与局限', en: 'Limits' }, write: limitsChapter },
};

function summaryOf(context: Context): Text[] {
  const { applications } = context.result.ingest;
  if (applications === 0)
    return [
      context.say({ zh: '数据中没有可以统计的专利申请。', en: 'The data hold no patent application that can be counted.' }),
    ];
  const targets = context.result.scorecard.rows.length === 0 ? [] : [targetsInShort(context)];
  return [
    totalText(context),
    overallTrendText(context),
    leadingText(context),
    coverageText(context),
    enterpriseText(context),
    ...targets,
  ];
}
