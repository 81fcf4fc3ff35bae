/** The ten measures of the Pollock benchmark; 10 is a perfect file. */
export interface PollockScore {
  readonly header: Measures;
  readonly records: Measures;
  readonly cells: Measures;
  /** Success and all nine measures added up. */
  readonly total: number;
}

/** Upstream calls the share of the expected that was found "precision", and the share of the found that was expected "recall". */
interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Scores the grid that a reader made of a file (header first) against the clean one, as the benchmark's `metrics.py` does: multisets of
 * normalised header cells, of records (normalised cells run together), and of cells as they stand.
 */
export function pollockScore(clean: readonly (readonly string[])[], loaded: readonly (readonly string[])[]): PollockScore {
  if (clean.length === 0) return { header: PERFECT, records: PERFECT, cells: PERFECT, total: 10 };
  const header = clean[0]!.length === 0 ? PERFECT : compare(clean[0]!.map(normalised), (loaded[0] ?? []).map(normalised));
  const records = clean.length === 1 ? PERFECT : compare(clean.slice(1).map(joined), loaded.slice(1).map(joined));
  const cells = compare(clean.flat(), loaded.flat());
  const total = 1 + [header, records, cells].reduce((sum, { precision, recall, f1 }) => sum + precision + recall + f1, 0);
  return { header, records, cells, total };
}

const PERFECT: Measures = { precision: 1, recall: 1, f1: 1 };

function compare(clean: readonly string[], loaded: readonly string[]): Measures {
  const left = new Map<string, number>();
  for (const one of clean) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of loaded) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    common++;
  }
  if (common === 0) return clean.length === 0 ? PERFECT : { precision: 0, recall: 0, f1: 0 };
  const [precision, recall] = [common / clean.length, common / loaded.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function joined(row: readonly string[]): string {
  return row.map(normalised).join('');
}

/**
 * A cell in the form in which the benchmark compares: numbers, times, dates and prices by value, other texts in lower case. Upstream
 * recognises more forms of dates and prices than these; where it does, this measure is the stricter one.
 */
export function normalised(cell: string): string {
  const text = cell.trim();
  if (text === '') return cell === '' ? '' : cell.toLowerCase();
  if (/^(true|True)$/.test(cell)) return '1';
  if (/^(false|False)$/.test(cell)) return '0';
  if (/^[-+]?\d+(_\d+)*$/.test(text)) return String(BigInt(text.replace(/^\+/, '').replaceAll('_', '')));
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text))
    return Number.isInteger(Number(text)) ? `${Number(text)}.0` : String(Number(text));
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return `${time[1]!.padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}`;
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (day) return Number(day[1]) > 12 ? `${day[3]}-${pad(day[2]!)}-${pad(day[1]!)}` : `${day[3]}-${pad(day[1]!)}-${pad(day[2]!)}`;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return `${iso[1]}-${pad(iso[2]!)}-${pad(iso[3]!)}`;
  const price = /^([$€£¥])\s?(\d+(?:\.\d+)?)$/.exec(text);
  return price ? `${price[1]}${Number(price[2])}` : cell.toLowerCase();
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
