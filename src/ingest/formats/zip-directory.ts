import type { ReadLimits } from '../format-reader.js';
import type { ByteRanges } from './byte-ranges.js';
import { RATIO_FROM } from './inflate.js';

/** One file of a ZIP archive, as its directory describes it. */
export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of its bytes unpacked. */
  readonly checksum: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Thrown by {@link zipMembers}; completes the sentence "a.zip is a ZIP archive ...". */
export class ZipFault extends Error {
  override readonly name = 'ZipFault';
}

/**
 * The files of a ZIP archive by its central directory (ZIP64 included; APPNOTE 6.3.10, sections 4.3 and 4.5.3), folders left out.
 * Nothing is unpacked: an archive that lies about its places, or declares more than the limits allow, is refused beforehand.
 *
 * @throws ZipFault for a damaged, overlapping, too large or too densely packed archive.
 */
export async function zipMembers(archive: ByteRanges, limits: ReadLimits): Promise<ZipMember[]> {
  const { count, offset, end } = await directoryPlace(archive);
  if (count > limits.maxMembers) throw new ZipFault(`of more than ${limits.maxMembers} files`);
  if (!(offset <= end && end - offset <= MOST_DIRECTORY)) throw new ZipFault(DAMAGED);
  const bytes = await archive.range(offset, end);
  const view = viewOf(bytes);
  const members: ZipMember[] = [];
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new ZipFault(DAMAGED);
    members.push(memberAt(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkPlaces(members, archive.size);
  checkSizes(members, limits);
  return members.filter(({ name }) => !name.endsWith('/'));
}

const DAMAGED = 'with a damaged directory';
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const NOT_HERE = 0xffffffff;

/** Bytes of a directory: far more than ten thousand files need. */
const MOST_DIRECTORY = 1 << 25;

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  /** Where it ends at the latest. */
  readonly end: number;
}

async function directoryPlace(archive: ByteRanges): Promise<DirectoryPlace> {
  const from = Math.max(0, archive.size - LONGEST_END);
  const view = viewOf(await archive.range(from, archive.size));
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isLarge = count === 0xffff || offset === NOT_HERE;
    return isLarge ? largeDirectoryPlace(archive, view, at - 20) : { count, offset, end: from + at };
  }
  throw new ZipFault('without a directory: it is cut short or damaged');
}

/** The end of the directory with the longest remark, and the locator before it. */
const LONGEST_END = 22 + 0xffff + 20;

async function largeDirectoryPlace(archive: ByteRanges, end: DataView, locator: number): Promise<DirectoryPlace> {
  if (locator < 0 || end.getUint32(locator, true) !== END_64_LOCATOR) throw new ZipFault(DAMAGED);
  const place = large(end, locator + 8);
  const view = viewOf(await archive.range(place, Math.min(place + 56, archive.size)));
  if (view.byteLength < 56 || view.getUint32(0, true) !== END_64) throw new ZipFault(DAMAGED);
  return { count: large(view, 32), offset: large(view, 48), end: place };
}

function large(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new ZipFault(DAMAGED);
  return Number(view.getBigUint64(at, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function memberAt(bytes: Uint8Array, view: DataView, at: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size, packedSize, offset] = largeSizes(view, at + 46 + nameLength, view.getUint16(at + 30, true), sizes);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    name: memberName(nameBytes, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    packedSize: packedSize!,
    size: size!,
    checksum: view.getUint32(at + 16, true),
    offset: offset!,
  };
}

/** Sizes that do not fit stand in an extra field, in their order. */
function largeSizes(view: DataView, start: number, length: number, sizes: readonly number[]): number[] {
  if (!sizes.includes(NOT_HERE)) return [...sizes];
  for (let at = start; at + 4 <= start + length && at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== NOT_HERE) return size;
      next += 8;
      return large(view, next - 8);
    });
  }
  throw new ZipFault(DAMAGED);
}

/** Names are UTF-8 where flagged; Chinese Windows writes them in GBK without a flag. */
function memberName(bytes: Uint8Array, isUtf8: boolean): string {
  for (const encoding of isUtf8 ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return new TextDecoder('latin1').decode(bytes);
}

/** No two members may share bytes: that is how a small archive claims to hold a huge one. */
function checkPlaces(members: readonly ZipMember[], length: number): void {
  const sorted = [...members].sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const { offset, packedSize } of sorted) {
    if (offset < free) throw new ZipFault('whose files overlap');
    free = offset + 30 + packedSize;
    if (free > length) throw new ZipFault('that is cut short or damaged');
  }
  if (new Set(members.map(({ name }) => name)).size < members.length) throw new ZipFault('that holds one name twice');
}

function checkSizes(members: readonly ZipMember[], { maxInflatedBytes, maxInflationRatio }: ReadLimits): void {
  let total = 0;
  for (const { size, packedSize } of members) {
    total += size;
    if (size > maxInflatedBytes || total > maxInflatedBytes) {
      throw new ZipFault(`that unpacks to more than ${maxInflatedBytes} bytes`);
    }
    if (size > RATIO_FROM && size > packedSize * maxInflationRatio) {
      throw new ZipFault(`that unpacks to more than ${maxInflationRatio} times its size`);
    }
  }
}
