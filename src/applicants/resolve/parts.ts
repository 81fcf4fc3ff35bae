import type { Named } from './equal-forms.js';
import { grouped } from './grouped.js';
import type { LinkSet } from './link-set.js';
import { byWeight, type NameNode, typesAgree } from './name-node.js';

/**
 * Chinese names that begin with the whole name of another body of the data. Branches (分公司), departments of universities (系) and of hospitals
 * (科) are no bodies of their own in law and go to it; schools, institutes and plants may be and are listed as parts.
 *
 * Source for branches: Company Law of the PRC, a branch (分公司) has no legal personality.
 */
export function linkParts({ nodes, canonical }: Named, set: LinkSet): void {
  const wanted: { readonly from: number; readonly rule: PartRule; readonly whole: string; readonly part: string }[] = [];
  const placeOf = new Map<string, number>();
  for (let from = 0; from < nodes.length; from++) {
    const name = canonical[from];
    if (!name?.isCjk || !set.isRoot(from) || !PART_SIGN.test(name.form)) continue;
    for (const rule of PARTS) {
      const [, whole, part = ''] = rule.pattern.exec(name.form) ?? [];
      if (whole === undefined) continue;
      placeOf.set(whole, -1);
      wanted.push({ from, rule, whole, part });
    }
  }
  for (let i = 0; i < nodes.length; i++) {
    const name = canonical[i];
    if (name?.isCjk && placeOf.has(name.form) && set.isRoot(i)) placeOf.set(name.form, i);
  }
  let done = -1;
  for (const { from, rule, whole, part } of wanted) {
    const to = placeOf.get(whole)!;
    if (from === done || to < 0 || to === from) continue;
    set.propose({ from, to, rule: `${rule.rule}:${part}`, relation: 'part', confidence: rule.confidence });
    done = from;
  }
}

/** Links a Chinese name without form (某某科技) to the only company that has it with one; not plants and institutes, which are converted into companies. */
export function linkOmittedForms({ nodes, canonical }: Named, set: LinkSet): void {
  const groups = grouped(nodes.length, (i) =>
    canonical[i]?.isCjk && set.isRoot(i) && isOmittable(nodes[i]!) ? canonical[i].stem : null,
  );
  const order = byWeight(nodes);
  for (const members of groups) {
    const bare = members.find((i) => canonical[i]!.form === canonical[i]!.stem);
    const formed = members.filter((i) => i !== bare);
    if (bare === undefined || formed.length !== 1 || !isLongEnough(nodes[bare]!, canonical[bare]!.stem)) continue;
    const [to, from] = [bare, formed[0]!].sort(order) as [number, number];
    if (!typesAgree(nodes[from]!.type, nodes[to]!.type)) continue;
    set.propose({
      from,
      to,
      rule: 'form-omitted',
      relation: 'same',
      confidence: NOT_A_FORM.test(canonical[bare]!.stem) ? 0.8 : 0.95,
    });
  }
}

interface PartRule {
  readonly rule: string;
  /** The whole body and the part of it. */
  readonly pattern: RegExp;
  readonly confidence: number;
}

const PARTS: readonly PartRule[] = [
  { rule: 'branch', pattern: /^(.{2,}?有限公司)(.{0,20}(?:分公司|支公司|营业部))$/, confidence: 0.95 },
  { rule: 'branch', pattern: /^(.{2,}?公司)(.{0,20}(?:分公司|支公司|营业部))$/, confidence: 0.95 },
  { rule: 'department', pattern: /^(.{2,}?大学)(.{2,12}(?:系|教研室|课题组))$/, confidence: 0.95 },
  { rule: 'department', pattern: /^(.{2,}医院)(.{1,10}科)$/, confidence: 0.95 },
  { rule: 'part', pattern: /^(.{2,}?有限公司)(.{2,})$/, confidence: 0.6 },
  { rule: 'part', pattern: /^(.{2,}?集团有限公司)(.{2,})$/, confidence: 0.6 },
  { rule: 'part', pattern: /^(.{2,}?大学)(.{2,}(?:学院|校区|分校|研究院|研究所|研究生院|实验室|研究中心))$/, confidence: 0.6 },
  { rule: 'part', pattern: /^(.{2,}科学院)(.{2,}(?:研究所|研究院|中心|实验室))$/, confidence: 0.6 },
];
/** What every part has; most names are turned away by it. */
const PART_SIGN = /公司.|(?:系|教研室|课题组|科|学院|校区|分校|院|所|实验室|中心)$/;
const NOT_A_FORM = /[厂院所场站社行店]$/;
const TRADE = /(?:科技|技术|实业|药业|制药|电子|电器|电气|机械|化工|软件|通信|汽车|集团|股份|控股|能源|材料|生物)$/;

function isOmittable({ type }: NameNode): boolean {
  return type === 'enterprise' || type === 'unknown';
}

function isLongEnough({ type }: NameNode, stem: string): boolean {
  return type === 'enterprise' ? stem.length >= 4 : stem.length >= 7 && TRADE.test(stem);
}
