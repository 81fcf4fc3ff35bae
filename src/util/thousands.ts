/**
 * The digits of a number with a comma between thousands; those behind the point are left alone.
 *
 * @example withThousands('1234567.8912') //=> '1,234,567.8912'
 */
export function withThousands(text: string): string {
  return text.replace(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/g, ',');
}
