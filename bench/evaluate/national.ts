import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { agreement } from '../../src/classify/evaluation/agreement.js';
import type { Label } from '../../src/classify/evaluation/label.js';
import { policyLabels } from '../../src/classify/evaluation/policy-labels.js';
import { type Classifier, classifyRecord, compileClassifier } from '../../src/index.js';
import { placementsOf } from '../../src/taxonomy/placements.js';
import { SEI_2021 } from '../../src/taxonomy/sei-2021.js';
import { line, printTable, shareText } from './print.js';
import { readSet, type SetRecord } from './read-set.js';

/** Real exports with symbols. */
const PATHS = [
  'wipo/ritonavir-804.csv',
  'lens/sangamo-130.csv',
  'lens/jet-engine-200.csv',
  'wips/stemcell-kr-342.xls',
  'patsnap/humanoid-5-zh.csv',
  'patenthub/s_port-13-21.csv',
  'patenthub/s_port-29-29.csv',
  'labelled/offshore_plant.csv',
  'labelled/underwater_glider.csv',
  'patentscope/ethanol-2025.xls',
  'patentscope/pizza-2006-2011.xls',
];

/** Prints how far the assignments agree with the national table of 2021, industry by industry, over all real records at hand. */
export async function printNational(folder: string, classifier: Classifier): Promise<void> {
  const records: SetRecord[] = [];
  for (const path of PATHS) {
    if (!existsSync(folder + path)) line(`${path}: skipped, not at hand`);
    else records.push(...(await readSet(folder + path)).map((record) => ({ ...record, id: `${path} ${record.id}` })));
  }
  printAgreement(records, classifier);
  const list = new URL('../../../shared/facts/taxonomy/ipc-symbols.tsv.gz', import.meta.url).pathname;
  line();
  if (!existsSync(list)) line('symbol by symbol: skipped, no list of symbols at hand');
  else {
    line('Symbol by symbol (each IPC group alone, without text: what the symbols say, not how often they occur)');
    printAgreement(readSymbols(list), classifier);
  }
}

/** Every group of the IPC as a record of its own. */
function readSymbols(path: string): SetRecord[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(1);
  const symbols = lines.map((text) => text.split('\t', 1)[0]!).filter((symbol) => symbol.includes('/'));
  return symbols.map((symbol) => ({ id: symbol, title: '', abstract: '', claims: '', symbols: [symbol] }));
}

function printAgreement(records: readonly SetRecord[], classifier: Classifier): void {
  const national = compileClassifier(SEI_2021);
  const own = records.map((record): [string, Label[]] => [record.id, classifyRecord(classifier, record)]);
  const codes = new Map(records.map((record) => [record.id, classifyRecord(national, record)]));
  const table = [...codes].map(([id, labels]): [string, Label[]] => [id, policyLabels(labels, '2018')]);
  const { both, onlyA, onlyB, neither, overlap, primary, kappa, disagreements } = agreement(own, table);
  line(
    `${records.length} records; both assign ${both}, only this taxonomy ${onlyA}, only the table ${onlyB}, neither ${neither}`,
  );
  line(`  an industry in common: ${shareText(overlap)}`);
  line(`  same primary industry: ${shareText(primary)}; kappa ${kappa?.toFixed(3) ?? '-'}`);
  const accounted = (id: string, industry: string): boolean =>
    codes
      .get(id)!
      .some(({ area, evidence }) =>
        placementsOf(area, evidence.symbol ?? '').some((placement) => placement.industry === industry),
      );
  const open = disagreements.map(({ a, ids }) => ids.filter((id) => !accounted(id, a)));
  const rest = open.reduce((sum, ids) => sum + ids.length, 0);
  line(`  without the written account of placements: ${rest} (${((100 * rest) / Math.max(both, 1)).toFixed(2)} %)`);
  printTable(
    ['this taxonomy', 'table of 2021', 'records', 'share', 'unaccounted', 'symbols'],
    disagreements.map(({ a, b, count, share, symbols }, k) => [
      a,
      b,
      count,
      share.toFixed(4),
      open[k]!.length,
      symbols
        .slice(0, 6)
        .map(({ symbol, count: times }) => `${symbol} ${times}`)
        .join(', '),
    ]),
  );
}
