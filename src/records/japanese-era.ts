/**
 * Western year of a year of a Japanese era, or null for an unknown era. Publications and applications before 2000 are numbered
 * so.
 *
 * @example yearOfEra('H', 8) //=> 1996
 */
export function yearOfEra(era: string, year: number): number | null {
  const before = YEAR_BEFORE[era];
  return before === undefined || year < 1 ? null : before + year;
}

/** Year before the first of the era: Meiji 1868, Taisho 1912, Showa 1926, Heisei 1989, Reiwa 2019. */
const YEAR_BEFORE: Readonly<Record<string, number | undefined>> = {
  M: 1867,
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
  明: 1867,
  明治: 1867,
  大: 1911,
  大正: 1911,
  昭: 1925,
  昭和: 1925,
  平: 1988,
  平成: 1988,
  令: 2018,
  令和: 2018,
};
