/** Short texts one after the other as bytes: a number of an application takes some 20 of them instead of the 40 and more of a string. */
export class TextColumn {
  #bytes = new Uint8Array(1 << 12);
  #start = new Uint32Array(1 << 8);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const from = this.#start[this.#length]!;
    if (from + text.length * 3 > this.#bytes.length) this.#bytes = enlarged(this.#bytes, from + text.length * 3);
    if (this.#length + 2 > this.#start.length) this.#start = enlarged(this.#start, this.#length + 2);
    let at = from;
    for (let k = 0; k < text.length; k++) {
      const unit = text.charCodeAt(k);
      if (unit < 0x80) this.#bytes[at++] = unit;
      else {
        // Units one by one, so that any string comes back as it was, halves of pairs too.
        this.#bytes[at++] = 0x80;
        this.#bytes[at++] = unit >> 8;
        this.#bytes[at++] = unit & 0xff;
      }
    }
    this.#start[++this.#length] = at;
  }

  at(index: number): string {
    const end = this.#start[index + 1]!;
    let text = '';
    for (let at = this.#start[index]!; at < end; at++) {
      const lead = this.#bytes[at]!;
      if (lead < 0x80) text += String.fromCharCode(lead);
      else {
        text += String.fromCharCode((this.#bytes[at + 1]! << 8) | this.#bytes[at + 2]!);
        at += 2;
      }
    }
    return text;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#start = this.#start.slice(0, this.#length + 1);
    this.#bytes = this.#bytes.slice(0, this.#start[this.#length]!);
  }
}

function enlarged<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(values: T, wanted: number): T {
  const larger = new (values.constructor as new (length: number) => T)(Math.max(wanted, values.length * 2));
  larger.set(values);
  return larger;
}
