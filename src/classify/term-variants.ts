import { IDEOGRAPH, isScriptChange, SEPARATOR, scanUnits } from './scan-units.js';

/**
 * The spellings under which a search term is looked for, in the units of {@link scanUnits}.
 *
 * Case, width, blanks and hyphens are folded; a blank or hyphen between a Latin and a Chinese part is optional, so it is left
 * out here and skipped while scanning. A term that ends in a Latin letter also stands for its plural: `s`; `es` after s, x, z,
 * ch, sh and o; `ies` for y after a consonant. Irregular plurals are terms of their own.
 *
 * @throws RangeError when fewer than two units are left: a single character would flood an area.
 */
export function termVariants(term: string): string[] {
  const singular = normaliseTerm(term);
  if (singular.length < 2) {
    throw new RangeError(`termVariants: unsupported term: ${JSON.stringify(term)}; a search term needs two characters or more`);
  }
  return [singular, ...plurals(singular)].flatMap(withOpenedStart);
}

function normaliseTerm(term: string): string {
  let normal = '';
  let pending = false;
  for (let i = 0; i < term.length; i++) {
    const unit = String.fromCharCode(scanUnits()[term.charCodeAt(i)]! & 0xffff);
    if (unit === ' ') {
      pending = normal !== '';
    } else {
      const joint = pending && !isScriptChange(kindAt(normal, normal.length - 1), kindAt(unit, 0));
      normal += joint ? ` ${unit}` : unit;
      pending = false;
    }
  }
  return normal;
}

function plurals(singular: string): string[] {
  if (!/[a-z]$/.test(singular)) return [];
  const forms = [`${singular}s`];
  if (/(?:[sxzo]|[cs]h)$/.test(singular)) forms.push(`${singular}es`);
  if (/[b-df-hj-np-tv-z]y$/.test(singular)) forms.push(`${singular.slice(0, -1)}ies`);
  return forms;
}

/** Scanning looks up the first two units as they stand, so a script change between them needs both spellings. */
function withOpenedStart(variant: string): string[] {
  const first = kindAt(variant, 0);
  if (!(first & IDEOGRAPH) || !isScriptChange(first, kindAt(variant, 1))) return [variant];
  return [variant, variant[0] + String.fromCharCode(SEPARATOR) + variant.slice(1)];
}

function kindAt(text: string, at: number): number {
  return scanUnits()[text.charCodeAt(at)]!;
}
