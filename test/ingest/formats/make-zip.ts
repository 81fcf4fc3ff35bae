import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/ingest/formats/crc32.js';

/** A file to be packed, and what its directory entry is to lie about. */
export interface ZipInput {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Size that the directory declares; the true one by default. */
  readonly declared?: number;
  /** CRC-32 that the directory declares; the true one by default. */
  readonly checksum?: number;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive. */
export function makeZip(inputs: readonly ZipInput[]): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, declared, checksum, isStored = false, isEncrypted = false } of inputs) {
    const data = Buffer.from(bytes);
    const packed = isStored ? data : deflateRawSync(data);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
    fields.writeUInt16LE(isStored ? 0 : 8, 4);
    fields.writeUInt32LE(checksum ?? crc32(0, data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? data.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(inputs.length, 8);
  end.writeUInt16LE(inputs.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
