import type { ReadLimits } from '../format-reader.js';
import type { ByteRanges } from './byte-ranges.js';
import { crc32 } from './crc32.js';
import { inflate } from './inflate.js';
import { ZipFault, type ZipMember } from './zip-directory.js';

/**
 * The bytes of one file of an archive, piece by piece; at the end they are held against the size and the checksum of the directory.
 *
 * @throws ZipFault for a file that is encrypted or packed by a method other than stored and deflated, or bytes that are not those packed.
 * @throws InflateFault for damaged data, or more of them than the directory declares.
 */
export async function* memberBytes(archive: ByteRanges, member: ZipMember, limits: ReadLimits): AsyncGenerator<Uint8Array> {
  if (member.isEncrypted) throw new ZipFault('that is encrypted');
  let [size, checksum] = [0, 0];
  for await (const piece of unpackedBytes(archive, member, limits)) {
    size += piece.length;
    checksum = crc32(checksum, piece);
    yield piece;
  }
  if (size !== member.size) throw new ZipFault(`with ${size} bytes where its directory says ${member.size}`);
  if (checksum !== member.checksum) throw new ZipFault('whose data are not those packed: their checksum is another');
}

function unpackedBytes(archive: ByteRanges, member: ZipMember, limits: ReadLimits): AsyncIterable<Uint8Array> {
  const packed = packedBytes(archive, member);
  if (member.method === STORED) return packed;
  if (member.method === DEFLATED) return inflate(packed, 'deflate-raw', { ...limits, declared: member.size });
  throw new ZipFault(`packed by method ${member.method}, which is not supported`);
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;

async function* packedBytes(archive: ByteRanges, { offset, packedSize }: ZipMember): AsyncGenerator<Uint8Array> {
  const header = await archive.range(offset, offset + 30);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < 30 || view.getUint32(0, true) !== LOCAL_HEADER) throw new ZipFault('with a damaged directory');
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + packedSize;
  if (end > archive.size) throw new ZipFault('that is cut short or damaged');
  for (let at = start; at < end; at += PIECE) yield await archive.range(at, Math.min(at + PIECE, end));
}

/** Bytes read at a time. */
const PIECE = 1 << 20;
