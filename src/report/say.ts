import type { Cell, Piece, Text } from './section-model.js';

/**
 * A sentence from a template: `{name}` is replaced by the value of that name, `{name#row|rows}` by the figure and the word that its number needs.
 *
 * @throws TypeError when a value is missing.
 * @example say('共{n}件', { n: '3' }) //=> ['共', '3', '件']
 */
export function say(template: string, values: Readonly<Record<string, Cell>> = {}): Text {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    const [slot, name, one, many] = match;
    const value = Object.hasOwn(values, name!) ? values[name!]! : undefined;
    if (value === undefined)
      throw new TypeError(`say: missing value: ${JSON.stringify(name)}; give one for each slot of the template.`);
    const word = one === undefined ? [] : [` ${isOne(value) ? one : many}`];
    pieces.push(template.slice(end, match.index), ...(Array.isArray(value) ? value : [value]), ...word);
    end = match.index + slot.length;
  }
  pieces.push(template.slice(end));
  return pieces.filter((piece) => piece !== '');
}

/** Pieces with a separator between them. */
export function joined(texts: readonly Cell[], separator: string): Text {
  return texts.flatMap((text, i) => [...(i === 0 ? [] : [separator]), ...(Array.isArray(text) ? text : [text])]);
}

/** The plain text of a cell. */
export function plainText(cell: Cell): string {
  const pieces: Text = Array.isArray(cell) ? cell : [cell as Piece];
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

const SLOT = /\{(\w+)(?:#([^|{}]*)\|([^{}]*))?\}/g;

function isOne(value: Cell): boolean {
  return typeof value === 'object' && !Array.isArray(value) && (value as { value: number | null }).value === 1;
}
