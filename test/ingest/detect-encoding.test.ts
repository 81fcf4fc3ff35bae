import { describe, expect, test } from 'vitest';
import { detectEncoding, encodingName } from '../../src/ingest/detect-encoding.js';

describe('detectEncoding', () => {
  test('reads a sample that ends inside a character as UTF-8', () => {
    expect(detectEncoding(Buffer.from('申请号').subarray(0, 8))).toBe('utf-8');
  });

  test('prefers windows-1252 for lone accented letters and signs', () => {
    expect(detectEncoding(Buffer.from('Applicant\nSoci\xe9t\xe9 G\xe9n\xe9rale\nheated to 90 \xb0C\n', 'latin1'))).toBe(
      'windows-1252',
    );
  });

  test('knows the pound sign of windows-1252 from half a character', () => {
    expect(detectEncoding(Buffer.from('volume (m3),cost (\xa3k)\n"44,761",68\n', 'latin1'))).toBe('windows-1252');
  });

  test('keeps to UTF-8 when one byte of many is damaged', () => {
    const bytes = Buffer.from('地区,2011,2012\n天津,100,200\n北京,300,400\n');
    bytes[12] = 0xdf;
    expect(detectEncoding(bytes)).toBe('utf-8');
  });

  test('knows the accented letters of GB18030', () => {
    expect(detectEncoding(Buffer.from('title\nm\xa8\xa6todo de triagem de levedura\nFoulqui\xa8\xa6 Moreno\n', 'latin1'))).toBe(
      'gb18030',
    );
  });

  test('never answers gbk, which hides damage', () => {
    expect(encodingName('gbk')).toBe('gb18030');
    expect(() => encodingName('klingon')).toThrow(RangeError);
  });
});
