import { CJK_FORMS } from '../legal-forms.js';

/** A key of a Chinese, Japanese or Korean name reduced to what tells bodies apart. */
export interface CjkCanonical {
  readonly text: string;
  /** `text` without the company form at its end; the same where there is none. */
  readonly stem: string;
  /** What was changed: `place-word`, `misspelled-form`, `doubled`. */
  readonly rules: readonly string[];
}

/**
 * Reduces a key of level `normalised`: 市 and 省 behind the place that begins a name (天津市某某 = 天津某某; one registration office admits no two
 * such names), a cut or mistyped 有限公司 at its end, a form word written twice.
 */
export function cjkCanonical(key: string): CjkCanonical {
  const once = hasEcho(key) ? key.replace(DOUBLED, '$1') : key;
  const whole = withForm(once);
  const city = whole.includes('市') ? whole.replace(CITY, '$1') : whole;
  const text = city.includes('省') ? city.replace(PROVINCE, '$1') : city;
  if (text === key) return { text, stem: withoutForm(text), rules: NO_RULES };
  const rules: string[] = [];
  if (once !== key) rules.push('doubled');
  if (whole !== once) rules.push('misspelled-form');
  if (text !== whole) rules.push('place-word');
  return { text, stem: withoutForm(text), rules };
}

const NO_RULES: readonly string[] = [];

/** True when two neighbouring characters come again behind themselves or two further on, as in every doubled word of two or four. */
function hasEcho(text: string): boolean {
  for (let i = 2; i + 1 < text.length; i++) {
    const [unit, next] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
    if (unit === text.charCodeAt(i - 2) && next === text.charCodeAt(i - 1)) return true;
    if (i >= 4 && unit === text.charCodeAt(i - 4) && next === text.charCodeAt(i - 3)) return true;
  }
  return false;
}

const FORM = CJK_FORMS.limited.label;
const DOUBLED = /(有限|公司|有限公司|责任|科技|技术|大学)\1/g;
/** Words before 公司, as far as a cut or mistyped form still has them whole. */
const LIMITED = '(?:股份|有限|责任)*';
/** Three of the four characters of 有限公司 (or 责任公司) in their places at the end of a name. */
const MISTYPED = new RegExp(
  `(?<=.{4})${LIMITED}(?:(?:有限|责任|股份)公[^司所园馆寓里路]|有限[^公责]司|有[^限]公司|[^有]限公司)$`,
);
const CUT = new RegExp(`(?<=.{4})${LIMITED}(?:有限责任公?|有限公|股份有限|有限)$`);
const CITY = /^((?:[\u4e00-\u9fff]{2,3}省)?[\u4e00-\u9fff]{2}?)市(?=.{3})/;
const PROVINCE =
  /^(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省(?=.{3})/;

function withForm(name: string): string {
  if (name.endsWith(FORM)) return name;
  const cut = name.replace(CUT, '');
  if (cut !== name) return cut + FORM;
  return name.replace(MISTYPED, FORM);
}

function withoutForm(name: string): string {
  return name.endsWith(FORM) ? name.slice(0, -FORM.length) : name;
}
