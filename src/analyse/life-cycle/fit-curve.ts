import { solveLeastSquares } from './solve-least-squares.js';

/** A curve with parameters, and its derivatives by each of them. */
export interface Curve {
  readonly value: (x: number, parameters: readonly number[]) => number;
  readonly gradient: (x: number, parameters: readonly number[]) => readonly number[];
}

/** Outcome of a fit that converged. */
export interface CurveFit {
  readonly parameters: readonly number[];
  /** Sum of squared residuals. */
  readonly squares: number;
}

/**
 * Fits a curve to points by least squares: Levenberg-Marquardt with the scaling of Moré, each step solved by Householder reflections.
 *
 * Converged when a step moves no parameter by more than 1e-12 of itself, or cannot lower the sum of squares any more. Null when it does not converge
 * within `mostSteps`, or leaves the finite numbers: a typed "no", never a half-done answer.
 * Source: Levenberg 1944; Marquardt 1963; Moré 1978, The Levenberg-Marquardt algorithm: implementation and theory. Certified values: NIST StRD.
 *
 * @param start First guess, one value a parameter.
 * @throws RangeError when there are fewer points than parameters, or lists of different length.
 * @example fitCurve({ value: (x, [a]) => a * x, gradient: (x) => [x] }, [1, 2], [3, 6], [1]).parameters //=> [3]
 */
export function fitCurve(
  curve: Curve,
  x: readonly number[],
  y: readonly number[],
  start: readonly number[],
  mostSteps = 2000,
): CurveFit | null {
  if (x.length !== y.length || x.length < start.length)
    throw new RangeError(
      `fitCurve: invalid lengths: ${x.length} and ${y.length} for ${start.length} parameters; give one y for each x, and a point for each parameter.`,
    );
  let parameters = [...start];
  let residuals = residualsOf(curve, x, y, parameters);
  let squares = squaresOf(residuals);
  const scale = new Array<number>(start.length).fill(0);
  let damping = FIRST_DAMPING;
  for (let step = 0; step < mostSteps; step++) {
    const jacobian = x.map((one) => curve.gradient(one, parameters));
    if (!Number.isFinite(squares) || !jacobian.every((row) => row.every(Number.isFinite))) return null;
    for (const [k, old] of scale.entries()) scale[k] = Math.max(old, columnNorm(jacobian, k)) || 1;
    let move: readonly number[] | null = null;
    for (; damping < MOST_DAMPING; damping *= 4) {
      move = stepOf(jacobian, residuals, scale, damping);
      if (move === null) continue;
      const next = parameters.map((value, k) => value + move![k]!);
      const left = residualsOf(curve, x, y, next);
      if (squaresOf(left) < squares) {
        parameters = next;
        residuals = left;
        squares = squaresOf(left);
        damping = Math.max(damping / 10, LEAST_DAMPING);
        break;
      }
      if (isTiny(move, parameters)) return polished(curve, x, y, { parameters, squares });
    }
    if (damping >= MOST_DAMPING) return null;
    if (move !== null && isTiny(move, parameters)) return polished(curve, x, y, { parameters, squares });
  }
  return null;
}

const FIRST_DAMPING = 100;
const MOST_DAMPING = 1e30;
const LEAST_DAMPING = 1e-20;
const TINY = 1e-12;

/** Plain Gauss-Newton steps, which go on where the sum of squares no longer tells better from worse. */
function polished(curve: Curve, x: readonly number[], y: readonly number[], fit: CurveFit): CurveFit {
  let best = fit;
  for (let step = 0; step < 3; step++) {
    const residuals = residualsOf(curve, x, y, best.parameters);
    const move = solveLeastSquares(
      x.map((one) => curve.gradient(one, best.parameters)),
      residuals,
    );
    if (move === null) return best;
    const parameters = best.parameters.map((value, k) => value + move[k]!);
    const squares = squaresOf(residualsOf(curve, x, y, parameters));
    if (!(squares <= best.squares * (1 + 1e-12))) return best;
    best = { parameters, squares: Math.min(squares, best.squares) };
  }
  return best;
}

function residualsOf(curve: Curve, x: readonly number[], y: readonly number[], parameters: readonly number[]): number[] {
  return x.map((one, i) => y[i]! - curve.value(one, parameters));
}

function squaresOf(residuals: readonly number[]): number {
  const sum = residuals.reduce((total, one) => total + one * one, 0);
  return Number.isFinite(sum) ? sum : Number.POSITIVE_INFINITY;
}

/** The damped step: least squares of the Jacobian with a row for each parameter below it. */
function stepOf(
  jacobian: readonly (readonly number[])[],
  residuals: readonly number[],
  scale: readonly number[],
  damping: number,
): readonly number[] | null {
  const below = scale.map((size, k) => scale.map((_, j) => (j === k ? Math.sqrt(damping) * size : 0)));
  return solveLeastSquares([...jacobian, ...below], [...residuals, ...scale.map(() => 0)]);
}

function columnNorm(rows: readonly (readonly number[])[], k: number): number {
  return Math.hypot(...rows.map((row) => row[k]!));
}

function isTiny(move: readonly number[], parameters: readonly number[]): boolean {
  return move.every((one, k) => Math.abs(one) <= TINY * Math.abs(parameters[k]!));
}
