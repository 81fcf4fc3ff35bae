/** Milliseconds of processor time that this process has used: what a busy machine does besides does not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
