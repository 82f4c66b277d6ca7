import type { Port } from '../../capabilities/inventory.ts';
import { isObject, link, object, text } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { amount, distinct, nameOf } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

/** The system's own network ports; from the chassis' adapters where the system lists none with an address. */
export async function readPorts(
  reader: Reader,
  { path, body }: Part,
  chassis: Part | null,
): Promise<readonly Port[]> {
  const interfaces = (await reader.members(link(body['EthernetInterfaces']))).filter(isWorldly);
  const ports = distinct(interfaces, toPort);
  if (ports.some((port) => port.mac !== null)) return ports;
  const adapters = link(chassis?.body['NetworkAdapters']);
  if (adapters === null) {
    if (ports.length === 0) reader.warn(path, 'tells nothing about network ports');
    return ports;
  }
  const functions: Part[] = [];
  for (const adapter of await reader.members(adapters)) {
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
  const speed = amount(body['SpeedMbps']);
  return speed === 0 ? null : speed;
}

/** Lower case with colons; null when it is no MAC address, or the one that means none. */
export function plainMac(mac: string | null): string | null {
  const digits = mac?.toLowerCase().replace(/[^0-9a-f]/g, '') ?? '';
  if (digits.length !== 12 || /^0+$/.test(digits)) return null;
  return digits.replace(/(..)(?=.)/g, '$1:');
}
