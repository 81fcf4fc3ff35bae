import { writeFileSync } from 'node:fs';
import { generateSamples } from './generate.js';

const { contents } = generateSamples();
for (const [name, bytes] of contents) {
  writeFileSync(new URL(`../${name}`, import.meta.url), bytes);
  console.log(`${name} ${bytes.length} bytes`);
}
