import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('.', import.meta.url);

/** Names of the numbered examples. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /^\d\d-.*\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''))
  .sort();

/** What an example prints. */
export function runExample(name: string): string {
  const script = new URL(`${name}.ts`, FOLDER).pathname;
  return execFileSync(process.execPath, ['--import', 'tsx', script], {
    cwd: new URL('..', FOLDER),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What it is recorded to print. */
export function recordedOutput(name: string): string {
  return readFileSync(new URL(`output/${name}.md`, FOLDER), 'utf8');
}

/** `npm run examples` runs all and compares; `npm run examples -- --record` records what they print now. */
function main(isRecording: boolean): void {
  mkdirSync(new URL('output/', FOLDER), { recursive: true });
  for (const name of EXAMPLES) {
    const printed = runExample(name);
    if (isRecording) writeFileSync(new URL(`output/${name}.md`, FOLDER), printed);
    const isSame = printed === recordedOutput(name);
    process.stdout.write(`${isSame ? 'as recorded' : 'DIFFERENT  '} ${name}\n`);
    if (!isSame) process.exitCode = 1;
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main(process.argv.includes('--record'));
