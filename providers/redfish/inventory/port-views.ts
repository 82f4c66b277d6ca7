import { isObject, link, links, object, text, texts } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { plainMac } from './mac.ts';
import { amount, plainPath } from './parts.ts';
import type { Part } from './parts.ts';

/** What one resource reports of a network port. Several may describe the same one. */
export interface PortView {
  readonly part: Part;
  /** `interface`: as the system lists it; the others as the adapter does. */
  readonly source: 'interface' | 'function' | 'port';
  /** The burnt-in address. */
  readonly permanent: string | null;
  /** The one in use. */
  readonly current: string | null;
  /** Addresses of which neither is said. */
  readonly others: readonly string[];
  readonly speedMbps: number | null;
  /** Paths of resources that describe the same port. */
  readonly refersTo: readonly string[];
  /** Path of its adapter; null as the system lists it. */
  readonly adapter: string | null;
}

/** An EthernetInterface of the system. */
export function interfaceView(part: Part): PortView {
  const { body } = part;
  const related = object(body['Links']);
  const functions = links(related['NetworkDeviceFunctions']);
  const ports = links(related['Ports']);
  const single = link(related['NetworkDeviceFunction']);
  return {
    part,
    source: 'interface',
    permanent: plainMac(body['PermanentMACAddress']),
    current: plainMac(body['MACAddress']),
    others: [],
    speedMbps: speedOf(body['SpeedMbps']),
    refersTo: only([...(single === null ? [] : [single]), ...functions, ...ports]),
    adapter: null,
  };
}

/** A NetworkDeviceFunction of an adapter. */
export function functionView(part: Part, adapter: string): PortView {
  const { body } = part;
  const [ethernet, related] = [object(body['Ethernet']), object(body['Links'])];
  const port =
    link(related['PhysicalNetworkPortAssignment']) ??
    link(related['PhysicalPortAssignment']) ??
    link(body['PhysicalNetworkPortAssignment']) ??
    link(body['PhysicalPortAssignment']);
  return {
    part,
    source: 'function',
    permanent: plainMac(ethernet['PermanentMACAddress']) ?? plainMac(body['PermanentMACAddress']),
    current: plainMac(ethernet['MACAddress']) ?? plainMac(body['MACAddress']),
    others: [],
    speedMbps: speedOf(body['SpeedMbps']),
    refersTo: only([...(port === null ? [] : [port]), ...links(related['EthernetInterfaces'])]),
    adapter,
  };
}

/** A Port of an adapter, or a NetworkPort, as it was called before. */
export function physicalView(part: Part, adapter: string): PortView {
  const { body } = part;
  const ethernet = object(body['Ethernet']);
  const addresses = [
    ...texts(ethernet['AssociatedMACAddresses']),
    ...texts(body['AssociatedMACAddresses']),
    ...texts(body['AssociatedNetworkAddresses']),
  ];
  const gigabits = amount(body['CurrentSpeedGbps']);
  return {
    part,
    source: 'port',
    permanent: null,
    current: null,
    others: [...new Set(addresses.flatMap((one) => plainMac(one) ?? []))],
    speedMbps: speedOf(body['CurrentLinkSpeedMbps']) ?? speedOf(gigabits === null ? null : gigabits * 1000),
    refersTo: [],
    adapter,
  };
}

/** A link that names several reports nothing about which one it is. */
function only(paths: readonly string[]): readonly string[] {
  const plain = [...new Set(paths.map(plainPath))];
  return plain.length === 1 ? plain : [];
}

/** A port without link says 0, which is no speed. */
function speedOf(value: unknown): number | null {
  const speed = amount(value);
  return speed === 0 ? null : speed;
}

export function addressesOf({ permanent, current, others }: PortView): readonly string[] {
  return [permanent, current, ...others].filter((mac) => mac !== null);
}

/** Fibre Channel has no MAC address, and is no network port here. */
export function isNetwork({ body }: Part): boolean {
  const type = body['NetDevFuncType'] ?? body['ActiveLinkTechnology'] ?? body['PortProtocol'];
  return !['FibreChannel', 'FibreChannelOverEthernet', 'FC'].includes(String(type));
}

const hostInterface = /\b(to ?manager|host interface|rndis|remote ndis|usb|cdc[- ]?(ecm|ncm|ether))\b/i;

/**
 * True for the port towards the BMC itself, which leads nowhere else: by its link (Supermicro's `ToManager`), by what it
 * is called, or by its place on the USB. Redfish Host Interface Specification (DSP0270) §8: it is a USB or virtual NIC
 * with an address of its own network.
 */
export function leadsToBmc({ path, body }: Part): boolean {
  if (isObject(object(body['Links'])['HostInterface'])) return true;
  const device = text(body['UefiDevicePath']) ?? '';
  if (/\bUSB\(/i.test(device)) return true;
  const names = [body['Id'], body['Name'], body['Description'], path.split('/').at(-1)];
  if (names.some((name) => typeof name === 'string' && hostInterface.test(name.replaceAll('_', ' '))))
    return true;
  const mac = plainMac(body['MACAddress']);
  return mac !== null && plainMac(body['PermanentMACAddress']) === null && isLinkLocal(body);
}

/** An address of 169.254.0.0/16 that was configured, rather than a link-local one that the port chose itself. */
function isLinkLocal(body: JsonObject): boolean {
  const addresses = Array.isArray(body['IPv4Addresses']) ? body['IPv4Addresses'] : [];
  return addresses.some((one) => {
    const { Address: address, AddressOrigin: origin } = object(one);
    return String(address).startsWith('169.254.') && origin !== 'IPv4LinkLocal';
  });
}
