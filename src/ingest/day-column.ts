import { compactDay, partialDay, separatedDay, UNREADABLE_DAY } from '../records/calendar-day.js';
import type { Day } from '../records/day.js';
import { type DayOrder, inferDayOrder, parseDay } from '../records/parse-day.js';
import type { RowView } from './row-view.js';

/**
 * Reads the days of one column. In which order the column writes day and month is inferred from its own values, block by block
 * until one decides; until then `fallback` holds (another column's order, or the vendor's habit).
 */
export class DayColumn {
  /** The order that a value of the column has decided, or null. */
  decided: DayOrder | null = null;
  fallback: DayOrder | undefined;
  /** Days of texts that are slow to read; many rows share a day. */
  readonly #known = new Map<string, Day>();

  constructor(fallback?: DayOrder) {
    this.fallback = fallback;
  }

  /** Lets some values of the column decide the order, if they can. */
  learn(samples: readonly string[]): void {
    const open = samples.filter(isDayMonth);
    if (this.decided !== null || open.length === 0) return;
    const dayFirst = inferDayOrder([...open, '31/01/2001']);
    const monthFirst = inferDayOrder([...open, '01/31/2001']);
    if (dayFirst !== monthFirst) return;
    this.decided = dayFirst;
    this.#known.clear();
  }

  /** The day of the value of a row that was sought, as far as it is known: 0 when empty, -1 when it is no day. */
  readValue({ text, from, to }: RowView): Day {
    if (to - from === 10) {
      const day = separatedDay(text, from);
      if (day > 0) return day;
    }
    return this.read(text.slice(from, to));
  }

  /** The day of a text, as far as it is known: 0 when empty, -1 when it is no day. */
  read(text: string): Day {
    const order = this.decided ?? this.fallback;
    if (text.length === 0 || text.length > 64) return parseDay(text, order);
    const quick = text.length === 8 ? compactDay(text) : text.length === 10 ? separatedDay(text) : UNREADABLE_DAY;
    if (quick !== UNREADABLE_DAY) return quick;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const day = firstDay(text, order);
    if (this.#known.size >= MOST_DAYS) this.#known.clear();
    this.#known.set(text, day);
    return day;
  }
}

const MOST_DAYS = 20_000;
const LIST = /\s*[\n;|]/;

/** A cell that lists a day for each of several publications gives the first. */
function firstDay(text: string, order: DayOrder | undefined): Day {
  const day = dayOrPart(text, order);
  const end = text.search(LIST);
  return day !== UNREADABLE_DAY || end === -1 ? day : dayOrPart(text.slice(0, end), order);
}

function dayOrPart(text: string, order: DayOrder | undefined): Day {
  const day = parseDay(text, order);
  return day === UNREADABLE_DAY ? partialDay(text) : day;
}

/** One or two characters before the first `/` or `-`: the year does not come first. */
export function isDayMonth(text: string): boolean {
  const [second, third] = [text.charCodeAt(1), text.charCodeAt(2)];
  return second === SLASH || third === SLASH || second === HYPHEN || third === HYPHEN;
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
