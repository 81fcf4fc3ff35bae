/** Main group and subgroup of a symbol; null where the digits do not give them. */
export interface GroupLevels {
  readonly mainGroup: number | null;
  readonly subgroup: string | null;
}

/**
 * Splits the digits of a symbol written without a slash. Null when they cannot be groups.
 *
 * Up to four digits are a main group (`B23K26`; zeros alone, `A61K000`, say that none is given). Ten are ST.8's four for the main
 * group and six for the subgroup, filled with zeros (`H01M0010052500`). Between them the main group takes three digits
 * (`G01N03072`) or four (`C12N001509`), and files mix both: four when they make a main group that the subclass has, else three.
 *
 * @example splitRunTogether('G01N', '03072') //=> { mainGroup: 30, subgroup: '72' }
 * @example splitRunTogether('C12N', '001509') //=> { mainGroup: 15, subgroup: '09' }
 */
export function splitRunTogether(subclass: string, digits: string): GroupLevels | null {
  if (digits.length <= 4) return mainGroupOnly(digits);
  if (digits.length === 10) return levels(digits, 4, digits.slice(4).replace(/(?<=\d\d)0+$/, ''));
  const narrow = levels(digits, 3, digits.slice(3));
  if (digits.length === 5 || (narrow !== null && !isWide(subclass, digits))) return narrow;
  return levels(digits, 4, digits.slice(4)) ?? narrow;
}

/** A main group of four digits is a CPC indexing group (2000 and above) or filled with zeros. */
function mainGroupOnly(digits: string): GroupLevels | null {
  if (digits.length === 4 && !/^[02]/.test(digits)) return null;
  return { mainGroup: Number(digits) || null, subgroup: null };
}

/** Past two digits a subgroup never ends in 0: subgroups are read like decimals. */
function levels(digits: string, width: number, subgroup: string): GroupLevels | null {
  const mainGroup = Number(digits.slice(0, width));
  if (mainGroup === 0 || subgroup.length > 6 || (subgroup.length > 2 && subgroup.endsWith('0'))) return null;
  return { mainGroup, subgroup };
}

function isWide(subclass: string, digits: string): boolean {
  const group = Number(digits.slice(0, 4));
  return digits.startsWith('0') && group > 0 && group <= (HIGHEST_MAIN_GROUP[subclass] ?? 99);
}

/** Highest main group of subclasses met in run-together files, where it is not near 99 (IPC 2011). */
const HIGHEST_MAIN_GROUP: Readonly<Record<string, number | undefined>> = {
  A23D: 9,
  A61B: 19,
  A61F: 13,
  A61K: 51,
  A61M: 39,
  A61P: 43,
  C07C: 409,
  C07D: 521,
  C07F: 19,
  C07H: 23,
  C07J: 75,
  C07K: 19,
  C08F: 299,
  C12N: 15,
  C12P: 41,
  C12Q: 3,
  G01N: 37,
};
