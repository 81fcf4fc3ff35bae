import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../../src/ingest/formats/markup/attribute.js';
import { decodeEntities } from '../../../../src/ingest/formats/markup/decode-entities.js';
import { MarkupScanner } from '../../../../src/ingest/formats/markup/markup-scanner.js';

/** What is told of a document that comes in pieces of some length, text in one piece. */
function eventsOf(document: string, size = document.length, isHtml = false): string[] {
  const events: string[] = [];
  const scanner = new MarkupScanner(
    {
      open: (name, tag) => events.push(`<${name}|${tag}`),
      close: (name) => events.push(`/${name}`),
      text: (text) => {
        if (events.at(-1)?.startsWith('=')) events[events.length - 1] += text;
        else events.push(`=${text}`);
      },
    },
    { isHtml },
  );
  for (let at = 0; at < document.length; at += size) scanner.write(document.slice(at, at + size));
  events.push(scanner.end() ? 'whole' : 'cut');
  return events;
}

describe('MarkupScanner', () => {
  test('elements come without prefix, empty ones end at once, brackets in quoted values are text', () => {
    expect(eventsOf(`<?xml version="1.0"?><x:a b=">"><c d='/>'/>t</x:a>`)).toEqual([
      `<a|x:a b=">"`,
      `<c|c d='/>'`,
      '/c',
      '=t',
      '/a',
      'whole',
    ]);
  });

  test('sections are text as they are, remarks nothing', () => {
    expect(eventsOf('<a>x<![CDATA[<b>&amp;]]><!-- <c> -->&lt;</a>')).toEqual(['<a|a', '=x<b>&amp;<', '/a', 'whole']);
  });

  test.each(['<a>x<!-- ', '<a>x<![CDATA[y', '<a>x</', '<a>x<b c="'])('%s is cut short', (document) => {
    expect(eventsOf(document).at(-1)).toBe('cut');
  });

  test('the result does not depend on how the document is cut', () => {
    const part = fc.constantFrom(
      '<a b="1>">',
      '</a>',
      '<!--x-->',
      '<![CDATA[]]]>',
      '&amp;',
      '&#65;',
      'text',
      '\r\n',
      '\r',
      '<',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), fc.boolean(), (parts, size, isHtml) => {
        const document = parts.join('');
        expect(eventsOf(document, size, isHtml)).toEqual(eventsOf(document, Math.max(document.length, 1), isHtml));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a text of a million references is decoded', () => {
    const [text] = eventsOf('&#65;&amp;'.repeat(500_000), 1 << 14);
    expect(text).toHaveLength(1_000_001);
  });
});

describe('decodeEntities', () => {
  test.each([
    ['&lt;&gt;&amp;&quot;&apos;', false, '<>&"\''],
    ['&#0;&#xD800;&#x110000;', false, '\ufffd\ufffd\ufffd'],
    ['&nbsp;', false, '&nbsp;'],
    ['&nbsp;&yuml;&Omega;&sigmaf;&hellip;&ensp;', true, '\u00a0ÿΩς…\u2002'],
    ['&amp;amp;', true, '&amp;'],
    ['a\r\nb\rc', false, 'a\nb\nc'],
  ])('%j, in HTML: %j, is %j', (text, isHtml, decoded) => {
    expect(decodeEntities(text, isHtml)).toBe(decoded);
  });
});

describe('attribute', () => {
  test.each([
    ['c r="A1" t="s"', 't', 's'],
    ['c r="A1"', 't', undefined],
    ['sheet sheetId="1" r:id="x&amp;y"', 'id', 'x&y'],
    ["c t = 's'", 't', 's'],
    ['td colspan=2', 'colspan', '2'],
    ['td data-colspan="3" colspan="2"', 'colspan', '2'],
  ])('of %s, %s is %s', (tag, name, value) => {
    expect(attribute(name)(tag)).toBe(value);
  });
});
