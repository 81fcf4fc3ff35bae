import type { PartVisitor } from './cell-log.js';
import type { Scratch } from './scratch.js';

/** Tells a visitor every sum of one array that is not 0, and clears the array. */
export function tellTouched(
  { scratch }: { readonly scratch: Scratch },
  sums: Uint32Array | Float64Array,
  visit: PartVisitor,
): void {
  const touched = scratch.cells(sums.length);
  let length = 0;
  for (let key = 0; key < sums.length; key++) if (sums[key] !== 0) touched[length++] = key;
  if (length > 0) visit(0, touched.subarray(0, length), sums);
  sums.fill(0);
}
