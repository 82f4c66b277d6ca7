import { text } from '../json.ts';

/** Lower case with colons; null when it is no MAC address, or one that means none. */
export function plainMac(mac: unknown): string | null {
  const digits = text(mac)
    ?.toLowerCase()
    .replace(/[^0-9a-f]/g, '');
  if (digits?.length !== 12 || /^(0+|f+)$/.test(digits)) return null;
  return digits.replace(/(..)(?=.)/g, '$1:');
}

/** True for an address that software made up, which the second bit of its first byte says (IEEE 802, U/L bit). */
export function isMadeUp(mac: string): boolean {
  return (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0;
}
