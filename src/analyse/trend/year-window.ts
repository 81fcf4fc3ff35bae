/** A range of years, inclusive. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}
