import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHANGE_CAUSES, type ChangeCause } from '../monitor/causes.js';
import { diff, type SnapshotDiff } from '../monitor/diff.js';
import { type EarlyWarningOptions, type EarlyWarnings, earlyWarnings } from '../monitor/early-warnings.js';
import type { Bilingual, Lang } from '../util/bilingual.js';
import { writeChanges, writeEvents, writeWarnings } from './diff-tables.js';
import { readSnapshot } from './snapshot-file.js';

/** Options of {@link runDiff}. */
export interface DiffOptions extends EarlyWarningOptions {
  /** Folder for the results; made when absent. */
  readonly out: string;
  readonly lang: Lang;
}

/**
 * Compares two snapshots on disk and writes diff.json, changes.csv, events.csv and warnings.csv. Returns the lines for the user.
 *
 * @throws UnusableInputError for what is no snapshot.
 * @example (await runDiff('package.json', 'package.json', { out: 'output/example', lang: 'en' }).catch(({ message }) => message)).startsWith('package.json: ') //=> true
 */
export async function runDiff(earlier: string, later: string, { out, lang, ...thresholds }: DiffOptions): Promise<string> {
  const [a, b] = [await readSnapshot(earlier), await readSnapshot(later)];
  const found = diff(a.snapshot, b.snapshot);
  const warnings = earlyWarnings(a.snapshot, b.snapshot, thresholds);
  mkdirSync(out, { recursive: true });
  await writeChanges(out, a.snapshot, b.snapshot);
  await writeEvents(out, found);
  await writeWarnings(out, warnings);
  const { before, after, ...changes } = found;
  const { before: _, after: __, ...alerts } = warnings;
  const result = {
    before: { ...before, sha256: a.sha256 },
    after: { ...after, sha256: b.sha256 },
    ...changes,
    warnings: alerts,
  };
  await writeFile(join(out, 'diff.json.part'), `${JSON.stringify(result, null, 2)}\n`);
  await rename(join(out, 'diff.json.part'), join(out, 'diff.json'));
  return summaryLines(out, lang, found, warnings);
}

const CAUSE_WORDS: Readonly<Record<ChangeCause, Bilingual>> = {
  newFiling: { zh: '新申请', en: 'new filings' },
  latePublication: { zh: '此前申请、新近公开', en: 'late publications' },
  backfill: { zh: '此前已公开、补入数据', en: 'published before, now in the data' },
  undated: { zh: '新增而日期不明', en: 'new, undated' },
  vanished: { zh: '不再出现', en: 'vanished' },
  merged: { zh: '申请合并', en: 'merged' },
  split: { zh: '申请拆分', en: 'split' },
  redated: { zh: '日期变更', en: 're-dated' },
  reassigned: { zh: '申请人变更', en: 'reassigned' },
  reclassified: { zh: '重新归类', en: 'reclassified' },
  statusChange: { zh: '法律状态变更', en: 'status changes' },
  corrected: { zh: '类型或受理局更正', en: 'corrected' },
};

function summaryLines(out: string, lang: Lang, { total }: SnapshotDiff, warnings: EarlyWarnings): string {
  const zh = lang === 'zh';
  const signed = (n: number): string => (n < 0 ? `−${-n}` : `+${n}`);
  const parts = CHANGE_CAUSES.filter((cause) => total.parts[cause] !== 0).map(
    (cause) => `${CAUSE_WORDS[cause][lang]}${zh ? '' : ' '}${signed(total.parts[cause])}`,
  );
  const because = parts.length === 0 ? '' : zh ? `：${parts.join('，')}` : `: ${parts.join(', ')}`;
  const alerts = warningText(warnings, zh);
  return zh
    ? `申请${total.before}件变为${total.after}件（${signed(total.change)}）${because}。\n预警：${alerts}。\n结果：${out}\n`
    : `${total.before} applications became ${total.after} (${signed(total.change)})${because}.\nWarnings: ${alerts}.\nResults: ${out}\n`;
}

/** How many of each; what cannot be told is no 0. */
function warningText({ lapses, entrants, jumps, crossings }: EarlyWarnings, zh: boolean): string {
  const each: readonly (readonly [count: number | null, zh: string, unit: string, en: string])[] = [
    [lapses.length, '核心专利失效', '件', 'lapses of core patents'],
    [entrants?.length ?? null, '境外新进入者', '个', 'entrants from abroad'],
    [jumps?.jumps.length ?? null, '领域突增', '个', 'areas that jumped'],
    [crossings?.length ?? null, '企业跨越标准线', '家', 'enterprises across the line'],
  ];
  if (zh) return each.map(([count, name, unit]) => `${name}${count === null ? '无法判断' : `${count}${unit}`}`).join('，');
  return each.map(([count, , , name]) => `${name}: ${count ?? 'cannot be told'}`).join(', ');
}
