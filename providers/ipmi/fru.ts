import type { Line } from './replies.ts';

/** FRU 0 is that of the system (IPMI FRU Information Storage Definition 1.0). */
export const fruLine: Line = { text: 'fru print 0' };

/** What FRU 0 says of the machine. */
export interface Fru {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
}

/**
 * The product area describes the machine; where it lacks a field, the chassis or board area does. The serial number of a
 * board is not that of its machine, and is left out.
 */
export function readFru(text: string): Fru {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^ (\w[\w ]*?) *: (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || value.trim() === '') continue;
    if (!fields.has(name)) fields.set(name, value.trim());
  }
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  return {
    manufacturer: first('Product Manufacturer', 'Board Mfg'),
    model: first('Product Name', 'Board Product'),
    serialNumber: first('Product Serial', 'Chassis Serial'),
  };
}

/** A BMC that has no FRU 0, or has nothing in it. */
const ABSENT =
  /Device not present \((Requested sensor, data, or record not found|Invalid command|Invalid data field in request|Parameter out of range)/;

const LOST = /Device not present|FRU Read failed|Timeout (accessing|while reading) FRU/;

/** Whether ipmitool says that a FRU was not read for a reason that passes: silence about the machine means nothing then. */
export function isFruLost(said: string): boolean {
  return LOST.test(said) && !ABSENT.test(said);
}
