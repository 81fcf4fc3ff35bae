/** Where a tag ends; brackets inside quoted values are none. */
export function tagEnd(text: string, from: number): number {
  let before = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === MORE) return at;
    if ((code === QUOTE || code === APOSTROPHE) && before === EQUALS) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at === -1) return -1;
    }
    if (code > BLANK) before = code;
  }
  return -1;
}

/** Where an element of HTML ends whose content is no markup. */
export function endOfElement(text: string, endTag: string, from: number): number {
  const pattern = new RegExp(endTag, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Where a text can be cut so that no entity and no line end is. */
export function textCut(text: string, from: number): number {
  const length = text.length;
  const mark = text.lastIndexOf('&');
  if (mark >= from && length - mark < LONGEST_ENTITY && !text.includes(';', mark)) return mark;
  return text.endsWith('\r') ? Math.max(from, length - 1) : length;
}

const LONGEST_ENTITY = 32;

const BLANK = 0x20;
const EQUALS = 0x3d;
const MORE = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
