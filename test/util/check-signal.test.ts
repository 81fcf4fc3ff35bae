import { expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';
import { summarizeLandscape } from '../../src/summarize.js';
import { checkSignal } from '../../src/util/check-signal.js';

test('a controller in place of its signal is refused by name', async () => {
  const signal = new AbortController() as never;
  const message = 'invalid signal: an AbortController; give the signal of an AbortController, controller.signal.';
  const source = bytesSource('a.csv', new TextEncoder().encode('申请号\nCN201010100001.5\n'));
  await expect(buildLandscape([source], { signal })).rejects.toThrow(new TypeError(`landscape: ${message}`));
  const landscape = await buildLandscape([source]);
  await expect(summarizeLandscape(landscape, { signal })).rejects.toThrow(new TypeError(`summarizeLandscape: ${message}`));
});

test('no signal is none to refuse', () => {
  for (const none of [undefined, null]) expect(checkSignal('f', none)).toBeUndefined();
});
