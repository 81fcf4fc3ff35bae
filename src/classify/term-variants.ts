import { IDEOGRAPH, isScriptChange, SEPARATOR, scanUnits, WORD } from './scan-units.js';

/**
 * The spellings under which a search term is looked for, in folded units.
 *
 * Case, width, traditional characters, blanks and hyphens are folded; a blank or hyphen between a Latin and a Chinese part is optional, so it is left
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
    const unit = String.fromCharCode(scanUnits().folds[term.charCodeAt(i)]!);
    if (unit === ' ') {
      pending = normal !== '';
    } else {
      const joint = pending && !isScriptChange(classAt(normal, normal.length - 1), classAt(unit, 0));
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
  if (classAt(variant, 0) !== IDEOGRAPH || classAt(variant, 1) !== WORD) return [variant];
  return [variant, variant[0] + String.fromCharCode(SEPARATOR) + variant.slice(1)];
}

function classAt(text: string, at: number): number {
  return scanUnits().classes[text.charCodeAt(at)] ?? 0;
}
