import { expect, test } from 'vitest';
import { loadPackage } from '../../../src/ingest/formats/missing-package.js';
import { UnsupportedInputError } from '../../../src/ingest/unsupported-input-error.js';

const absent = (): Promise<never> => import('patent-landscape-package-that-is-not-there' as string) as Promise<never>;

test('an absent package is one line that says what to install', async () => {
  const error = await loadPackage(absent, 'hyparquet hyparquet-compressors', 'a.parquet', 'parquet').catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(UnsupportedInputError);
  expect((error as Error).message).toBe(
    'readRecords: unsupported input: a.parquet is a Parquet file that needs the packages hyparquet and hyparquet-compressors; run "npm install hyparquet hyparquet-compressors"',
  );
});

test('a fault inside the package keeps its own error', async () => {
  const broken = (): Promise<never> => Promise.reject(new TypeError('x is not a function'));
  await expect(loadPackage(broken, '@e965/xlsx', 'a.xls', 'xls')).rejects.toThrow(TypeError);
});
