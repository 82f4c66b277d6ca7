/** Requests for boot options by DHCPv6 (RFC 8415; RFC 5970), read only to identify the machine that asks. */

const ASKING = new Set([1, 3, 11]);
const OPTION = {
  CLIENT_ID: 1,
  REQUESTED: 6,
  VENDOR_CLASS: 16,
  BOOT_FILE_URL: 59,
  CLIENT_ARCHITECTURE: 61,
} as const;
const ETHERNET = 1;
/** What an Ethernet frame holds. */
const LONGEST = 1_472;

/**
 * The MAC address of a machine whose firmware asks how to boot, undefined for all else: by its DUID, or, as firmware
 * names itself by its UUID, by the link-local address that it made of the MAC address (RFC 4291, appendix A).
 */
export function bootSolicitOf(packet: Uint8Array, source: string): string | undefined {
  const bytes = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
  if (bytes.length < 4 || bytes.length > LONGEST || !ASKING.has(bytes[0] ?? 0)) return undefined;
  const options = parseOptions(bytes.subarray(4));
  return options !== undefined && asksToBoot(options)
    ? (macOfDuid(options.get(OPTION.CLIENT_ID)) ?? macOfLinkLocal(source))
    : undefined;
}

function parseOptions(bytes: Buffer): Map<number, Buffer> | undefined {
  const options = new Map<number, Buffer>();
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    options.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, end));
    at = end;
  }
  return options;
}

function asksToBoot(options: ReadonlyMap<number, Buffer>): boolean {
  if (options.has(OPTION.CLIENT_ARCHITECTURE)) return true;
  if (/PXEClient|HTTPClient/.test(options.get(OPTION.VENDOR_CLASS)?.toString('latin1') ?? '')) return true;
  const requested = options.get(OPTION.REQUESTED) ?? Buffer.alloc(0);
  for (let at = 0; at + 2 <= requested.length; at += 2) {
    if (requested.readUInt16BE(at) === OPTION.BOOT_FILE_URL) return true;
  }
  return false;
}

/** DUID-LLT and DUID-LL (RFC 8415, section 11) end with the address. */
function macOfDuid(duid: Buffer | undefined): string | undefined {
  if (duid === undefined || duid.length < 4 || duid.readUInt16BE(2) !== ETHERNET) return undefined;
  const at = new Map([
    [1, 8],
    [3, 4],
  ]).get(duid.readUInt16BE(0));
  return at !== undefined && duid.length === at + 6 ? macOf(duid.subarray(at)) : undefined;
}

function macOfLinkLocal(source: string): string | undefined {
  const [address = ''] = source.toLowerCase().split('%');
  // A link-local address has four groups of zeros in front, which `::` stands for, and others of its own where they are 0.
  const groups = /^fe80::((?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})$/.exec(address)?.[1]?.split(':') ?? [];
  if (groups.length === 0) return undefined;
  const id = Buffer.from(
    groups
      .map((group) => group.padStart(4, '0'))
      .join('')
      .padStart(16, '0'),
    'hex',
  );
  if (id.readUInt16BE(3) !== 0xfffe) return undefined;
  const [first = 0] = id;
  return macOf(Buffer.from([first ^ 2, ...id.subarray(1, 3), ...id.subarray(5)]));
}

function macOf(bytes: Buffer): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}
