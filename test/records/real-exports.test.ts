import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseApplicationNumber } from '../../src/records/application-number.js';
import { parseSymbol } from '../../src/records/ipc-symbol.js';
import { parseLegalStatus } from '../../src/records/legal-status.js';
import { parseDay } from '../../src/records/parse-day.js';
import { parsePatentType } from '../../src/records/patent-type-text.js';
import { meaningOfPublication } from '../../src/records/publication-meaning.js';
import { parsePublicationNumber } from '../../src/records/publication-number.js';

const DATA = new URL('../../../shared/data/', import.meta.url);

function cells(file: string, column: string, { skip = 0, delimiter = ',' } = {}): string[] {
  const text = readFileSync(new URL(file, DATA), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .slice(skip)
    .join('\n');
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
  return rows.map((row) => row[header.indexOf(column)] ?? '').filter((cell) => cell !== '' && cell !== '-');
}

const unread = (values: readonly string[], read: (text: string) => unknown) => values.filter((value) => read(value) === null);

describe.skipIf(!existsSync(DATA))('real exports (skipped without the shared data)', () => {
  test('every publication number is read', () => {
    expect(unread(cells('lens/jet-engine-200.csv', 'Publication Number'), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('lens/sangamo-130.csv', 'Display Key'), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('google-patents/ethanol-300.csv', 'id', { skip: 1 }), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('patenthub/s_port-13-21.csv', 'documentNumber'), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('patsnap/drones-families-8728.csv', 'publication_number'), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('wipo/ritonavir-804.csv', 'publication number'), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('labelled/offshore_plant.csv', 'publication_number'), parsePublicationNumber)).toEqual([]);
    expect(unread(cells('misc/semicolon-5376.csv', 'patent_id', { delimiter: ';' }), parsePublicationNumber)).toEqual([]);
  });

  test('every application number is read, and none of them loses its identity', () => {
    for (const [file, column] of [
      ['lens/jet-engine-200.csv', 'Application Number'],
      ['lens/sangamo-130.csv', 'Application Number'],
      ['patenthub/s_port-13-21.csv', 'applicationNumber'],
      ['patenthub/s_port-29-29.csv', 'applicationNumber'],
      ['patsnap/drones-families-8728.csv', 'application_number'],
    ] as const) {
      const numbers = [...new Set(cells(file, column))];
      expect(unread(numbers, parseApplicationNumber)).toEqual([]);
      expect(new Set(numbers.map((number) => parseApplicationNumber(number)!.text)).size).toBe(numbers.length);
    }
  });

  test('Lens application numbers hold the year of filing where they hold one', () => {
    const rows = cells('lens/jet-engine-200.csv', 'Application Number').map(
      (number, i) => [number, cells('lens/jet-engine-200.csv', 'Application Date')[i]!] as const,
    );
    const differing = rows.filter(([number, date]) => {
      const { year } = parseApplicationNumber(number)!;
      return year !== null && year !== Number(date.slice(0, 4));
    });
    expect(differing.length).toBeLessThanOrEqual(5);
  });

  test('kind codes agree with the types Lens gives, except for one Ukrainian patent', () => {
    const kinds = cells('lens/jet-engine-200.csv', 'Publication Number');
    const dates = cells('lens/jet-engine-200.csv', 'Publication Date');
    const types = cells('lens/jet-engine-200.csv', 'Type');
    const differing = kinds.filter((number, i) => {
      const own = meaningOfPublication(parsePublicationNumber(number)!, parseDay(dates[i]!));
      const theirs = parsePatentType(types[i]!);
      return (
        (theirs.type !== 'unknown' && own.type !== theirs.type) || (theirs.stage !== 'unknown' && own.stage !== theirs.stage)
      );
    });
    expect(differing).toEqual(['UA 87173 C2']);
  });

  test('every date is read', () => {
    const bad = (values: readonly string[], order?: 'dmy') => values.filter((value) => parseDay(value, order) <= 0);
    expect(bad(cells('lens/jet-engine-200.csv', 'Application Date'))).toEqual([]);
    expect(bad(cells('wipo/ritonavir-804.csv', 'application date'))).toEqual([]);
    expect(bad(cells('patsnap/humanoid-5-zh.csv', '申请日'))).toEqual([]);
    expect(bad(cells('labelled/offshore_plant.csv', 'publication_date'))).toEqual([]);
    expect(
      bad(cells('misc/semicolon-5376.csv', 'application_date', { delimiter: ';' }), 'dmy').filter((cell) => !/^\d*$/.test(cell)),
    ).toEqual([]);
  });

  test('every symbol of the IPC and CPC columns is read', () => {
    const symbols = (file: string, column: string, separator: RegExp) =>
      cells(file, column).flatMap((cell) => cell.split(separator));
    expect(unread(symbols('lens/jet-engine-200.csv', 'IPCR Classifications', /;;/), parseSymbol)).toEqual([]);
    expect(unread(symbols('lens/sangamo-130.csv', 'CPC Classifications', /;;/), parseSymbol)).toEqual([]);
    expect(unread(symbols('patenthub/s_port-13-21.csv', 'ipc', /; /), parseSymbol)).toEqual([]);
    expect(unread(symbols('patsnap/humanoid-5-zh.csv', 'IPC主分类号(大组)', / \| /), parseSymbol)).toEqual([]);
    expect(unread(symbols('wipo/ritonavir-804.csv', 'ipc classes', /\|/), parseSymbol).filter((text) => /\S/.test(text))).toEqual(
      [],
    );
  });

  test('every status and type is known', () => {
    for (const status of [
      ...cells('patenthub/s_port-13-21.csv', 'legalStatus'),
      ...cells('lens/sangamo-130.csv', 'Legal Status'),
    ]) {
      expect(parseLegalStatus(status)).not.toBe('unknown');
    }
    for (const status of cells('patsnap/humanoid-5-zh.csv', '法律状态/事件'))
      expect(['lapsed', 'expired']).toContain(parseLegalStatus(status));
    for (const type of cells('patenthub/s_port-13-21.csv', 'type')) expect(parsePatentType(type).type).not.toBe('unknown');
  });
});
