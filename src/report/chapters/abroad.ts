import type { Conventions } from '../../analyse/conventions.js';
import type { Home } from '../../analyse/place/home.js';
import type { Bilingual } from '../../util/bilingual.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import type { LandscapeResult } from '../landscape-result.js';
import type { Block, Cell } from '../section-model.js';
import { cutNote } from './cut-note.js';
import { officeName } from './office-name.js';

/** Applicants from abroad and layout abroad, as far as the data hold them. */
export function abroadBlocks(context: Context): Block[] {
  const { result, pick } = context;
  const { home } = result.layoutAbroad;
  if (home === null) return [];
  const blocks = [...foreignBlocks(context), ...layoutBlocks(context)];
  const heading: Block = {
    kind: 'heading',
    text: pick(
      home.office === 'CN'
        ? { zh: '来华申请与海外布局', en: 'Applicants from abroad and layout abroad' }
        : { zh: '国外申请人与海外布局', en: 'Applicants from abroad and layout abroad' },
    ),
  };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

function foreignBlocks(context: Context): Block[] {
  const { figures, result } = context;
  const { total, home } = result.foreignShare;
  if (home === null || total.share === null) return [];
  const at = (key: string) => `/foreignShare/total/${key}`;
  const values = {
    office: officeName(home.office, context),
    domestic: figures.cell(at('domestic')),
    foreign: figures.cell(at('foreign')),
    share: figures.cell(at('share'), 'percent'),
    unknown: figures.cell(at('unknown')),
    least: figures.cell(at('atLeast'), 'percent'),
    most: figures.cell(at('atMost'), 'percent'),
  };
  return [context.paragraph(atHome(home, total.unknown === 0 ? FOREIGN : FOREIGN_BOUNDS), values)];
}

/** At home and abroad are 境内 and 境外 seen from China, and 本国 and 国外 seen from elsewhere. */
function atHome({ office }: Home, { zh, en }: Bilingual): Bilingual {
  return { zh: office === 'CN' ? zh : zh.replaceAll('境内', '本国').replaceAll('境外', '国外'), en };
}

const ZH_FOREIGN = '向{office}提出的申请中，第一申请人来自境内的{domestic}件，来自境外的{foreign}件，境外占已知国别的{share}';
const EN_FOREIGN =
  'Of the applications at {office}, {domestic} are of first applicants at home and {foreign} of applicants from abroad, {share} of those whose country is known';

const FOREIGN = { zh: `${ZH_FOREIGN}。`, en: `${EN_FOREIGN}.` };

const FOREIGN_BOUNDS = {
  zh: `${ZH_FOREIGN}；另有{unknown}件国别不明，因此境外申请的占比在{least}至{most}之间。`,
  en: `${EN_FOREIGN}; the country of {unknown} more is unknown, so that the share lies between {least} and {most}.`,
};

function layoutBlocks(context: Context): Block[] {
  const { result } = context;
  const { offices, home } = result.layoutAbroad;
  const elsewhere = offices.filter(({ office }) => office !== null && office !== home?.office);
  if (elsewhere.length === 0) return [context.paragraph(ONE_OFFICE, { office: officeName(home!.office, context) })];
  return [...familyBlocks(context), officeTable(context)];
}

const ONE_OFFICE = {
  zh: '数据只含向{office}提出的申请，不能说明海外布局。',
  en: 'The data hold applications at {office} only and cannot tell any layout abroad.',
};

function familyBlocks(context: Context): Block[] {
  const { result, figures, industryName, pick } = context;
  const { total, rows, home } = result.layoutAbroad;
  const isUntold = knowsNoCountry(result);
  if (total === null) return [context.paragraph(isUntold ? NO_FAMILIES_NOR_COUNTRIES : NO_FAMILIES)];
  const at = (key: string) => `/layoutAbroad/total/${key}`;
  const [families, pct] = [figures.cell(at('families')), figures.cell(at('pct'))];
  if (isUntold) return [context.paragraph(LAYOUT_UNTOLD, { families, pct })];
  const values = {
    families,
    abroad: figures.cell(at('abroad')),
    share: figures.cell(at('share'), 'percent'),
    pct,
    mean: figures.cell(at('meanOffices'), 'ratio'),
    foreign: figures.cell('/layoutAbroad/foreign'),
    unknown: figures.cell('/layoutAbroad/unknownCountry'),
  };
  const table = tableBlock(context, {
    id: 'layout-abroad',
    caption: { zh: '各产业的海外布局（简单同族）', en: 'Layout abroad by industry (simple families)' },
    basis: result.layoutAbroad.conventions,
    columns: [
      [HEADS.industry, 'left'],
      [{ zh: '同族（项）', en: 'Families' }, 'right'],
      [atHome(home!, { zh: '有境外申请', en: 'With an application abroad' }), 'right'],
      [{ zh: '占比', en: 'Share' }, 'right'],
      [{ zh: '有国际申请', en: 'With an international application' }, 'right'],
      [{ zh: '平均受理局数', en: 'Offices on average' }, 'right'],
    ],
    rows: rows.map(({ value }, i): Cell[] => {
      const cell = (key: string, kind?: 'percent' | 'ratio') => figures.cell(`/layoutAbroad/rows/${i}/${key}`, kind);
      const name = value === null ? pick({ zh: '未归入各产业', en: 'In none of them' }) : industryName(String(value));
      return [name, cell('families'), cell('abroad'), cell('share', 'percent'), cell('pct'), cell('meanOffices', 'ratio')];
    }),
  });
  return [context.paragraph(atHome(home!, LAYOUT), { ...values, who: pick(applicantsOf(result)) }), table];
}

const NO_FAMILIES = {
  zh: '数据中没有同族和优先权信息，只能按件统计各受理局的申请。',
  en: 'The data tell neither families nor priorities: only the applications at each office can be counted.',
};

const NO_FAMILIES_NOR_COUNTRIES = {
  zh: `${NO_FAMILIES.zh}申请人的国别均不明，不分境内外。`,
  en: `${NO_FAMILIES.en} No applicant's country is known: those at home are not told from others.`,
};

/** Whether no application tells the country of its first applicant. */
function knowsNoCountry({ layoutAbroad: { offices, foreign, unknownCountry } }: LandscapeResult): boolean {
  return foreign === 0 && unknownCountry === offices.reduce((sum, { applications }) => sum + applications, 0);
}

/** Whose applications are counted: those of unknown country among them. */
function applicantsOf({ layoutAbroad: { home, unknownCountry } }: LandscapeResult): Bilingual {
  return atHome(
    home!,
    unknownCountry === 0
      ? { zh: '境内申请人', en: 'applicants at home' }
      : { zh: '境内及国别不明的申请人', en: 'applicants at home or of unknown country' },
  );
}

/** Where nobody is known to be at home, an application elsewhere than at one office says nothing of going abroad. */
const LAYOUT_UNTOLD = {
  zh: '申请人的国别均不明，不分境内外，海外布局无从说明。{families}项简单同族中，提出国际申请（PCT）的{pct}项。',
  en: "No applicant's country is known: those at home are not told from others, and nothing can be said of layout abroad. Of {families#simple family|simple families}, {pct} have an international application (PCT).",
};

const LAYOUT = {
  zh: '{who}的{families}项简单同族中，有境外申请的{abroad}项，占{share}；提出国际申请（PCT）的{pct}项；每项同族平均涉及{mean}个受理局，国际申请不计在内。境外申请人的{foreign}件未计入，国别不明的{unknown}件计入。未收入数据的境外申请无从得知。',
  en: 'Of {families#simple family|simple families} of {who}, {abroad} have an application abroad, {share}; {pct} an international one (PCT). A family is at {mean} offices on average, international applications apart. {foreign#application|applications} of applicants from abroad are left out, {unknown} of unknown country are not. What was filed abroad and is not in the data is not known.',
};

function officeTable(context: Context): Block {
  const { result, figures, pick } = context;
  const { offices, total, conventions } = result.layoutAbroad;
  const isUntold = knowsNoCountry(result);
  const isOutnumbered = offices.some(({ applications, families }) => (families ?? 0) > applications);
  return tableBlock(context, {
    id: 'offices',
    basis: { ...conventions, unit: 'application', ...(isUntold && { exclusions: withoutCountry(conventions) }) },
    caption: isUntold
      ? { zh: '申请所在受理局', en: 'Applications by office' }
      : { zh: `${applicantsOf(result).zh}的申请所在受理局`, en: `Applications of ${applicantsOf(result).en} by office` },
    columns: [
      [{ zh: '受理局', en: 'Office' }, 'left'],
      [HEADS.applications, 'right'],
      ...(total === null ? [] : [[{ zh: '简单同族（项）', en: 'Simple families' }, 'right'] as const]),
    ],
    rows: offices
      .slice(0, MOST_OFFICES)
      .map(({ office }, i): Cell[] => [
        office === null ? pick({ zh: '不明', en: 'Unknown' }) : officeName(office, context),
        figures.cell(`/layoutAbroad/offices/${i}/applications`),
        ...(total === null ? [] : [figures.cell(`/layoutAbroad/offices/${i}/families`)]),
      ]),
    notes: [
      ...(isOutnumbered ? [context.say(WHOSE_FAMILIES)] : []),
      ...cutNote(context, MOST_OFFICES, figures.size('/layoutAbroad/offices')),
    ],
  });
}

/** Where no country is known, that of home leaves out nothing. */
function withoutCountry({ exclusions }: Conventions): Conventions['exclusions'] {
  return exclusions.filter(({ by }) => by !== 'country');
}

const WHOSE_FAMILIES = {
  zh: '同族在其每件申请的受理局各计一项，不论该件由谁提出，因此可以多于申请件数。',
  en: 'A family counts at the office of each of its applications, whoever filed that one, and so there may be more families than applications.',
};

const MOST_OFFICES = 15;
