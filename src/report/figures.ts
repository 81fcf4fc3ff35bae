import { type NumberKind, numberText } from './number-text.js';
import { roundedShares } from './rounded-shares.js';
import type { Figure } from './section-model.js';

/** Makes figures of one result: a number enters the report only through one of these, so that it can never be mistyped. */
export interface Figures {
  /** The number in a cell of the result. */
  readonly cell: (pointer: string, kind?: NumberKind) => Figure;
  /** How many entries a list of the result has. */
  readonly size: (pointer: string) => Figure;
  /** One cell over another, null when that is 0. */
  readonly share: (part: string, whole: string) => Figure;
  /** Shares of several figures that add up to 100.0 %, with that total behind them. */
  readonly shares: (parts: readonly Figure[]) => { readonly each: readonly Figure[]; readonly total: Figure };
  /** Sum of several figures. */
  readonly sum: (parts: readonly Figure[]) => Figure;
  /** Any other number computed from cells. */
  readonly computed: (value: number | null, kind: NumberKind, from: readonly string[]) => Figure;
}

/** The figures of a result, or of any part of one. @throws TypeError when a pointer leads nowhere. */
export function figuresOf(result: object): Figures {
  const value = (pointer: string) => numberAt(result, pointer);
  const computed: Figures['computed'] = (number, kind, from) => ({ text: numberText(number, kind), value: number, from });
  return {
    computed,
    cell: (pointer, kind = 'count') => computed(value(pointer), kind, [pointer]),
    size: (pointer) => computed(listAt(result, pointer).length, 'count', [pointer]),
    share: (part, whole) => {
      const [a, b] = [value(part), value(whole)];
      return computed(a === null || b === null || b === 0 ? null : a / b, 'percent', [part, whole]);
    },
    shares: (parts) => {
      const from = [...new Set(parts.flatMap((part) => part.from))];
      const rounded = roundedShares(parts.map((part) => part.value ?? 0));
      const total = rounded.some((one) => one !== null) ? 1 : null;
      return { each: rounded.map((one, i) => computed(one, 'percent', parts[i]!.from)), total: computed(total, 'percent', from) };
    },
    sum: (parts) => {
      const total = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
      return computed(
        total,
        'count',
        parts.flatMap((part) => part.from),
      );
    },
  };
}

/**
 * What a JSON pointer (RFC 6901) leads to.
 *
 * @throws TypeError when it leads nowhere.
 * @example valueAt({ a: [{ b: 7 }] }, '/a/0/b') //=> 7
 */
export function valueAt(root: unknown, pointer: string): unknown {
  let at: unknown = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) {
      throw new TypeError(`report: unknown cell: ${JSON.stringify(pointer)}; give a pointer into the landscape result.`);
    }
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

function numberAt(result: object, pointer: string): number | null {
  const value = valueAt(result, pointer);
  if (value === null || typeof value === 'number') return value;
  throw new TypeError(`report: invalid cell: ${JSON.stringify(pointer)} is no number; point at a number or null.`);
}

function listAt(result: object, pointer: string): readonly unknown[] {
  const value = valueAt(result, pointer);
  if (Array.isArray(value)) return value;
  throw new TypeError(`report: invalid cell: ${JSON.stringify(pointer)} is no list; point at a list.`);
}
