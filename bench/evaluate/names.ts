import { existsSync } from 'node:fs';
import { generateSamples } from '../../data-samples/generate/generate.js';
import { HARMONISATION_LEVELS, harmonise } from '../../src/index.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { fileSource } from '../../src/node/index.js';
import { xlsReader } from '../../src/xls.js';
import { type ClusterScores, scoreClusters } from './cluster-scores.js';
import { type FamilyNames, readFamilyNames, scoreFamilyNames } from './family-names.js';
import { disturbedNames, type LabelledName } from './name-errors.js';
import { line, printTable, shareText } from './print.js';

/** Prints how well names are merged: on the spellings planted in `data-samples/`, on slips and contrasts made of them, and against vendors' own codes. */
export async function printNames(folder: string, { misses }: { readonly misses: number }): Promise<void> {
  printScores('data-samples (invented, planted spellings; persons among them)', plantedNames());
  const { plan } = generateSamples();
  const organisations = new Set(
    plan.applications.flatMap(({ applicants }) => applicants.flatMap(({ type, name }) => (type === 'person' ? [] : [name]))),
  );
  printScores('slips and contrasts of the planted names (one seed)', disturbedNames([...organisations].sort()));
  for (const path of CODED) {
    if (existsSync(folder + path))
      printScores(`${path}: names alone against the vendor's codes`, await codedNames(folder + path));
    else line(`\n${path}: skipped, not at hand`);
  }
  for (const path of FAMILIES) {
    if (existsSync(folder + path)) printFamilies(path, await readFamilyNames(folder + path), misses);
    else line(`\n${path}: skipped, not at hand`);
  }
}

/** Exports that tell families or priorities. */
const FAMILIES = [
  'wipo/ritonavir-804.csv',
  'lens/sangamo-130.csv',
  'patentscope/ethanol-2025.xls',
  'patentscope/pizza-2006-2011.xls',
];

function printFamilies(path: string, names: FamilyNames, misses: number): void {
  if (names.pairs.length === 0) return;
  line(
    `\n${path}: pairs of sole applicants of one family, of ${names.names.length} names (a lower bound: families change hands)`,
  );
  const scores = HARMONISATION_LEVELS.map((level) => ({ level, ...scoreFamilyNames(names, level) }));
  printTable(
    ['level', 'pairs found'],
    scores.map(({ level, found }) => [level, shareText(found)]),
  );
  for (const pair of scores.at(-1)!.missed.slice(0, misses)) line(`  missed: ${pair}`);
}

/** Exports whose vendor gives each applicant a code or a standardised name. */
const CODED = ['wips/stemcell-kr-342.xls'];

function printScores(title: string, names: readonly LabelledName[]): void {
  line(`\n${title}: ${names.length} names of ${new Set(names.map(({ body }) => body)).size} bodies`);
  const rows = HARMONISATION_LEVELS.map((level) => {
    const { partyOf, toConfirm } = harmonise(
      names.map(({ name }) => name),
      names.map(({ count }) => count),
      { level },
    );
    return [
      level,
      ...scoreRow(
        scoreClusters(
          [...partyOf],
          names.map(({ body }) => body),
        ),
      ),
      String(toConfirm.length),
    ];
  });
  printTable(['level', 'pairs: precision', 'pairs: recall', 'B-cubed precision', 'B-cubed recall', 'to confirm'], rows);
}

function scoreRow({ precision, recall, bCubedPrecision, bCubedRecall }: ClusterScores): string[] {
  return [shareText(precision), shareText(recall), bCubedPrecision?.toFixed(3) ?? '-', bCubedRecall?.toFixed(3) ?? '-'];
}

function plantedNames(): LabelledName[] {
  const counts = new Map<string, LabelledName>();
  for (const { rows } of generateSamples().files) {
    for (const { application, spellings } of rows) {
      for (const [i, spelling] of spellings.entries()) {
        const name = spelling.trim();
        const body = application!.applicants[i]!.name;
        counts.set(name, { name, body, count: (counts.get(name)?.count ?? 0) + 1 });
      }
    }
  }
  return [...counts.values()];
}

async function codedNames(path: string): Promise<LabelledName[]> {
  const counts = new Map<string, LabelledName>();
  for await (const { applicant, applicantCode } of readRecords(fileSource(path), { readers: [xlsReader] })) {
    for (const [k, name] of applicant.entries()) {
      const body = applicantCode[k];
      if (body) counts.set(`${name}\n${body}`, { name, body, count: (counts.get(`${name}\n${body}`)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}
