import { architectureOf } from './architecture.ts';
import type { BootClient } from './boot-client.ts';
import { OPTION, type DhcpPacket } from './packet.ts';

/** The answers that machines get. */
export interface BootOptions {
  /** IPv4 address of the responder on the machines' network. */
  readonly address: string;
  /** Base URL of the boot service. */
  readonly bootUrl: string;
  /** For firmware that has only PXE: which TFTP server has iPXE, under which names. */
  readonly tftp:
    | {
        readonly server: string;
        readonly bios: string;
        readonly uefi: string;
        readonly arm64: string | undefined;
      }
    | undefined;
  /** Whether the boot service has iPXE for firmware that boots by HTTP on x64. */
  readonly hasLoader: boolean;
  /** Where firmware that boots by HTTP on arm64 finds its program. */
  readonly arm64Url: string | undefined;
}

/** Under which port a packet came: that of DHCP servers, or that of PXE's own (PXE 2.1, section 2.2.3). */
export type ServerPort = 67 | 4011;

const ANY = '0.0.0.0';
const OFFER = 2;
const ACK = 5;

/** PXE_DISCOVERY_CONTROL with bit 3: the boot file is in this packet, nothing else is to be looked for (PXE 2.1, table 2-1). */
const NO_DISCOVERY = Buffer.from([6, 1, 8, 255]);

/** A reply, or why there is none for a machine that asks how to boot. */
export type BootAnswer = { readonly reply: DhcpPacket } | { readonly lacks: string };

/**
 * The reply to a machine: boot options and never a lease, as a ProxyDHCP service gives them (PXE 2.1, section 2.2).
 * Undefined where there is nothing to say: a request for a lease.
 */
export function bootReplyTo(
  packet: DhcpPacket,
  client: BootClient,
  port: ServerPort,
  options: BootOptions,
): BootAnswer | undefined {
  // On the port of DHCP, a request is for the lease that another server offers.
  if (client.message === 'request' && port === 67) return undefined;
  const program = programFor(client, options);
  if ('lacks' in program) return program;
  const { xid, flags, ciaddr, giaddr, mac } = packet;
  const { server, name, discovery = false } = program;
  const uuid = packet.options.get(OPTION.CLIENT_UUID);
  const reply: (readonly [number, Uint8Array])[] = [
    [OPTION.MESSAGE_TYPE, Buffer.from([client.message === 'discover' ? OFFER : ACK])],
    [OPTION.SERVER_ID, Buffer.from(options.address.split('.').map(Number))],
    // Without its class in the reply a client accepts no boot options from it.
    [OPTION.VENDOR_CLASS, Buffer.from(client.by === 'http' ? 'HTTPClient' : 'PXEClient')],
    ...(uuid === undefined ? [] : [[OPTION.CLIENT_UUID, uuid] as const]),
    ...(discovery ? [[OPTION.VENDOR_SPECIFIC, NO_DISCOVERY] as const] : []),
    ...(server === options.address ? [] : [[OPTION.TFTP_SERVER, Buffer.from(server)] as const]),
    [OPTION.BOOT_FILE, Buffer.from(name)],
  ];
  const sent: DhcpPacket = {
    op: 'reply',
    xid,
    flags,
    ciaddr,
    yiaddr: ANY,
    siaddr: server,
    giaddr,
    mac,
    // PXE in ROMs reads the field, not the option.
    file: name.length < 128 ? name : '',
    options: new Map(reply),
  };
  return { reply: sent };
}

interface Program {
  /** TFTP server. Ours where the name is a URL: iPXE accepts a boot file only from a reply that names a server. */
  readonly server: string;
  readonly name: string;
  /** Whether the reply must instruct the client not to look for more. */
  readonly discovery?: boolean;
}

function programFor(
  { by, architecture, mac }: BootClient,
  { address, bootUrl, tftp, hasLoader, arm64Url }: BootOptions,
): Program | { readonly lacks: string } {
  if (by === 'ipxe') return { server: address, name: `${bootUrl}/boot/ipxe?mac=${mac}` };
  const { name, runs } = architectureOf(architecture);
  if (by === 'http') {
    if (runs === 'x64' && hasLoader) return { server: address, name: `${bootUrl}/boot/files/ipxe.efi` };
    if (runs === 'arm64' && arm64Url !== undefined) return { server: address, name: arm64Url };
    return { lacks: `${name}, ${HTTP_REMEDIES[runs ?? 'bios']}` };
  }
  if (runs === undefined) return { lacks: `${name}, ${UNSERVED}` };
  if (tftp === undefined)
    return { lacks: `${name}, and no TFTP server is set that has iPXE (PROXY_DHCP_TFTP)` };
  const file = tftp[runs === 'x64' ? 'uefi' : runs];
  if (file === undefined) return { lacks: `${name}, and no iPXE is set for it (PROXY_DHCP_ARM64_LOADER)` };
  return { server: tftp.server, name: file, discovery: runs === 'bios' };
}

const UNSERVED = 'for which there is no boot program here';
const HTTP_REMEDIES = {
  x64: 'and the installer was built without iPXE (package ipxe)',
  arm64: 'and no program is set for it (PROXY_DHCP_ARM64_URL)',
  bios: UNSERVED,
} as const;
