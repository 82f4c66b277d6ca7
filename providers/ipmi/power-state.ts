import type { PowerState } from '../capabilities/power.ts';

/** Bit 0 of the first byte of a chassis status: system power is on (IPMI 2.0, table 28-3). */
export function powerStateOf([power = 0]: Uint8Array): PowerState {
  return (power & 0x01) === 0 ? 'OFF' : 'ON';
}
