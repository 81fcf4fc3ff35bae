type Line = readonly string[];

/**
 * Names of several header records joined column by column. A name with others below it is that of a group, and stands above the columns
 * to its right as well that have no name of their own in its record.
 *
 * @example joinNames([['Date', 'Travel', ''], ['', 'Air', 'Rail']]) //=> ['Date', 'Travel Air', 'Travel Rail']
 */
export function joinNames(header: readonly Line[]): string[] {
  if (header.length === 1) return [...header[0]!];
  const width = Math.max(0, ...header.map((row) => row.length));
  const lines = header.map((row) => Array.from({ length: width }, (_, i) => (row[i] ?? '').trim()));
  const spread = lines.map((line, i) => spreadGroups(line, lines.slice(0, i), lines.slice(i + 1)));
  return Array.from({ length: width }, (_, i) =>
    spread
      .map((line) => line[i]!)
      .filter((name) => name !== '')
      .join(' '),
  );
}

/**
 * A group ends where its line or one above has another name, and where nothing stands below. Where the columns left of the first group
 * have their names below, so may those right of the last; and names of several lines look like groups there: only groups of one size are
 * spread then.
 */
function spreadGroups(line: Line, above: readonly Line[], below: readonly Line[]): Line {
  const isOver = line.map((_, i) => below.some((other) => other[i] !== ''));
  const isUnder = line.map((_, i) => above.some((other) => other[i] !== ''));
  const sizes: number[] = [];
  let group = '';
  const spread = line.map((name, i) => {
    if (name !== '' || !isOver[i] || isUnder[i]) group = isOver[i] ? name : '';
    if (group !== '' && name !== '') sizes.push(0);
    if (group !== '') sizes[sizes.length - 1]!++;
    return name === '' ? group : name;
  });
  const first = line.findIndex((name) => name !== '');
  const isBelow = line.some((_, i) => i < first && isOver[i] && !isUnder[i]);
  return isBelow && (sizes.length < 2 || new Set(sizes).size > 1) ? line : spread;
}
