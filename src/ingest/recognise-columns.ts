import { foldHeader } from './fold-header.js';
import { FIELDS, type Field, type OwnPreset, type Preset } from './preset.js';
import { PRESETS, presetOf } from './preset-list.js';
import { genericEn } from './presets/generic-en.js';
import { genericZh } from './presets/generic-zh.js';

/** Which column of a table means what. */
export interface RecognisedColumns {
  readonly preset: Preset;
  /** Column positions of each field in order of preference: of a row, the first that is not blank counts. */
  readonly fields: ReadonlyMap<Field, readonly number[]>;
  /** Names of the columns that no field uses. */
  readonly unused: readonly string[];
}

/**
 * Recognises the vendor of a header by its signature columns, then each field's columns; what the vendor's preset does not
 * name is looked up in the generic dictionaries, then among the names that analysts give to columns they have cleaned. Order, duplicates and unknown columns
 * do no harm.
 *
 * A layout of one's own with signatures holds for the tables that have them; the others are recognised as without it.
 *
 * @throws RangeError for an unknown preset name.
 * @example recogniseColumns(['申请号', '标题']).fields.get('title') //=> [1]
 * @example recogniseColumns(['applicants_original', 'applicants_cleaned', 'publication_number']).fields.get('applicant') //=> [1, 0]
 */
export function recogniseColumns(
  header: readonly string[],
  options: { readonly preset?: string | OwnPreset } = {},
): RecognisedColumns {
  const positions = positionsByName(header);
  const named = options.preset === undefined ? undefined : presetOf(options.preset);
  const isOther = typeof options.preset === 'object' && named!.signatures.length > 0 && !hasSignature(named!, positions);
  const chosen = isOther ? undefined : named;
  const preset = chosen ?? PRESETS.find((one) => hasSignature(one, positions)) ?? likelierGeneric(positions);
  const fields = new Map<Field, number[]>();
  const used = new Set<number>();
  for (const source of [preset, genericZh, genericEn]) addFields(source, positions, fields, used);
  addFields(CLEANED, positions, fields, used, true);
  return { preset, fields, unused: header.filter((name, i) => !used.has(i) && name.trim() !== '') };
}

/**
 * The general names with what analysts append to the columns that they have cleaned, and to those that they have not: `applicants_cleaned`,
 * `cpc_codes_useme`, `title_original`.
 */
const CLEANED: Preset = {
  ...genericEn,
  columns: Object.fromEntries(
    Object.entries(genericEn.columns).map(([field, names]) => [
      field,
      ['cleaned', 'clean', 'use me', 'original', 'raw'].flatMap((mark) => names.map((name) => `${name} ${mark}`)),
    ]),
  ),
};

function positionsByName(header: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [i, name] of header.entries()) {
    const folded = foldHeader(name);
    const known = positions.get(folded);
    if (known) known.push(i);
    else if (folded !== '') positions.set(folded, [i]);
  }
  return positions;
}

function hasSignature({ signatures }: Preset, positions: ReadonlyMap<string, unknown>): boolean {
  return signatures.some((names) => folded(names).every((name) => positions.has(name)));
}

function likelierGeneric(positions: ReadonlyMap<string, unknown>): Preset {
  const hits = ({ columns }: Preset): number =>
    Object.values(columns)
      .flatMap(folded)
      .filter((name) => positions.has(name)).length;
  return hits(genericZh) > 0 && hits(genericZh) >= hits(genericEn) ? genericZh : genericEn;
}

/**
 * A field that an earlier source has filled stays as it is, or gets the columns of this one behind its own; a column that one uses stays with it. A source may name
 * a column for two fields.
 */
function addFields(
  source: Preset,
  positions: ReadonlyMap<string, readonly number[]>,
  fields: Map<Field, number[]>,
  used: Set<number>,
  isBehind: boolean = false,
): void {
  const taken = new Set(used);
  for (const field of FIELDS) {
    const names = source.columns[field];
    const known = fields.get(field);
    if (names === undefined || (known !== undefined && (!isBehind || known.length === 0))) continue;
    const found = [...new Set(folded(names).flatMap((name) => positions.get(name) ?? []))].filter((i) => !taken.has(i));
    if (found.length === 0 && names.length > 0) continue;
    fields.set(field, [...(known ?? []), ...found]);
    for (const i of found) used.add(i);
  }
}

/** The names of a preset, folded once: there are a thousand of them, more than a small file has cells. */
function folded(names: readonly string[]): readonly string[] {
  const known = FOLDED.get(names) ?? names.map((name) => foldHeader(name));
  FOLDED.set(names, known);
  return known;
}

const FOLDED = new WeakMap<readonly string[], readonly string[]>();
