import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main, OPTIONS } from '../src/node/main.js';

const args = process.argv.slice(2);
const { positionals } = parseArgs({ args, strict: false, allowPositionals: true, options: OPTIONS });
const samples = ['incopat-batch-1.csv', 'incopat-batch-2.csv', 'patsnap.csv', 'lens.csv'];
const paths = samples.map((name) => relative('', fileURLToPath(new URL(name, import.meta.url))));
process.exitCode = await main(positionals.length > 0 ? args : [...paths, ...args]);
