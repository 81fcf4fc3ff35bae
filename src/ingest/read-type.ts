import type { Day } from '../records/day.js';
import { PATENT_TYPES, type PatentType, STAGES, type Stage } from '../records/patent-type.js';
import { type PatentTypeText, parsePatentType } from '../records/patent-type-text.js';
import { meaningOfPublication } from '../records/publication-meaning.js';
import { CellCache } from './cell-cache.js';
import type { ReportTrouble, RowNumbers } from './read-numbers.js';
import type { RowView } from './row-view.js';

/** Patent type and stage of a row. */
export interface RowType {
  readonly type: PatentType;
  readonly stage: Stage;
}

/**
 * Reads the patent type from the type column, else from the kind code, else from the number; the stage from the kind code or the
 * publication number, else from the type column. A column that contradicts the number is reported and believed.
 */
export class TypeReader {
  readonly #at: readonly number[];
  readonly #words: CellCache<PatentTypeText> = new CellCache(wordsOf);

  constructor(at: readonly number[]) {
    this.#at = at;
  }

  read(row: RowView, { application, publication }: RowNumbers, publicationDay: Day, report: ReportTrouble): RowType {
    const word: PatentTypeText = row.seek(this.#at) ? this.#words.at(row) : UNKNOWN;
    const kind = publication === null ? UNKNOWN : meaningOfPublication(publication, publicationDay);
    const numbered = application === null ? 'unknown' : application.type;
    if (disagree(word.type, kind.type) || disagree(word.type, numbered) || disagree(kind.type, numbered)) {
      report(
        row.columnOf(this.#at),
        'type-conflict',
        [row.value(this.#at), application?.text, publication?.text].filter(Boolean).join(' ≠ '),
      );
    }
    const type = word.type !== 'unknown' ? word.type : kind.type !== 'unknown' ? kind.type : numbered;
    const stage = kind.stage === 'unknown' ? word.stage : kind.stage;
    return { type, stage };
  }
}

/** Document types that say at which stage a document is, and nothing of its type, though they read like an invention's. */
const STAGE_ONLY = /^(?:patent application|granted patent|amended patent|patent|grant|application)$/i;

function wordsOf(cell: string): PatentTypeText {
  const words = parsePatentType(cell);
  return STAGE_ONLY.test(cell) ? { type: 'unknown', stage: words.stage } : words;
}

const UNKNOWN: RowType = { type: 'unknown', stage: 'unknown' };

/** Position of a type in `PATENT_TYPES`: its code in a column. */
export const TYPE_CODES: ReadonlyMap<PatentType, number> = new Map(PATENT_TYPES.map((type, code) => [type, code]));

/** Position of a stage in `STAGES`: its code in a column. */
export const STAGE_CODES: ReadonlyMap<Stage, number> = new Map(STAGES.map((stage, code) => [stage, code]));

function disagree(a: PatentType, b: PatentType): boolean {
  return a !== b && a !== 'unknown' && b !== 'unknown' && a !== 'other' && b !== 'other';
}
