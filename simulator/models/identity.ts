import { deriveHex, deriveText } from '../random.ts';
import type { Identity } from './model.ts';

const LETTERS_AND_DIGITS = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/** Serial numbers, UUID and MAC addresses of one machine, the same for the same seed and name. */
export function deriveIdentity(
  seed: string,
  name: string,
  vendor: {
    readonly serialPrefix: string;
    readonly serialLength: number;
    readonly skuLength: number;
    readonly uuidPrefix?: string;
    /** First three bytes of the vendor's MAC addresses, e.g. `70:b5:e8`. */
    readonly oui: string;
    readonly ports: number;
  },
): Identity {
  const serial = (length: number, ...labels: readonly (string | number)[]): string =>
    deriveText(LETTERS_AND_DIGITS, length, seed, name, ...labels);
  const uuid = `${vendor.uuidPrefix ?? ''}${deriveHex(32, seed, name, 'uuid')}`.slice(0, 32);
  // Ports of one machine follow each other, as on a real adapter.
  const base = Number.parseInt(deriveHex(6, seed, name, 'mac'), 16) & 0xffff_f0;
  return {
    serialNumber: vendor.serialPrefix + serial(vendor.serialLength - vendor.serialPrefix.length, 'serial'),
    sku: serial(vendor.skuLength, 'sku'),
    uuid: uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    macs: Array.from({ length: vendor.ports }, (_, port) => {
      const tail = (base + port).toString(16).padStart(6, '0');
      return `${vendor.oui}:${tail.slice(0, 2)}:${tail.slice(2, 4)}:${tail.slice(4, 6)}`;
    }),
    partSerial: (kind, index) => serial(12, kind, index),
  };
}
