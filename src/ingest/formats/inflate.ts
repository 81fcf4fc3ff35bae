import type { ReadLimits } from '../format-reader.js';
import { Feeder } from './feeder.js';

/** Thrown by {@link inflate}; the caller knows the file and says it in its own words. */
export class InflateFault extends Error {
  override readonly name = 'InflateFault';
}

/** What {@link inflate} allows. */
export interface InflateBounds extends Pick<ReadLimits, 'maxInflatedBytes' | 'maxInflationRatio'> {
  /** Size that the archive's directory declares, where there is one: no byte more is taken. */
  readonly declared?: number;
}

/**
 * Unpacks bytes as they come. Stops as soon as more comes out than is allowed, so that a bomb costs no more than the limit's worth of
 * time and next to no memory.
 *
 * @throws InflateFault when the data are damaged, cut short or beyond a bound.
 */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  kind: 'gzip' | 'deflate-raw',
  bounds: InflateBounds,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream(kind);
  const feeder = new Feeder(packed, writable.getWriter());
  const reader = readable.getReader();
  let inflated = 0;
  try {
    for (let next = reader.read(); ; next = reader.read()) {
      const { done, value } = await feeder.until(next);
      if (done) break;
      inflated += value.length;
      check({ packed: feeder.count, inflated }, bounds);
      yield value;
    }
  } catch (error) {
    throw error instanceof InflateFault
      ? error
      : new InflateFault('whose packed data are damaged or cut short', { cause: error });
  } finally {
    await feeder.stop();
    await reader.cancel().catch(() => undefined);
  }
}

function check(
  count: { readonly packed: number; readonly inflated: number },
  { maxInflatedBytes, maxInflationRatio, declared = Number.POSITIVE_INFINITY }: InflateBounds,
): void {
  if (count.inflated > declared) throw new InflateFault('with more data than its directory says');
  if (count.inflated > maxInflatedBytes) throw new InflateFault(`that unpacks to more than ${maxInflatedBytes} bytes`);
  if (count.inflated > RATIO_FROM && count.inflated > count.packed * maxInflationRatio) {
    throw new InflateFault(`that unpacks to more than ${maxInflationRatio} times its size`);
  }
}

/** Bytes up to which any ratio is harmless. */
export const RATIO_FROM: number = 2 ** 24;
