/**
 * Lets the host take events and draw, then stops if it was asked to meanwhile. Reading bytes in memory never waits otherwise, so that a page
 * would stand still, and no one could stop it. A message comes at once, where browsers make timers that follow one another wait 4 ms each.
 *
 * @throws what the signal was aborted with.
 * @example await breathe(undefined) //=> undefined
 */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  port1.close();
  signal?.throwIfAborted();
}
