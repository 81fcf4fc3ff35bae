import { expect, test } from 'vitest';
import { breathe } from '../../src/util/breathe.js';

test('what waits for the host comes to its turn', async () => {
  let isTaken = false;
  setTimeout(() => {
    isTaken = true;
  });
  let breaths = 0;
  while (!isTaken) {
    await breathe(undefined);
    breaths++;
  }
  expect(breaths).toBeGreaterThan(0);
});

test('who asked it to stop meanwhile is heard', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('enough')));
  const breathing = async () => {
    for (;;) await breathe(controller.signal);
  };
  await expect(breathing()).rejects.toThrow('enough');
});
