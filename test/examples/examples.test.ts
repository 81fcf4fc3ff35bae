import { expect, test } from 'vitest';
import { EXAMPLES, recordedOutput, runExample } from '../../examples/run-all.js';

test.each(EXAMPLES)('%s prints what is recorded', (name) => {
  expect(runExample(name)).toBe(recordedOutput(name));
});
