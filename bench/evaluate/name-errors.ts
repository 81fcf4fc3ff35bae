import { seededRandom } from '../../src/util/random.js';

/** A name and the body that bears it. */
export interface LabelledName {
  readonly name: string;
  readonly body: string;
  readonly count: number;
}

/**
 * Disturbs invented company names: spellings of the same body with the slips and abbreviations that exports have, and names of other
 * bodies that differ as little (`contrasts`). The same names give the same result every time.
 */
export function disturbedNames(names: readonly string[]): LabelledName[] {
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return names.flatMap((name) => {
    const isChinese = /[\u4e00-\u9fff]/.test(name);
    const same = isChinese ? chineseSlips(name) : latinSlips(name, random);
    const [slip, slips] = [pick(same), pick(same)];
    const others = isChinese ? chineseContrasts(name) : latinContrasts(name);
    return [
      { name, body: name, count: 30 },
      ...[...new Set([slip, slips])].flatMap((one) =>
        one === undefined ? [] : [{ name: one, body: name, count: one === slip ? 1 : 4 }],
      ),
      ...[pick(others)].flatMap((other) => (other === undefined ? [] : [{ name: other, body: other, count: 2 }])),
    ];
  });
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bTECHNOLOGY\b/, 'TECH'],
  [/\bPHARMACEUTICAL\b/, 'PHARM'],
  [/\bCOMMUNICATION\b/, 'COMMUNICATIONS'],
  [/\bENGINEERING\b/, 'ENG'],
  [/\bINDUSTRIAL\b/, 'IND'],
  [/\bMATERIALS\b/, 'MATERIAL'],
  [/\bCHEMICALS\b/, 'CHEM'],
  [/\bUNIVERSITY\b/, 'UNIV'],
  [/\bRESEARCH INSTITUTE\b/, 'RES INST'],
  [/\bSYSTEMS\b/, 'SYST'],
  [/ CO\., LTD\.$/, ' COPANY LIMITED'],
  [/^(.*)$/, '$1 [CN]'],
];

function latinSlips(name: string, random: () => number): string[] {
  const longest = name.split(/[^A-Z]+/).reduce((a, b) => (b.length > a.length ? b : a), '');
  const at = 1 + Math.floor(random() * Math.max(longest.length - 3, 1));
  const slipped = [
    longest.slice(0, at) + longest.slice(at + 1),
    longest.slice(0, at) + longest[at] + longest.slice(at),
    longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2),
  ];
  const abbreviated = ABBREVIATIONS.map(([from, to]) => name.replace(from, to));
  return [...slipped.map((word) => name.replace(longest, word)), ...abbreviated].filter(
    (one) => one !== name && longest.length > 4,
  );
}

function latinContrasts(name: string): string[] {
  const [brand = '', ...rest] = name.split(' ');
  return [
    `${brand} HOLDINGS ${rest.join(' ')}`,
    `${brand.slice(0, -1)}A ${rest.join(' ')}`,
    `NEW ${name}`,
    name.replace('ELECTRIC ', 'ELECTRONIC '),
    name.replace(/\((\w+)\)/, '(XIHAI)'),
    name.replace(/ CO\., LTD\.$/, ' GMBH'),
  ].filter((one) => one !== name);
}

function chineseSlips(name: string): string[] {
  return [
    name.replace(/司$/, ''),
    name.replace(/公司$/, '公可'),
    name.replace(/^津海市/, '津海'),
    name.replace(/^津海(?!市)/, '津海市'),
    name.replace('科技', '科枝'),
    name.replace('炼', '练'),
    name.replace('有限公司', '有限有限公司'),
    /公司$/.test(name) ? `${name}望澜分公司` : name,
    name.replace(/公司$/, '公司 '),
  ].filter((one) => one !== name);
}

function chineseContrasts(name: string): string[] {
  return [
    name.replace(/^津海/, '江海'),
    name.replace(/^(津海市?)(.)/, '$1新$2'),
    name.replace('有限', '集团有限'),
    /公司$/.test(name) ? `${name}研究院` : name,
    name.replace(/(公司|大学|医院|研究所)$/, '第二$1'),
    name.replace('科技', '科学'),
    name.replace('电子', '电气'),
  ].filter((one) => one !== name);
}
