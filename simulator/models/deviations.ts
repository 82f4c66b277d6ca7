import type { Vendor } from './model.ts';

/** Where a model breaks its schemas because the machine that it simulates does. */
export interface Deviation {
  /** The resource, from the service root on, with `*` for an id. */
  readonly resource: string;
  /** Path of the property, with `*` for an index. */
  readonly property: string;
  /** The rule it breaks, as DMTF's service validator names it. */
  readonly rule: string;
  /** How it is known that the machine does so. */
  readonly source: string;
}

const ILO_CAPTURE = 'github.com/NVIDIA/libredfish tests/mockups/hpe: iLO 5 of a DL385 Gen10 Plus v2';

/** References into a document end with a slash, or lack the one after the `#`. */
const iloPointer = (resource: string, list: string): Deviation => ({
  resource,
  property: `${list}/*/@odata.id`,
  rule: 'JSON Pointer Error',
  source: ILO_CAPTURE,
});

/** Every rule that the service validator finds broken, by model. */
export const DEVIATIONS: Readonly<Record<Vendor, readonly Deviation[]>> = {
  standard: [],
  dell: [],
  hpe: [
    { resource: 'Systems/*/bios', property: '@odata.id', rule: 'Undefined URI Error', source: ILO_CAPTURE },
    iloPointer('Systems/*/Storage/*', 'StorageControllers'),
    iloPointer('Chassis/*/Power', 'PowerControl'),
    iloPointer('Chassis/*/Power', 'PowerSupplies'),
    iloPointer('Chassis/*/Power', 'Voltages'),
    iloPointer('Chassis/*/Thermal', 'Fans'),
    iloPointer('Chassis/*/Thermal', 'Temperatures'),
  ],
  lenovo: [],
  supermicro: [],
};
