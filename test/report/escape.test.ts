import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/report/escape-html.js';
import { escapeMarkdown, oneLine, unescapeMarkdown } from '../../src/report/escape-markdown.js';
import { HOSTILE_TEXTS } from './sample-result.js';

test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('escapeHtml leaves no markup in %j', (_, text) => {
  expect(escapeHtml(text)).not.toMatch(/[<>"']/);
});

test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('escapeMarkdown leaves no markup in %j', (_, text) => {
  const escaped = escapeMarkdown(text);
  expect(escaped).not.toMatch(/[<>\p{Cc}]|:\/\/|(?<![\\&])[|`*_[\]#]/u);
});

test('unescapeMarkdown gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(oneLine(text));
    }),
  );
});

test('escapeMarkdown keeps a decimal number as it is and breaks the start of a list', () => {
  expect(escapeMarkdown('56.3%')).toBe('56.3%');
  expect(escapeMarkdown('1. x')).toBe('1\\. x');
  expect(escapeMarkdown('- x')).toBe('\\- x');
});
