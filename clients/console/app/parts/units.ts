const STEP = 1_024;
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** Bytes as people write them: 512 GiB, 1.8 TiB. */
export function bytes(count: number | null | undefined): string | undefined {
  if (count == null) return undefined;
  let value = count;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return `${value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

export function mebibytes(count: number | null | undefined): string | undefined {
  return count == null ? undefined : bytes(count * STEP * STEP);
}

/** A number of things: `1 server`, `3 servers`, `2 addresses`. */
export function counted(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.replace(/(?<=ss)es$|s$/u, '') : plural}`;
}
