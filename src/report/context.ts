import type { Conventions } from '../analyse/conventions.js';
import { cutOffText } from '../charts/chart-base.js';
import { conventionText } from '../charts/convention-text.js';
import type { Bilingual, Lang } from '../util/bilingual.js';
import { type Figures, figuresOf } from './figures.js';
import type { LandscapeResult } from './landscape-result.js';
import { say } from './say.js';
import type { Block, Cell, Column, Text } from './section-model.js';

/** What every chapter is written with. */
export interface Context {
  readonly result: LandscapeResult;
  readonly lang: Lang;
  readonly figures: Figures;
  /** One language of a text. */
  readonly pick: (text: Bilingual) => string;
  /** A sentence in the language of the report. */
  readonly say: (template: Bilingual, values?: Readonly<Record<string, Cell>>) => Text;
  readonly paragraph: (template: Bilingual, values?: Readonly<Record<string, Cell>>) => Block;
  readonly industryName: (id: string) => string;
}

/** The context of a result in a language. */
export function contextOf(result: LandscapeResult, lang: Lang): Context {
  const pick = (text: Bilingual) => text[lang];
  const industries = new Map(result.industries.map(({ id, name }) => [id, name[lang]]));
  const sentence: Context['say'] = (template, values) => say(template[lang], values);
  return {
    result,
    lang,
    pick,
    figures: figuresOf(result),
    say: sentence,
    paragraph: (template, values) => ({ kind: 'paragraph', text: sentence(template, values) }),
    industryName: (id) => industries.get(id) ?? id,
  };
}

/** Whether the industries are those of an official edition of the strategic emerging industries, and not a taxonomy of one's own. */
export function isStrategic({ result }: Context): boolean {
  return result.conventions.taxonomy.startsWith('sei-');
}

/** A table as chapters give it: headings in both languages, `right` for numbers. */
export interface TableParts {
  readonly id: string;
  readonly caption: Bilingual;
  readonly columns: readonly (readonly [title: Bilingual, align: Column['align']])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
  /** How it was counted. Default: as the result in all; a text for what is no count of applications; null for nothing. */
  readonly basis?: Conventions | Bilingual | null;
  readonly notes?: readonly Text[];
}

/** A table block in the language of the context. */
export function tableBlock(context: Context, { id, caption, columns, rows, total, basis, notes = [] }: TableParts): Block {
  const { pick } = context;
  return {
    kind: 'table',
    id,
    caption: pick(caption),
    basis: basis === null ? null : basisText(basis ?? context.result.conventions, context),
    columns: columns.map(([title, align]) => ({ title: pick(title), align })),
    rows,
    total: total ?? null,
    notes,
  };
}

function basisText(basis: Conventions | Bilingual, { result, lang, pick }: Context): string {
  const names = Object.fromEntries(
    result.industries.flatMap(({ id, name, areas }) => [[id, name], ...areas.map((area) => [area.id, area.name])]),
  );
  const text =
    'unit' in basis
      ? conventionText(basis, lang, { names })
      : `${pick(basis)}${lang === 'zh' ? '，' : ', '}${cutOffText(result.conventions.asOf, lang)}`;
  return lang === 'zh' ? `口径：${text}` : `Counted: ${text}`;
}

type HeadName = 'rank' | 'industry' | 'area' | 'applications' | 'share' | 'year' | 'total';

/** Headings that many tables share. */
export const HEADS: Readonly<Record<HeadName, Bilingual>> = {
  rank: { zh: '序号', en: 'No.' },
  industry: { zh: '产业', en: 'Industry' },
  area: { zh: '重点技术领域', en: 'Key technology area' },
  applications: { zh: '申请量（件）', en: 'Applications' },
  share: { zh: '占比', en: 'Share' },
  year: { zh: '年份', en: 'Year' },
  total: { zh: '合计', en: 'Total' },
};

/** Basis of tables that count the rows of files. */
export const ROWS_COUNTED: Bilingual = { zh: '按读入的记录逐行统计', en: 'rows read, one by one' };

/** Basis of the table of lines that are no rows. */
export const LINES_COUNTED: Bilingual = { zh: '按读入文件的文字行统计', en: 'lines of the files, one by one' };

/** The note under tables with shares. */
export const SHARE_RULE: Bilingual = {
  zh: '占比保留一位小数，尾数按最大余额法取舍，各项相加等于合计。',
  en: 'Shares are rounded to one decimal by the largest remainder, so that they add up to the total.',
};
