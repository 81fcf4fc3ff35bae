import { foldText } from '../util/fold-text.js';
import { cjkType, withoutPartnership } from './cjk-type.js';
import { CJK_FORMS } from './legal-forms.js';

/** Key of a folded organisation name in Chinese, Japanese or Korean, `written` without blanks and punctuation; the steps taken are added to `rules`. */
export function cjkKey(text: string, written: string, rules: string[]): string {
  const step = (rule: (before: string) => string, before: string, after: string): string => {
    if (before !== after) rules.push(rule(before));
    return after;
  };
  const compact = step(writing, text, written);
  const plain = step(() => 'traditional', compact, foldText(compact));
  const named = step(() => 'legal-prefix', plain, withoutPrefix(plain));
  const kept = step(() => 'partnership', named, withoutPartnership(named));
  const limited = step(limitedForm, kept, withLimitedForm(kept));
  return step(() => 'legal-form:moved', limited, movedToEnd(limited));
}

const LABEL = CJK_FORMS.limited.label;
const LIMITED = new RegExp(`(?:${CJK_FORMS.limited.words.join('|')})+公司`, 'g');
const PREFIX = new RegExp(`^(?:${CJK_FORMS.prefixes.map(foldText).join('|')})(?=..)`);
const MOVABLE = new RegExp(`^(${CJK_FORMS.movable.join('|')})(.+)$`);

function writing(text: string): string {
  if (/[()[\]]/.test(text)) return 'bracket';
  return /[^\p{L}\p{N}\s]/u.test(text) ? 'punctuation' : 'blank';
}

/** Without 国立大学法人 and the like, unless a person's name would be left. */
function withoutPrefix(name: string): string {
  const rest = name.replace(PREFIX, '');
  return rest === name || cjkType(rest, rest).type === 'person' ? name : rest;
}

function withLimitedForm(name: string): string {
  if (!name.includes('公司')) return name;
  const limited = name.replace(LIMITED, LABEL);
  return limited.includes('集团公司') ? limited.replaceAll('集团公司', `集团${LABEL}`) : limited;
}

function limitedForm(name: string): string {
  const form = name.match(LIMITED)?.find((written) => written !== LABEL);
  return `legal-form:${form ?? '集团公司'}`;
}

function movedToEnd(name: string): string {
  const front = MOVABLE.exec(name);
  return front && !CJK_FORMS.movable.some((form) => front[2]!.endsWith(form)) ? front[2]! + front[1]! : name;
}
