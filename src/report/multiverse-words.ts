import type { Multiverse } from '../analyse/multiverse/multiverse.js';
import { CHOICES } from '../charts/convention-words.js';
import type { Lang } from '../util/bilingual.js';
import { joined } from './say.js';
import type { Text } from './section-model.js';
import { LABEL_WORDS, VERDICT_WORDS, wordFor } from './words.js';

/** The verdict of an outcome in words; null where there is none. */
export function verdictText(
  { verdict, label }: Pick<Multiverse['rows'][number], 'verdict' | 'label'>,
  lang: Lang,
): string | null {
  if (verdict === null) return null;
  return label ?? wordFor({ ...VERDICT_WORDS, ...LABEL_WORDS }, verdict, lang);
}

/** The choices that overturn a conclusion when changed alone, each with what it comes to. */
export function flipsText({ flips }: Multiverse, lang: Lang): Text {
  const each = flips.map((flip): Text => {
    const { name, values } = CHOICES[flip.axis];
    const choice = values[flip.choice]?.[lang] ?? flip.choice;
    const verdict = verdictText(flip, lang);
    if (lang === 'zh') return [`${name.zh}改为${choice}${verdict === null ? '' : `（${verdict}）`}`];
    return [`${name.en.toLowerCase()} “${choice}”${verdict === null ? '' : ` (${verdict.toLowerCase()})`}`];
  });
  return joined(each, lang === 'zh' ? '；' : '; ');
}
