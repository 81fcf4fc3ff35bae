/** Decodes a file piece by piece; characters cut at the border of two pieces survive. */
export interface PieceDecoder {
  decode(piece: Uint8Array): string;
  /** What the last bytes still hold: U+FFFD when the file ends in the middle of a character. */
  end(): string;
}

/** Fast decoder of complete, valid UTF-8; null when the bytes are not valid. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | null;

/**
 * A decoder of an encoding that TextDecoder knows. Bytes that cannot be decoded become U+FFFD. UTF-8 goes through `decodeUtf8`
 * where one is given, cut at character borders.
 *
 * @example pieceDecoder('gb18030').decode(new Uint8Array([0xc9, 0xea])) //=> '申'
 */
export function pieceDecoder(encoding: string, decodeUtf8?: DecodeUtf8): PieceDecoder {
  if (encoding === 'utf-8' && decodeUtf8) return fastUtf8Decoder(decodeUtf8);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

function fastUtf8Decoder(decodeUtf8: DecodeUtf8): PieceDecoder {
  const slow = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = (bytes: Uint8Array): string => decodeUtf8(bytes) ?? slow.decode(bytes);
  let tail = new Uint8Array(0);
  return {
    decode(piece) {
      const bytes = tail.length === 0 ? piece : joined(tail, piece);
      const cut = lastBorder(bytes);
      tail = bytes.slice(cut);
      return cut === 0 ? '' : text(bytes.subarray(0, cut));
    },
    end: () => (tail.length === 0 ? '' : text(tail)),
  };
}

/** Position before a character whose bytes are not all there yet; the length of the bytes when none is cut. */
function lastBorder(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
