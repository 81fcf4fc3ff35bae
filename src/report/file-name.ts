/**
 * The name of a file without its folders: the report goes to others and does not tell where on a machine files were read.
 *
 * @example fileName('a/b\\\\c.csv') //=> 'c.csv'
 */
export function fileName(path: string): string {
  return /[^/\\]*$/.exec(path)?.[0] || path;
}
