/** Delimiters that exports use, the likeliest first. */
export const COMMON_DELIMITERS: readonly string[] = [',', '\t', ';', '|', '，', '\u0001', '\u001f', '\u001e', '\u0002'];

/** Characters that now and then are delimiters, and more often belong to the cells. */
export const RARE_DELIMITERS: readonly string[] = [':', '^', '~', '#', '!', '$', '&', '§', '¦', '¬', '、', ' '];

/**
 * Delimiters of several characters that a text may have: runs of punctuation that occur on most of its lines.
 *
 * @example longDelimiters('a||b||c\n1||2||3\n') //=> ['||']
 */
export function longDelimiters(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const counts = new Map<string, number>();
  for (const line of lines) for (const run of new Set(line.match(RUN))) counts.set(run, (counts.get(run) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1 && count * 10 >= lines.length * 8);
  return frequent
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([run]) => run);
}

/** Two to four signs that are seldom next to each other in the cells. */
const RUN = /(?<![!#$%&*+,/:;=?@\\^_`|~§¦¬])[!#$%&*+,/:;=?@\\^_`|~§¦¬]{2,4}(?![!#$%&*+,/:;=?@\\^_`|~§¦¬])/g;
const MOST = 3;

/**
 * Whether nearly all delimiters outside quotes have a blank beside them.
 *
 * @example isSpaced('a, b, "c,d"\n', ',', '"') //=> true
 */
export function isSpaced(text: string, delimiter: string, quote: string): boolean {
  if (delimiter.trim() === '' || !(text.includes(`${delimiter} `) || text.includes(` ${delimiter}`))) return false;
  const bare = quote === '' ? text : text.replace(new RegExp(`${quote}[^${quote}]*${quote}`, 'g'), quote);
  let [all, spaced, atEnd] = [0, 0, 0];
  for (let i = bare.indexOf(delimiter); i !== -1; i = bare.indexOf(delimiter, i + delimiter.length)) {
    const after = bare[i + delimiter.length] ?? '\n';
    all++;
    if (after === ' ' || bare[i - 1] === ' ') spaced++;
    else if (after === '\n') atEnd++;
  }
  return spaced > 0 && spaced + atEnd >= SPACED_SHARE * all;
}

const SPACED_SHARE = 0.95;
