/** A stretch of a series in which something was unusually frequent. */
export interface Burst {
  /** First and last position, from 0. */
  readonly first: number;
  readonly last: number;
  /** Highest state reached: 1 with two states. */
  readonly level: number;
  /** What the burst saves against the base state, in nats: the greater, the stronger. */
  readonly weight: number;
}

/** Options of {@link bursts}. */
export interface BurstOptions {
  /** Factor between the rates of neighbouring states, above 1. Default 2. */
  readonly factor?: number;
  /** Cost of each state up, in units of ln n. Default 1. */
  readonly gamma?: number;
  /** Number of states, at least 2. States whose rate would reach 1 are left out. Default 2. */
  readonly states?: number;
}

/**
 * Bursts by Kleinberg's automaton for batches: of `all[t]` applications in period t, `part[t]` belong to the field.
 *
 * Base rate p0 = sum of part / sum of all, state i has p0 factor^i. The cheapest sequence of states minimises the sum of -ln binomial(part, all, p) and of
 * gamma (j - i) ln n for each rise from i to j (falls cost nothing, the start is state 0). Weight = sum of cost in state 0 - cost in the state taken.
 * Empty without any application, when the field is everything, or when no second state has a rate below 1.
 *
 * Give complete periods only. Source: Kleinberg 2003, Bursty and hierarchical structure in streams, section 4 (Data Mining and Knowledge Discovery 7).
 *
 * @throws RangeError when the lists differ in length, a part exceeds its whole, or an option is out of range.
 * @example bursts([0, 2, 1, 6, 7, 2, 8, 7, 2, 1], [9, 11, 12, 10, 10, 8, 12, 10, 13, 11]).map(({ first, last }) => [first, last]) //=> [[3, 4], [6, 7]]
 */
export function bursts(part: readonly number[], all: readonly number[], options: BurstOptions = {}): readonly Burst[] {
  const { factor = 2, gamma = 1, states = 2 } = options;
  checkInput(part, all, factor, gamma, states);
  const whole = sumOf(all);
  const base = whole === 0 ? 0 : sumOf(part) / whole;
  const rates = Array.from({ length: states }, (_, i) => base * factor ** i).filter((rate) => rate > 0 && rate < 1);
  if (rates.length < 2) return [];
  const costs = part.map((k, t) => rates.map((rate) => -(k * Math.log(rate) + (all[t]! - k) * Math.log1p(-rate))));
  return stretchesOf(cheapestPath(costs, gamma * Math.log(part.length)), costs);
}

/** Nats within which two paths cost the same up to rounding. */
const TIE = 1e-9;

/** State of each period, by dynamic programming from the front; of equally cheap ones the lowest. */
function cheapestPath(costs: readonly (readonly number[])[], rise: number): number[] {
  const states = costs[0]!.length;
  let reached = costs[0]!.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
  const origins: number[][] = [];
  for (const own of costs) {
    const from = own.map((_, j) => {
      let best = 0;
      const cost = (i: number): number => reached[i]! + Math.max(0, j - i) * rise;
      for (let i = 1; i < states; i++) if (cost(i) < cost(best) - TIE) best = i;
      return best;
    });
    origins.push(from);
    const before = reached;
    reached = own.map((cost, j) => before[from[j]!]! + Math.max(0, j - from[j]!) * rise + cost);
  }
  const least = reached.reduce((a, b) => Math.min(a, b));
  let state = reached.findIndex((cost) => cost <= least + TIE);
  const path = new Array<number>(costs.length);
  for (let t = costs.length - 1; t >= 0; t--) {
    path[t] = state;
    state = origins[t]![state]!;
  }
  return path;
}

function stretchesOf(path: readonly number[], costs: readonly (readonly number[])[]): Burst[] {
  const found: Burst[] = [];
  for (let first = 0; first < path.length; first++) {
    if (path[first] === 0) continue;
    let last = first;
    while ((path[last + 1] ?? 0) > 0) last++;
    const inside = path.slice(first, last + 1);
    const weight = inside.reduce((sum, state, k) => sum + costs[first + k]![0]! - costs[first + k]![state]!, 0);
    found.push({ first, last, level: Math.max(...inside), weight });
    first = last;
  }
  return found;
}

function checkInput(part: readonly number[], all: readonly number[], factor: number, gamma: number, states: number): void {
  if (part.length !== all.length)
    throw new RangeError(`bursts: invalid lengths: ${part.length} and ${all.length}; give a whole for each part.`);
  const wrong = part.findIndex((k, t) => !(k >= 0 && k <= all[t]!));
  if (wrong !== -1)
    throw new RangeError(`bursts: invalid part: ${part[wrong]} of ${all[wrong]}; a part lies between 0 and its whole.`);
  if (!(factor > 1 && gamma >= 0 && Number.isInteger(states) && states >= 2))
    throw new RangeError(
      `bursts: invalid options: factor ${factor}, gamma ${gamma}, states ${states}; factor above 1, gamma from 0, states from 2.`,
    );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
