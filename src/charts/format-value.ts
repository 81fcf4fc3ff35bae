/**
 * A number as text by a small part of the d3 format language: `,d` whole with thousands separators, `.2f` decimals, `.1%` percent.
 * The minus sign is U+2212. Not finite gives an empty text.
 *
 * @throws RangeError on any other format.
 * @example formatValue(12345, ',d') //=> '12,345'
 * @example formatValue(0.1234, '.1%') //=> '12.3%'
 * @example formatValue(-0.5, '.2f') //=> '−0.50'
 */
export function formatValue(value: number, format: string): string {
  const spec = /^(?:,d|\.(\d)([f%]))$/.exec(format);
  if (spec === null)
    throw new RangeError(`formatValue: unsupported format: ${JSON.stringify(format)}; use ",d", ".1f" or ".1%".`);
  if (!Number.isFinite(value)) return '';
  const [, digits, kind] = spec;
  const size = Math.abs(kind === '%' ? value * 100 : value);
  const text = kind === undefined ? withThousands(String(Math.round(size))) : size.toFixed(Number(digits));
  return `${value < 0 && Number.parseFloat(text) !== 0 ? '−' : ''}${text}${kind === '%' ? '%' : ''}`;
}

function withThousands(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
