import type { Canonical } from './canonical.js';
import type { Named } from './equal-forms.js';
import type { LinkSet } from './link-set.js';
import { byWeight, typesAgree } from './name-node.js';
import { pinyinOf } from './pinyin.js';
import { isCommonWord } from './word-order.js';

/** A Chinese and a Latin name that stand side by side in records, as nodes. */
export interface BilingualPair {
  readonly local: number;
  readonly latin: number;
}

/**
 * Links the Latin rendering of a name to it: for certain when one spelling gave both; when they only stand in one record, by pronunciation. `X大学` and `X
 * University` are linked, for other bodies the words beside the trade name cannot be compared, and joint applicants of one group share it: listed.
 */
export function linkBilingual(named: Named, pairs: readonly BilingualPair[], set: LinkSet): void {
  const { nodes, canonical } = named;
  const order = byWeight(nodes);
  const both = nodes.flatMap(({ latinKeys }, i) => (latinKeys.length > 0 ? [i] : []));
  const indexOf = new Map(both.length > 0 ? nodes.map(({ key }, i) => [key, i]) : []);
  for (const local of both) {
    for (const key of nodes[local]!.latinKeys) {
      const latin = indexOf.get(key);
      if (latin === undefined || !canonical[latin]) continue;
      const [to, from] = [local, latin].sort(order) as [number, number];
      set.propose({ from, to, rule: 'bilingual', relation: 'same', confidence: 0.97 });
    }
  }
  for (const { local, latin } of pairs) {
    const [name, other] = [canonical[local], canonical[latin]];
    if (!name || !other || !typesAgree(nodes[local]!.type, nodes[latin]!.type)) continue;
    const confidence = soundsLike(name, other);
    const [to, from] = [local, latin].sort(order) as [number, number];
    if (confidence > 0) set.propose({ from, to, rule: 'romanised-in-record', relation: 'same', confidence });
  }
}

function soundsLike({ form }: Canonical, { words }: Canonical): number {
  const own = words.filter((word) => !isCommonWord(word));
  if (own.length === 0) return 0;
  const syllables = [...form].map((character) => pinyinOf(character) ?? ' ');
  if (!own.every((word) => isRun(word, syllables))) return 0;
  const isUniversity = /^[^大学]+大学$/.test(form) && words.length === own.length + 1 && words.includes('university');
  return isUniversity && own.join('') === syllables.slice(0, -2).join('') ? 0.96 : 0.85;
}

/** True when a word is what some neighbouring syllables make. */
function isRun(word: string, syllables: readonly string[]): boolean {
  return syllables.some((_, from) => {
    let made = '';
    for (let at = from; at < syllables.length && made.length < word.length; at++) made += syllables[at];
    return made === word;
  });
}
