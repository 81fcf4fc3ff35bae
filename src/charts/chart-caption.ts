import type { Conventions } from '../analyse/conventions.js';
import type { Lang } from '../util/bilingual.js';
import type { ChartNames } from './chart-base.js';
import { conventionText } from './convention-text.js';
import { textWidth } from './text-width.js';
import { THEME } from './theme.js';

/**
 * The lines below the title that say how a chart was counted, each as wide as the picture at most. The cut-off day is not in them: the line before, with the
 * number counted, has it.
 */
export function conventionLines(conventions: Conventions, lang: Lang, names: ChartNames = {}): string[] {
  const text = conventionText(conventions, lang, { names, cutOff: false });
  return wrapped(lang === 'zh' ? `口径：${text}` : `Counted: ${text}`, lang === 'zh' ? '，' : ', ');
}

function wrapped(text: string, separator: string): string[] {
  const lines: string[] = [];
  for (const part of text.split(separator)) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)}${separator}${part}`;
    if (lines.length > 0 && textWidth(longer, THEME.fontSize) > THEME.width - 16) lines.push(part);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
