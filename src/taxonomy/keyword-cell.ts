/** The search terms of a table cell, and those that it rules out. */
export interface KeywordCell {
  readonly terms: readonly string[];
  readonly stopWords: readonly string[];
}

/**
 * Reads the keywords of a cell as official tables write them: separated by `;`, `,`, `、`, `|` or line breaks. What follows 不含, 不包含,
 * 不包括, 排除 or "excluding", in brackets or on its own, becomes stop words. Chinese lists of products lose what closes the list (`A、B等其他制造` is A
 * and B) and the words 相关关键词; notes in brackets are dropped, and so are terms of one character and the bare word 产品.
 *
 * @example parseKeywordCell('整车制造(不含燃料汽车)；高端路由器、基站等其他设备制造') //=> { terms: ['整车制造', '高端路由器', '基站'], stopWords: ['燃料汽车'] }
 */
export function parseKeywordCell(text: string): KeywordCell {
  const stopWords: string[] = [];
  const plain = text.normalize('NFKC').replace(/\(([^()]*)\)/g, (_, note: string) => {
    if (EXCLUSION.test(note)) stopWords.push(...termsOf(note.replace(EXCLUSION, '')));
    return ';';
  });
  const terms = plain.split(SEPARATOR).flatMap((part) => {
    if (!EXCLUSION.test(part.trim())) return termsOf(part);
    stopWords.push(...termsOf(part.trim().replace(EXCLUSION, '')));
    return [];
  });
  return { terms: [...new Set(terms)], stopWords: [...new Set(stopWords)].filter((word) => !terms.includes(word)) };
}

const SEPARATOR = /[;,、|\n]/;
const EXCLUSION = /^\s*(?:不包含|不包括|不含|排除|excluding\b|except\b|not\b)[:：\s]*/i;
/** "and others": not the 等 of plasma, grade, isostatic or isothermal. */
const AND_OTHERS = /(?<=.{2})等(?!离子|级|静压|温|压).*$/u;

function termsOf(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((term) =>
      term
        .replace(AND_OTHERS, '')
        .replace(/相关关键词$/, '')
        .trim(),
    )
    .filter((term) => [...term].length > 1 && term !== '产品');
}
