import type { BootClient } from './boot-client.ts';
import { OPTION, type DhcpPacket } from './packet.ts';

/** What machines are told. */
export interface BootOptions {
  /** IPv4 address of the responder on the machines' network. */
  readonly address: string;
  /** Base URL of the boot service. */
  readonly bootUrl: string;
  /** For firmware that has only PXE: which TFTP server has iPXE, under which names. */
  readonly tftp: { readonly server: string; readonly bios: string; readonly uefi: string } | undefined;
  /** Whether the boot service has iPXE for firmware that boots by HTTP. */
  readonly hasLoader: boolean;
}

/** Under which port a packet came: that of DHCP servers, or that of PXE's own (PXE 2.1, section 2.2.3). */
export type ServerPort = 67 | 4011;

const ANY = '0.0.0.0';
const OFFER = 2;
const ACK = 5;

const BIOS = 0;
/** UEFI on x64 goes by two numbers: IANA's list and firmware do not agree on which. */
const UEFI_X64 = new Set([7, 9]);
const UEFI_X64_HTTP = 16;

/** PXE_DISCOVERY_CONTROL with bit 3: the boot file is in this packet, nothing else is to be looked for (PXE 2.1, table 2-1). */
const NO_DISCOVERY = Buffer.from([6, 1, 8, 255]);

/**
 * The reply to a machine: boot options and never a lease, as a ProxyDHCP service gives them (PXE 2.1, section 2.2).
 * Undefined where there is nothing to say: a request for a lease, or an architecture that we have no program for.
 */
export function bootReplyTo(
  packet: DhcpPacket,
  client: BootClient,
  port: ServerPort,
  options: BootOptions,
): DhcpPacket | undefined {
  // On the port of DHCP, a request is for the lease that another server offers.
  if (client.message === 'request' && port === 67) return undefined;
  const program = programFor(client, options);
  if (program === undefined) return undefined;
  const { xid, flags, ciaddr, giaddr, mac } = packet;
  const { server, name, discovery = false } = program;
  const uuid = packet.options.get(OPTION.CLIENT_UUID);
  const reply: (readonly [number, Uint8Array])[] = [
    [OPTION.MESSAGE_TYPE, Buffer.from([client.message === 'discover' ? OFFER : ACK])],
    [OPTION.SERVER_ID, Buffer.from(options.address.split('.').map(Number))],
    // Without its class in the reply a client takes no boot options from it.
    [OPTION.VENDOR_CLASS, Buffer.from(client.by === 'http' ? 'HTTPClient' : 'PXEClient')],
    ...(uuid === undefined ? [] : [[OPTION.CLIENT_UUID, uuid] as const]),
    ...(discovery ? [[OPTION.VENDOR_SPECIFIC, NO_DISCOVERY] as const] : []),
    ...(server === options.address ? [] : [[OPTION.TFTP_SERVER, Buffer.from(server)] as const]),
    [OPTION.BOOT_FILE, Buffer.from(name)],
  ];
  return {
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
}

interface Program {
  /** TFTP server. Ours where the name is a URL: iPXE takes a boot file only from who names a server. */
  readonly server: string;
  readonly name: string;
  /** Whether the client must be told not to look for more. */
  readonly discovery?: boolean;
}

function programFor(
  { by, architecture, mac }: BootClient,
  { address, bootUrl, tftp, hasLoader }: BootOptions,
): Program | undefined {
  if (by === 'ipxe') return { server: address, name: `${bootUrl}/boot/ipxe?mac=${mac}` };
  if (by === 'http') {
    const fits = architecture === UEFI_X64_HTTP && hasLoader;
    return fits ? { server: address, name: `${bootUrl}/boot/files/ipxe.efi` } : undefined;
  }
  if (tftp === undefined) return undefined;
  if (architecture === BIOS) return { server: tftp.server, name: tftp.bios, discovery: true };
  return UEFI_X64.has(architecture) ? { server: tftp.server, name: tftp.uefi } : undefined;
}
