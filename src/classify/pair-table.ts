/**
 * A table of the heads of two units: slots of two numbers, key of a head and address of its root (0 for a free slot). A key stands in one of two slots
 * (cuckoo hashing), so that looking it up needs no branch: about a third of the places of a text that are looked up hold no head, which no processor can
 * guess.
 */
export function pairTable(keys: readonly number[]): number[] {
  let length = 16;
  while (length < 4 * keys.length) length *= 2;
  for (;;) {
    const table = new Array<number>(length).fill(0);
    if (keys.every((key) => settle(table, key))) return table;
    length *= 2;
  }
}

/** Notes the address of the root of a key that is in the table. */
export function setPairRoot(table: number[], shift: number, key: number, root: number): void {
  const slot = slotOf(key, shift);
  table[(table[slot] === key ? slot : otherSlotOf(key, shift)) + 1] = root;
}

/** How far a hash is shifted to the right to give a slot of a table of a length. */
export function pairShift(length: number): number {
  return 1 + Math.clz32(length);
}

/** Address of the root of a key, 0 for none, in a table that an array begins with. */
export function pairRoot(memory: Int32Array, shift: number, key: number): number {
  const slot = slotOf(key, shift);
  const other = otherSlotOf(key, shift);
  return ifEqual(memory[slot]!, key, memory[slot + 1]!) | ifEqual(memory[other]!, key, memory[other + 1]!);
}

/** A value if two numbers are equal, else 0. */
function ifEqual(a: number, b: number, value: number): number {
  const difference = a ^ b;
  return value & ~((difference | -difference) >> 31);
}

function slotOf(key: number, shift: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> shift) & -2;
}

function otherSlotOf(key: number, shift: number): number {
  return (Math.imul(key, 0x85ebca6b) >>> shift) & -2;
}

/** Puts a key into one of its slots; what stood there moves to its other slot, and so on. False when this leads nowhere. */
function settle(table: number[], key: number): boolean {
  const shift = pairShift(table.length);
  let moving = key;
  let slot = slotOf(key, shift);
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const displaced = table[slot]!;
    const isFree = table[slot + 1] === 0;
    table[slot] = moving;
    table[slot + 1] = TAKEN;
    if (isFree) return true;
    moving = displaced;
    slot = slot === slotOf(moving, shift) ? otherSlotOf(moving, shift) : slotOf(moving, shift);
  }
  return false;
}

const MOST_MOVES = 200;
/** Stands for an address until it is known. */
const TAKEN = -1;
