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

  test('never answers gbk, which hides damage', () => {
    expect(encodingName('gbk')).toBe('gb18030');
    expect(() => encodingName('klingon')).toThrow(RangeError);
  });
});
