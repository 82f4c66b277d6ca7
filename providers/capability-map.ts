import type { Accounts } from './capabilities/accounts.ts';
import type { Balancing } from './capabilities/balancing.ts';
import type { Bios } from './capabilities/bios.ts';
import type { BmcAdministration } from './capabilities/bmc-administration.ts';
import type { BootControl } from './capabilities/boot.ts';
import type { Console } from './capabilities/console.ts';
import type { Dhcp } from './capabilities/dhcp.ts';
import type { Dns } from './capabilities/dns.ts';
import type { Events } from './capabilities/events.ts';
import type { Firmware } from './capabilities/firmware.ts';
import type { Inventory } from './capabilities/inventory.ts';
import type { Monitoring } from './capabilities/monitoring.ts';
import type { Netboot } from './capabilities/netboot.ts';
import type { PowerControl } from './capabilities/power.ts';
import type { Storage } from './capabilities/storage.ts';
import type { Switching } from './capabilities/switching.ts';
import type { VirtualMedia } from './capabilities/virtual-media.ts';

/** Every capability by its name. A provider implements some of them; what it lacks is answered as `unsupported`. */
export interface CapabilityMap {
  power: PowerControl;
  boot: BootControl;
  virtualMedia: VirtualMedia;
  inventory: Inventory;
  monitoring: Monitoring;
  firmware: Firmware;
  bios: Bios;
  storage: Storage;
  accounts: Accounts;
  console: Console;
  events: Events;
  bmcAdministration: BmcAdministration;
  netboot: Netboot;
  dns: Dns;
  dhcp: Dhcp;
  switching: Switching;
  balancing: Balancing;
}

export type CapabilityName = keyof CapabilityMap;
