import ipaddr from 'ipaddr.js';
import { userDataOf } from '../cloud-init.ts';
import { networkPorts } from '../network-ports.ts';
import type { MetadataRecord } from './records.ts';

/** A folder of the service: what is in it by name, and how it is listed where not by the names alone. */
export interface Folder {
  readonly entries: ReadonlyMap<string, string | Folder>;
  readonly listing?: string;
}

/** The paths below a version, in EC2's form (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html). */
export function treeOf(record: MetadataRecord): Folder {
  return folder({
    dynamic: folder({ 'instance-identity': folder({ document: identityOf(record) }) }),
    'meta-data': metaDataOf(record),
    'user-data': userDataOf(record.ordered),
  });
}

/** The text or folder at a path; undefined when there is none. */
export function lookUp(root: Folder, path: string): string | Folder | undefined {
  const names = path.split('/').filter((name) => name !== '');
  const found = names.reduce<string | Folder | undefined>(
    (at, name) => (typeof at === 'object' ? at.entries.get(name) : undefined),
    root,
  );
  // A text is no folder.
  return typeof found === 'string' && path.endsWith('/') ? undefined : found;
}

/** Names, one a line; those of folders end with a slash. */
export function listingOf({ entries, listing }: Folder): string {
  return (
    listing ?? [...entries].map(([name, entry]) => (typeof entry === 'string' ? name : `${name}/`)).join('\n')
  );
}

function metaDataOf({ instanceId, mac, ordered }: MetadataRecord): Folder {
  const hostname = ordered.hostname ?? instanceId;
  const [ipv4] = addressesOf(ordered.addresses);
  const ports = new Map(networkPorts(ordered, mac).map((port) => [port.mac, port.addresses]));
  // The port by which it booted is the first one.
  const macs = new Set([...ports.keys(), ...ordered.macs]);
  const interfaces = [...macs].map((each, index): [string, Folder] => {
    const [own4, own6] = addressesOf(ports.get(each) ?? []);
    return [
      each,
      folder({
        'device-number': String(index),
        mac: each,
        ...(index > 0 ? {} : { 'local-hostname': hostname }),
        ...(own4.length === 0
          ? {}
          : { 'local-ipv4s': linesOf(own4), 'subnet-ipv4-cidr-block': networkOf(own4[0]) }),
        ...(own6.length === 0 ? {} : { ipv6s: linesOf(own6) }),
      }),
    ];
  });
  return folder({
    hostname,
    'instance-id': instanceId,
    'local-hostname': hostname,
    ...(ipv4.length === 0 ? {} : { 'local-ipv4': ipOf(ipv4[0]) }),
    mac,
    network: folder({ interfaces: folder({ macs: { entries: new Map(interfaces) } }) }),
    placement: folder({ 'availability-zone': ordered.siteId, region: ordered.siteId }),
    ...(ordered.sshKeys.length === 0 ? {} : { 'public-keys': publicKeys(ordered.sshKeys) }),
  });
}

/** Keys are listed as `0=name`, and found by their number. */
function publicKeys(keys: readonly string[]): Folder {
  return {
    listing: keys.map((_, index) => `${index}=key-${index}`).join('\n'),
    entries: new Map(keys.map((key, index) => [String(index), folder({ 'openssh-key': key })])),
  };
}

/** Not signed: it is as true as the network between the machine and this service. */
function identityOf({ instanceId, ordered }: MetadataRecord): string {
  const [[ipv4]] = addressesOf(ordered.addresses);
  return JSON.stringify(
    {
      version: '2017-09-30',
      instanceId,
      privateIp: ipv4 === undefined ? null : ipOf(ipv4),
      availabilityZone: ordered.siteId,
      region: ordered.siteId,
    },
    null,
    2,
  );
}

function folder(entries: Readonly<Record<string, string | Folder>>): Folder {
  return { entries: new Map(Object.entries(entries)) };
}

function addressesOf(addresses: readonly string[]): [ipv4: string[], ipv6: string[]] {
  return [addresses.filter((one) => !one.includes(':')), addresses.filter((one) => one.includes(':'))];
}

function ipOf(address = ''): string {
  return address.split('/')[0] ?? '';
}

function linesOf(addresses: readonly string[]): string {
  return addresses.map(ipOf).join('\n');
}

/** `10.0.0.0/24` of `10.0.0.7/24`. */
function networkOf(address = ''): string {
  return `${ipaddr.IPv4.networkAddressFromCIDR(address).toString()}/${address.split('/')[1] ?? ''}`;
}
