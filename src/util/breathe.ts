/**
 * Lets the host take events and draw, then stops if it was asked to meanwhile. Reading bytes in memory never waits otherwise, so that a page
 * would stand still, and no one could stop it.
 *
 * @throws what the signal was aborted with.
 * @example await breathe(undefined) //=> undefined
 */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  signal?.throwIfAborted();
}
