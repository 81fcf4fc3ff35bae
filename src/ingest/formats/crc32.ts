/**
 * CRC-32 of bytes that come piece by piece (ISO 3309, the polynomial of ZIP and gzip): `crc` is that of the bytes before, 0 at first.
 *
 * @example crc32(0, new TextEncoder().encode('123456789')) //=> 0xcbf43926
 */
export function crc32(crc: number, bytes: Uint8Array): number {
  let state = ~crc;
  for (let i = 0; i < bytes.length; i++) state = TABLE[(state ^ bytes[i]!) & 0xff]! ^ (state >>> 8);
  return ~state >>> 0;
}

const POLYNOMIAL = 0xedb88320;

/** The remainder of every byte. */
const TABLE: Int32Array = Int32Array.from({ length: 256 }, (_, byte) => {
  let state = byte;
  for (let bit = 0; bit < 8; bit++) state = (state & 1) === 1 ? (state >>> 1) ^ POLYNOMIAL : state >>> 1;
  return state;
});
