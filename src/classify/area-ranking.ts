import type { ClauseHits } from './clause-hits.js';
import type { ClauseTable } from './clause-table.js';

/**
 * Turns the satisfied clauses of a record into its areas: the strongest clause of each area, umbrellas only where
 * no area they cover is met, strongest area first.
 *
 * Within an area the greater weight wins, then a clause met by the main symbol, then the earlier clause. Areas are ordered the
 * same way, ties in taxonomy order.
 */
export class AreaRanking {
  /** After `rank`: the winning clauses, one per area, strongest first; the first `count` are valid. */
  readonly clauses: Int32Array;
  count = 0;

  readonly #table: ClauseTable;
  /** Per area: the last record that met it. */
  readonly #seenIn: Int32Array;
  /** Per area: its strongest clause so far. */
  readonly #best: Int32Array;
  readonly #areas: Int32Array;
  #record = 0;

  constructor(table: ClauseTable) {
    const size = table.areas.length;
    this.#table = table;
    this.clauses = new Int32Array(size);
    this.#seenIn = new Int32Array(size);
    this.#best = new Int32Array(size);
    this.#areas = new Int32Array(size);
  }

  /** Ranks the areas of one record. */
  rank(hits: ClauseHits): void {
    this.#record++;
    const areaCount = this.#pickClauses(hits);
    this.count = 0;
    for (let k = 0; k < areaCount; k++) {
      const area = this.#areas[k]!;
      const yields = this.#table.yieldsTo[area]!.some((finer) => this.#seenIn[finer] === this.#record);
      if (!yields) this.#insert(hits, this.#best[area]!);
    }
  }

  #pickClauses(hits: ClauseHits): number {
    const { area: areaOf } = this.#table;
    let areaCount = 0;
    for (let k = 0; k < hits.count; k++) {
      const clause = hits.candidates[k]!;
      if (!hits.isSatisfied(clause)) continue;
      const area = areaOf[clause]!;
      if (this.#seenIn[area] !== this.#record) {
        this.#seenIn[area] = this.#record;
        this.#best[area] = clause;
        this.#areas[areaCount++] = area;
      } else if (this.#isStronger(hits, clause, this.#best[area]!)) {
        this.#best[area] = clause;
      }
    }
    return areaCount;
  }

  #insert(hits: ClauseHits, clause: number): void {
    let k = this.count++;
    for (; k > 0 && this.#isStronger(hits, clause, this.clauses[k - 1]!); k--) this.clauses[k] = this.clauses[k - 1]!;
    this.clauses[k] = clause;
  }

  /** Clauses stand in taxonomy order, so their numbers settle ties within an area and between areas alike. */
  #isStronger(hits: ClauseHits, a: number, b: number): boolean {
    const { weight } = this.#table;
    if (weight[a] !== weight[b]) return weight[a]! > weight[b]!;
    const isMain = hits.isByMainSymbol(a);
    return isMain === hits.isByMainSymbol(b) ? a < b : isMain;
  }
}
