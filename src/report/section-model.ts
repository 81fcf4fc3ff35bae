import type { Lang } from '../util/bilingual.js';

/** A number in the report, with the cells of the landscape result it was taken or computed from. */
export interface Figure {
  /** As printed; `—` when not computable. */
  readonly text: string;
  readonly value: number | null;
  /** JSON pointers into the landscape result: one for a value taken over, several for a computed one. */
  readonly from: readonly string[];
}

/** Part of a sentence: plain text (not escaped yet) or a figure. */
export type Piece = string | Figure;

/** A sentence or a paragraph. */
export type Text = readonly Piece[];

/** One cell of a table. */
export type Cell = Piece | Text;

/** Column of a table. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table; `total` is its last row, set apart. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** How what is in it was counted, part of the caption; null for the table of conventions itself. */
  readonly basis: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: readonly Cell[] | null;
  readonly notes: readonly Text[];
}

/** Place of a chart, by the id that the chart has among the charts of a landscape. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly caption: string;
}

/** What a chapter is made of. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly entries: readonly Text[] }
  | TableBlock
  | ChartBlock;

/** A chapter with its numbered heading. */
export interface Chapter {
  /** Stable id, also the anchor in the page. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The report as data: what renderers turn into Markdown or HTML. */
export interface Section {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** Heading and sentences of the summary. */
  readonly summary: { readonly heading: string; readonly entries: readonly Text[] };
  readonly chapters: readonly Chapter[];
}
