import type { Language } from './model.js';

/**
 * Spellings of one registered name as they occur in exports: width of brackets and letters, blanks, other words for the legal form.
 * A perfect reader brings all of them back to one company.
 */
export function variantsOf(name: string, language: Language): string[] {
  const variants = language === 'zh' ? chineseVariants(name) : englishVariants(name);
  return [...new Set(variants)].filter((variant) => variant !== name);
}

function chineseVariants(name: string): string[] {
  const variants = [`${name.slice(0, 2)} ${name.slice(2)}`, ` ${name}`];
  if (name.includes('（'))
    variants.unshift(name.replace('（', '(').replace('）', ')'), name.replace('（', ' (').replace('）', ') '));
  if (/[A-Z]/.test(name)) variants.unshift(fullWidthLetters(name), name.toLowerCase());
  return [...legalForms(name), ...variants];
}

/** The same company with other words for its legal form. */
function legalForms(name: string): string[] {
  const [form] = /有限责任公司$|股份有限公司$|有限公司$/.exec(name) ?? [];
  if (form === undefined) return [];
  const stem = name.slice(0, -form.length);
  return form === '有限公司' ? [`${stem}有限责任公司`, `${stem}股份有限公司`] : [`${stem}有限公司`];
}

function englishVariants(name: string): string[] {
  const stem = name.replace(/ CO\., LTD\.$/, '');
  if (stem !== name)
    return [
      `${stem} CO LTD`,
      `${stem} COMPANY LIMITED`,
      `${stem} CO., LTD`,
      `${titleCase(stem)} Co., Ltd.`,
      `${stem.replace(' ', '  ')} CO.,LTD.`,
    ];
  if (name.endsWith(' INC.')) return [name.slice(0, -1), `${titleCase(name.slice(0, -5))} Inc.`];
  return [titleCase(name)];
}

function fullWidthLetters(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[ (])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
