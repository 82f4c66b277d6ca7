import { OPTION, type DhcpPacket } from './packet.ts';

/** A machine that asks how to boot. */
export interface BootClient {
  readonly mac: string;
  /** What asks: firmware by PXE (RFC 4578), firmware by HTTP (UEFI 2.10, section 24.7), or iPXE. */
  readonly by: 'pxe' | 'http' | 'ipxe';
  /** Client system architecture, as RFC 4578 and IANA number them; undefined where it is not reported and the client is no BIOS. */
  readonly architecture: number | undefined;
  readonly message: 'discover' | 'request' | 'inform';
}

const MESSAGES: Readonly<Record<number, BootClient['message']>> = {
  1: 'discover',
  3: 'request',
  8: 'inform',
};

/** Undefined for all that is not a machine asking how to boot. */
export function bootClientOf(packet: DhcpPacket): BootClient | undefined {
  const { op, options, mac } = packet;
  const message = MESSAGES[options.get(OPTION.MESSAGE_TYPE)?.[0] ?? 0];
  const asks = classOf(options.get(OPTION.VENDOR_CLASS));
  if (op !== 'request' || message === undefined || asks === undefined) return undefined;
  const isIpxe = options.has(OPTION.IPXE) || text(options.get(OPTION.USER_CLASS)).includes('iPXE');
  return { mac, by: isIpxe ? 'ipxe' : asks, architecture: reportedArchitecture(options, asks), message };
}

/**
 * By its option, of several the first. Clients of before RFC 4578 send none: some have the number in their vendor class,
 * and those of PXE are BIOSes (number 0), as UEFI has always sent it.
 */
function reportedArchitecture(options: DhcpPacket['options'], asks: 'pxe' | 'http'): number | undefined {
  const [high, low] = options.get(OPTION.CLIENT_ARCHITECTURE) ?? [];
  if (high !== undefined && low !== undefined) return high * 256 + low;
  const inClass = /:Arch:(\d{5})(?::|$)/.exec(text(options.get(OPTION.VENDOR_CLASS)))?.[1];
  if (inClass !== undefined) return Number(inClass);
  return asks === 'pxe' ? 0 : undefined;
}

/** `PXEClient:Arch:00007:UNDI:003016`. */
function classOf(vendorClass: Uint8Array | undefined): 'pxe' | 'http' | undefined {
  const name = text(vendorClass).split(':')[0];
  if (name === 'PXEClient') return 'pxe';
  return name === 'HTTPClient' ? 'http' : undefined;
}

function text(value: Uint8Array | undefined): string {
  return Buffer.from(value ?? []).toString('latin1');
}
