import type { SeiEdition } from './crosswalk.js';
import { SEI_2021 } from './sei-2021.js';

/** What a vendor's cell says. */
export interface SeiCell {
  /** National codes to the second level (`4`, `4.1`), each once, in order. */
  readonly codes: readonly string[];
  /** Parts that say neither a code nor a name of the classification. */
  readonly unknown: readonly string[];
}

/**
 * Reads a cell of a vendor's own classification by strategic emerging industries (新兴产业分类 of incoPat, 战略新兴产业分类 of PatSnap): codes
 * (`4.1.2`), names with or without 产业, codes with names, and ways from the top (`生物产业>生物医药产业`), whose last known step counts; parts
 * separated by `;`, `|`, `,`, `、` or line breaks. A name decides against a number beside it, since the editions number differently.
 *
 * @param edition whose numbers bare codes and names are given in: `2018` (nine industries) or `2012` (seven)
 * @example parseSeiCell('4.1.2 生物药品；新能源产业 | 其他').codes //=> ['4.1', '6']
 * @example parseSeiCell('新材料、新能源汽车', '2012').codes //=> ['6', '7']
 */
export function parseSeiCell(text: string, edition: SeiEdition = '2018'): SeiCell {
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const part of splitParts(text.normalize('NFKC'))) {
    const code = codeOf(part, edition);
    if (code === null) unknown.push(part);
    else codes.push(code);
  }
  return { codes: [...new Set(codes)], unknown };
}

/** `、` stands inside a name of the classification. */
function splitParts(text: string): string[] {
  const whole = text.replaceAll('互联网与云计算、大数据服务', '互联网与云计算大数据服务').replaceAll('装置、配件', '装置配件');
  return whole
    .split(/[;|,、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^-+$/.test(part));
}

function codeOf(part: string, edition: SeiEdition): string | null {
  const steps = part.split(/[>/→]|--+/).reverse();
  for (const step of steps) {
    const name = withoutEnding(step.replace(CODE, ''));
    const known = namesOf(edition).find(([one]) => one === name);
    if (known !== undefined) return known[1];
  }
  for (const step of steps) {
    const code = CODE.exec(step.trim())?.[1];
    if (code !== undefined && TOP[edition].test(code)) return code;
  }
  return null;
}

const CODE = /^\s*(\d(?:\.\d)?)(?:\.\d+)*(?![\d.])/;
const TOP: Readonly<Record<SeiEdition, RegExp>> = { '2012': /^[1-7]/, '2018': /^[1-9]/ };

function withoutEnding(name: string): string {
  return name.replace(/[\s、]/g, '').replace(/(?:及相关)?产业$/, '');
}

function namesOf(edition: SeiEdition): readonly (readonly [name: string, code: string])[] {
  if (edition === '2012') return NAMES_2012;
  return SEI_2021.industries.flatMap(({ id, name, areas }) =>
    [{ id, name }, ...areas].map((one) => [withoutEnding(one.name.zh), one.id] as const),
  );
}

const NAMES_2012: readonly (readonly [name: string, code: string])[] = [
  ['节能环保', '1'],
  ['新一代信息技术', '2'],
  ['生物', '3'],
  ['高端装备制造', '4'],
  ['新能源', '5'],
  ['新材料', '6'],
  ['新能源汽车', '7'],
];
