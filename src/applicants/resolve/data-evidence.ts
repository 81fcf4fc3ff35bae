import type { Canonical } from './canonical.js';
import { cjkLikeness } from './cjk-likeness.js';
import type { Named } from './equal-forms.js';
import { isTelling, type Likeness, latinLikeness, type PairEvidence } from './misspelling.js';
import { mayBePerson } from './word-order.js';

/** What the names of the data, and the applications they stand on, say of how alike two of them are. */
export class DataEvidence {
  readonly #named: Named;
  readonly #namesWith = new Map<string, number>();

  constructor(named: Named, forms: readonly Canonical[]) {
    this.#named = named;
    for (const { words } of forms) {
      for (let i = 0; i < words.length; i++) {
        if (words.indexOf(words[i]!) === i) this.#namesWith.set(words[i]!, this.namesWith(words[i]!) + 1);
      }
    }
  }

  /** Words that tell a body from others. */
  telling(): ReadonlySet<string> {
    return new Set([...this.#namesWith.keys()].filter((word) => isTelling(word, this.namesWith)));
  }

  /** How many names have a word. */
  readonly namesWith = (word: string): number => this.#namesWith.get(word) ?? 0;

  /** How alike two nodes are, with what the data tell. */
  likeness(i: number, k: number): Likeness | null {
    const { nodes, canonical } = this.#named;
    const [a, b] = [canonical[i]!, canonical[k]!];
    const doubtful = Number(mayBePerson(nodes[i]!)) + Number(mayBePerson(nodes[k]!));
    if (a.isCjk !== b.isCjk || a.law !== b.law || doubtful === 2) return null;
    const [few, many] = [nodes[i]!.count, nodes[k]!.count].sort((x, y) => x - y) as [number, number];
    const evidence: PairEvidence = { namesWith: this.namesWith, isLopsided: few <= FEW && many >= LOPSIDED * Math.max(few, 1) };
    const likeness = a.isCjk ? cjkLikeness(a, b, evidence) : latinLikeness(a, b, evidence);
    return likeness && doubtful > 0 ? { ...likeness, confidence: Math.min(likeness.confidence, 0.9) } : likeness;
  }
}

/** A name on few applications beside one on so many times more is likelier a misspelling of it. */
const LOPSIDED = 10;
const FEW = 3;
