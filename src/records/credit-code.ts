/**
 * A unified social credit code of China: 18 characters of which the last checks the others. Null when the text is none.
 *
 * Check: the value of each character (0-9, then letters without I, O, S, V, Z) times 3 to the power of its place, modulo 31; the
 * last one brings the sum to a multiple of 31. Source: GB 32100-2015.
 *
 * @example parseCreditCode(' 91350100m000100y43 ') //=> '91350100M000100Y43'
 * @example parseCreditCode('91350100M000100Y44') //=> null
 */
export function parseCreditCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (!FORM.test(code)) return null;
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += VALUES.indexOf(code.charAt(i)) * weight;
    weight = (weight * 3) % 31;
  }
  return VALUES.indexOf(code.charAt(17)) === (31 - (sum % 31)) % 31 ? code : null;
}

const VALUES = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
