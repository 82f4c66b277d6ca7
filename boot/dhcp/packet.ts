/** DHCP over IPv4 on Ethernet, as much of it as boot options need (RFC 2131, section 2; RFC 2132). */
export interface DhcpPacket {
  readonly op: 'request' | 'reply';
  /** Transaction, by which a client recognizes its answers. */
  readonly xid: number;
  readonly flags: number;
  /** IPv4 addresses: the client's own, the one it is given, that of the next server, that of a relay. */
  readonly ciaddr: string;
  readonly yiaddr: string;
  readonly siaddr: string;
  readonly giaddr: string;
  /** MAC address, lower case with colons. */
  readonly mac: string;
  /** Name of the boot file; empty where an option carries it, or nothing does. */
  readonly file: string;
  /** By code. */
  readonly options: ReadonlyMap<number, Uint8Array>;
}

/** Codes of options (RFC 2132, 4578, 3004). */
export const OPTION = {
  PAD: 0,
  VENDOR_SPECIFIC: 43,
  OVERLOAD: 52,
  MESSAGE_TYPE: 53,
  SERVER_ID: 54,
  VENDOR_CLASS: 60,
  TFTP_SERVER: 66,
  BOOT_FILE: 67,
  USER_CLASS: 77,
  CLIENT_ARCHITECTURE: 93,
  CLIENT_UUID: 97,
  /** Encapsulates iPXE's own options; only iPXE sends it. */
  IPXE: 175,
  END: 255,
} as const;

const OPTIONS_AT = 240;
const COOKIE = 0x63825363;
/** What an Ethernet frame holds. Firmware sends less; what is longer is no client's. */
const LONGEST = 1_472;
/** BOOTP's, below which some clients drop a packet (RFC 1542, section 2.1). */
const SHORTEST = 300;
const FILE = { at: 108, length: 128 } as const;

/** Undefined for what is malformed, not of Ethernet, too long, or has options in the fields of names (overload). */
export function parsePacket(bytes: Uint8Array): DhcpPacket | undefined {
  const packet = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (packet.length < OPTIONS_AT || packet.length > LONGEST) return undefined;
  const [op, hardware, addressLength] = packet;
  if ((op !== 1 && op !== 2) || hardware !== 1 || addressLength !== 6) return undefined;
  if (packet.readUInt32BE(OPTIONS_AT - 4) !== COOKIE) return undefined;
  const options = parseOptions(packet.subarray(OPTIONS_AT));
  if (options === undefined || options.has(OPTION.OVERLOAD)) return undefined;
  const file = packet.subarray(FILE.at, FILE.at + FILE.length);
  const end = file.indexOf(0);
  return {
    op: op === 1 ? 'request' : 'reply',
    xid: packet.readUInt32BE(4),
    flags: packet.readUInt16BE(10),
    ciaddr: addressAt(packet, 12),
    yiaddr: addressAt(packet, 16),
    siaddr: addressAt(packet, 20),
    giaddr: addressAt(packet, 24),
    mac: [...packet.subarray(28, 34)].map((byte) => byte.toString(16).padStart(2, '0')).join(':'),
    file: file.subarray(0, end < 0 ? FILE.length : end).toString('latin1'),
    options,
  };
}

/** One that comes in several pieces is put together (RFC 3396). Undefined where one is cut, or the end is missing. */
function parseOptions(bytes: Buffer): Map<number, Uint8Array> | undefined {
  const options = new Map<number, Uint8Array>();
  for (let at = 0; at < bytes.length;) {
    const code = bytes[at] ?? OPTION.PAD;
    if (code === OPTION.END) return options;
    at += 1;
    if (code === OPTION.PAD) continue;
    const length = bytes[at];
    if (length === undefined || at + 1 + length > bytes.length) return undefined;
    const value = bytes.subarray(at + 1, at + 1 + length);
    options.set(code, Buffer.concat([options.get(code) ?? Buffer.alloc(0), value]));
    at += 1 + length;
  }
  return undefined;
}

export function encodePacket(packet: DhcpPacket): Buffer {
  const head = Buffer.alloc(OPTIONS_AT);
  head.set([packet.op === 'request' ? 1 : 2, 1, 6]);
  head.writeUInt32BE(packet.xid, 4);
  head.writeUInt16BE(packet.flags, 10);
  const { ciaddr, yiaddr, siaddr, giaddr } = packet;
  [ciaddr, yiaddr, siaddr, giaddr].forEach((address, index) =>
    head.set(address.split('.').map(Number), 12 + 4 * index),
  );
  head.set(Buffer.from(packet.mac.replaceAll(':', ''), 'hex'), 28);
  head.write(packet.file, FILE.at, FILE.length, 'latin1');
  head.writeUInt32BE(COOKIE, OPTIONS_AT - 4);
  const options = [...packet.options].flatMap(([code, value]) => [Buffer.from(pieces(code, value))]);
  const whole = Buffer.concat([head, ...options, Buffer.from([OPTION.END])]);
  return whole.length >= SHORTEST ? whole : Buffer.concat([whole, Buffer.alloc(SHORTEST - whole.length)]);
}

const LONGEST_PIECE = 255;

/** An option with its code and length; a long one in several pieces (RFC 3396). */
function pieces(code: number, value: Uint8Array): number[] {
  const bytes: number[] = [];
  for (let at = 0; at === 0 || at < value.length; at += LONGEST_PIECE) {
    const piece = value.subarray(at, at + LONGEST_PIECE);
    bytes.push(code, piece.length, ...piece);
  }
  return bytes;
}

function addressAt(packet: Buffer, at: number): string {
  return packet.subarray(at, at + 4).join('.');
}
