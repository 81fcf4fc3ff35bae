import { describe, expect, test } from 'vitest';
import { sniffFormat } from '../../src/ingest/sniff-format.js';

describe('sniffFormat', () => {
  test.each([
    ['PK\x03\x04....[Content_Types].xml', 'xlsx'],
    ['PK\x03\x04....other.csv', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'xls'],
    ['<?xml version="1.0"?>', 'xml'],
    ['<html><table>', 'html'],
    ['\r\n<!DOCTYPE html>', 'html'],
    ['<!-- a --> <!-- b -->\n<STYLE>td{}</STYLE>', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', 'html'],
    ['<!-- a --><patents>', 'xml'],
    ['<patents><patent>', 'xml'],
    ['<a,b\n1,2', 'text'],
    ['[[1,2]]', 'json'],
    ['FN Clarivate Analytics Web of Science\nVR 1.0\nPT P', 'tagged'],
    ['PT P\nPN CN1-A\n', 'tagged'],
    ['\xff\xfe{\x00"\x00a\x00"\x00:\x001\x00}\x00', 'json'],
    ['ARROW1\x00\x00', 'arrow'],
    ['\xff\xff\xff\xff\x10\x00\x00\x00', 'arrow'],
    ['{"a": 1}', 'json'],
    ['[{"a": 1}]', 'json'],
    ['[标],x', 'text'],
    ['\x1f\x8b\x08', 'gzip'],
    ['PAR1', 'parquet'],
    ['%PDF-1.7', 'pdf'],
    ['\x00\x01\x02\x03\x04\x05', 'binary'],
    ['', 'text'],
    ['a,b\n1,\x00\n', 'text'],
    ['hello\n\x00world\x00\n', 'text'],
  ])('%j is %s', (text, format) => {
    expect(sniffFormat(Buffer.from(text, 'latin1'))).toBe(format);
  });
});
