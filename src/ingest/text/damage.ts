/** Signs of bytes that could not be decoded; decoders of Chinese encodings put some of them into the private use area. */
export const DAMAGE: RegExp = /[\ufffd\ue000-\uf8ff]/;
