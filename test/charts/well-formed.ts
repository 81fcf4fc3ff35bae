/** Reads an SVG strictly: tags must nest, attributes be quoted, entities known, characters legal. Returns the trouble, or null. */
export function xmlTrouble(xml: string): string | null {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return 'illegal character';
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(xml)) return 'bare ampersand';
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(/<[^>]*>/g)) {
    if (/[<>]/.test(xml.slice(end, match.index))) return `stray bracket before ${match[0]}`;
    end = match.index + match[0].length;
    const tag = /^<(\/?)([a-z]+)((?: [\w-]+(?::\w+)?="[^"<]*")*)(\/?)>$/i.exec(match[0]);
    if (tag === null) return `malformed tag ${match[0]}`;
    if (!ELEMENTS.has(tag[2]!)) return `element ${tag[2]}`;
    if (/ on\w+=| href=| style=/i.test(tag[3]!)) return `attribute in ${match[0]}`;
    if (tag[1] === '/') {
      if (open.pop() !== tag[2]) return `unexpected ${match[0]}`;
    } else if (tag[4] === '') open.push(tag[2]!);
  }
  return open.length === 0 ? null : `never closed: ${open.join(' ')}`;
}

const ELEMENTS = new Set(['svg', 'title', 'desc', 'rect', 'line', 'polyline', 'polygon', 'circle', 'text']);
