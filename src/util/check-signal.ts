import { describeGiven } from './check-given.js';

/**
 * Refuses another thing than a signal, a controller first of all.
 *
 * @throws TypeError
 * @example checkSignal('summarizeLandscape', new AbortController().signal) //=> undefined
 */
export function checkSignal(caller: string, signal: AbortSignal | null | undefined): void {
  if (signal === undefined || signal === null || typeof signal.throwIfAborted === 'function') return;
  throw new TypeError(
    `${caller}: invalid signal: ${describeGiven(signal)}; give the signal of an AbortController, controller.signal.`,
  );
}
