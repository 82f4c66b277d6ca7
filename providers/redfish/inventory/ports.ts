import type { Port } from '../../capabilities/inventory.ts';
import { isObject, link, number, object, text } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { distinct, nameOf } from './reader.ts';
import type { Part, Reader } from './reader.ts';

/** The system's own network ports; from the chassis' adapters where the system lists none with an address. */
export async function readPorts(
  reader: Reader,
  system: JsonObject,
  chassis: JsonObject | null,
): Promise<readonly Port[]> {
  const interfaces = (await reader.members(link(system['EthernetInterfaces']))).filter(isWorldly);
  const ports = distinct(interfaces, toPort);
  if (ports.some((port) => port.mac !== null) || chassis === null) return ports;
  const functions: Part[] = [];
  for (const adapter of await reader.members(link(chassis['NetworkAdapters']))) {
    functions.push(...(await reader.members(link(adapter.body['NetworkDeviceFunctions']))));
  }
  return distinct(functions, toPort);
}

/** The port towards the BMC itself leads nowhere else (Supermicro lists it as `ToManager`). */
function isWorldly({ body }: Part): boolean {
  return !isObject(object(body['Links'])['HostInterface']);
}

function toPort(part: Part): Port {
  const { body } = part;
  const ethernet = object(body['Ethernet']);
  const mac = text(body['PermanentMACAddress']) ?? text(body['MACAddress']) ?? text(ethernet['MACAddress']);
  return { name: nameOf(part), mac: plainMac(mac), speedMbps: speedOf(body) };
}

/** A port without link says 0, which is no speed. */
function speedOf(body: JsonObject): number | null {
  const speed = number(body['SpeedMbps']);
  return speed === 0 ? null : speed;
}

/** Lower case with colons; null when it is no MAC address, or the one that means none. */
export function plainMac(mac: string | null): string | null {
  const digits = mac?.toLowerCase().replace(/[^0-9a-f]/g, '') ?? '';
  if (digits.length !== 12 || /^0+$/.test(digits)) return null;
  return digits.replace(/(..)(?=.)/g, '$1:');
}
