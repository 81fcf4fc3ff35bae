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

/** A table as chapters give it: headings in both languages, `right` for numbers. */
export interface TableParts {
  readonly id: string;
  readonly caption: Bilingual;
  readonly columns: readonly (readonly [title: Bilingual, align: Column['align']])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
  readonly notes?: readonly Text[];
}

/** A table block in the language of the context. */
export function tableBlock({ pick }: Context, { id, caption, columns, rows, total, notes = [] }: TableParts): Block {
  return {
    kind: 'table',
    id,
    caption: pick(caption),
    columns: columns.map(([title, align]) => ({ title: pick(title), align })),
    rows,
    total: total ?? null,
    notes,
  };
}

type HeadName = 'rank' | 'industry' | 'area' | 'applications' | 'share' | 'year' | 'total';

/** Headings that many tables share. */
export const HEADS: Readonly<Record<HeadName, Bilingual>> = {
  rank: { zh: '序号', en: 'Rank' },
  industry: { zh: '产业', en: 'Industry' },
  area: { zh: '重点技术领域', en: 'Key technology area' },
  applications: { zh: '申请量（件）', en: 'Applications' },
  share: { zh: '占比', en: 'Share' },
  year: { zh: '年份', en: 'Year' },
  total: { zh: '合计', en: 'Total' },
};

/** The note under tables with shares. */
export const SHARE_RULE: Bilingual = {
  zh: '占比保留一位小数，尾数按最大余额法取舍，各项相加等于合计。',
  en: 'Shares are rounded to one decimal by the largest remainder, so that they add up to the total.',
};
