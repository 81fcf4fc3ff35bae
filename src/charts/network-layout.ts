/** A link of two nodes by their positions. */
export interface LayoutLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A place between 0 and 1 in both directions. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for the nodes of a network: linked ones close together, all others apart (Fruchterman and Reingold 1991, Software: Practice and Experience 21(11)).
 * Starts from a spiral in the order of the nodes, so that the same network is always drawn the same. Takes n x n steps: meant for some hundred nodes.
 *
 * @example networkLayout(2, [{ a: 0, b: 1, weight: 1 }]).length //=> 2
 */
export function networkLayout(size: number, links: readonly LayoutLink[]): readonly Place[] {
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const radius = Math.sqrt((i + 0.5) / size) / 2;
    x[i] = radius * Math.cos(i * GOLDEN_ANGLE);
    y[i] = radius * Math.sin(i * GOLDEN_ANGLE);
  }
  const ideal = Math.sqrt(1 / Math.max(1, size));
  for (let step = 0; step < STEPS; step++) move(x, y, links, ideal, 0.1 * (1 - step / STEPS));
  return fitted(x, y);
}

const STEPS = 150;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** One step: every node goes where the forces on it point, at most as far as `reach`. */
function move(x: Float64Array, y: Float64Array, links: readonly LayoutLink[], ideal: number, reach: number): void {
  const dx = new Float64Array(x.length);
  const dy = new Float64Array(x.length);
  const pull = (a: number, b: number, force: (distance: number) => number): void => {
    const [along, across] = [x[a]! - x[b]!, y[a]! - y[b]!];
    const distance = Math.max(1e-6, Math.hypot(along, across));
    const share = force(distance) / distance;
    dx[a]! += along * share;
    dy[a]! += across * share;
    dx[b]! -= along * share;
    dy[b]! -= across * share;
  };
  for (let a = 0; a < x.length; a++) for (let b = a + 1; b < x.length; b++) pull(a, b, (distance) => (ideal * ideal) / distance);
  for (const { a, b, weight } of links)
    if (a !== b) pull(a, b, (distance) => (-distance * distance * Math.log2(1 + weight)) / ideal);
  for (let i = 0; i < x.length; i++) {
    const toCentre = 2 * ideal;
    dx[i]! -= x[i]! * toCentre;
    dy[i]! -= y[i]! * toCentre;
    const length = Math.max(1e-9, Math.hypot(dx[i]!, dy[i]!));
    x[i]! += (dx[i]! / length) * Math.min(length, reach);
    y[i]! += (dy[i]! / length) * Math.min(length, reach);
  }
}

function fitted(x: Float64Array, y: Float64Array): readonly Place[] {
  const scale = (values: Float64Array): ((value: number) => number) => {
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return (value) => (high - low < 1e-9 ? 0.5 : Math.round(((value - low) / (high - low)) * 10_000) / 10_000);
  };
  const [atX, atY] = [scale(x), scale(y)];
  return Array.from(x, (value, i) => ({ x: atX(value), y: atY(y[i]!) }));
}
