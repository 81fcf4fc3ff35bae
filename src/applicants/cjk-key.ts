import { foldText } from '../util/fold-text.js';
import { cjkType, withoutPartnership } from './cjk-type.js';
import { CJK_FORMS } from './legal-forms.js';

/** Key of a folded organisation name in Chinese, Japanese or Korean, `written` without blanks and punctuation; the steps taken are added to `rules`. */
export function cjkKey(text: string, written: string, rules: string[]): string {
  if (written !== text) rules.push(writing(text));
  const plain = foldText(written);
  if (plain !== written) rules.push('traditional');
  const named = withoutPrefix(plain);
  if (named !== plain) rules.push('legal-prefix');
  const kept = withoutPartnership(named);
  if (kept !== named) rules.push('partnership');
  const limited = withLimitedForm(kept);
  if (limited !== kept) rules.push(limitedForm(kept));
  const moved = movedToEnd(limited);
  if (moved !== limited) rules.push('legal-form:moved');
  return moved;
}

const LABEL = CJK_FORMS.limited.label;
const LIMITED = new RegExp(`(?:${CJK_FORMS.limited.words.join('|')})+公司`, 'g');
/** One 有限 before 公司 at the end, which is how the key spells it; 集团 before it changes nothing. */
const ONE_FORM = new RegExp(`(?<!${CJK_FORMS.limited.words.join('|')})${LABEL}$`);
const PREFIX = new RegExp(`^(?:${CJK_FORMS.prefixes.map(foldText).join('|')})(?=..)`);
const MOVABLE_UNIT = new RegExp(`^[${CJK_FORMS.movable.map((form) => form[0]).join('')}]`);
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
  const at = name.indexOf('公司');
  if (at < 0 || (at === name.length - 2 && ONE_FORM.test(name))) return name;
  const limited = name.replace(LIMITED, LABEL);
  return limited.includes('集团公司') ? limited.replaceAll('集团公司', `集团${LABEL}`) : limited;
}

function limitedForm(name: string): string {
  const form = name.match(LIMITED)?.find((written) => written !== LABEL);
  return `legal-form:${form ?? '集团公司'}`;
}

function movedToEnd(name: string): string {
  const front = MOVABLE_UNIT.test(name) ? MOVABLE.exec(name) : null;
  return front && !CJK_FORMS.movable.some((form) => front[2]!.endsWith(form)) ? front[2]! + front[1]! : name;
}
