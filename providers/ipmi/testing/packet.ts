/** An IPMI request or answer within an RMCP+ session that neither encrypts nor signs (cipher suite 1). */
export interface Message {
  /** With the bit of answers and the LUN, as on the wire. */
  readonly netFn: number;
  readonly command: number;
  /** Sequence number of the request, with its LUN. */
  readonly sequence: number;
  /** Of an answer, the completion code first. */
  readonly data: Buffer;
}

const PAYLOAD = 16;
const RMCP_PLUS = 0x06;
const [IPMI, RAKP_1] = [0x00, 0x12];

const payloadType = (packet: Buffer): number | undefined =>
  packet.length > PAYLOAD && packet[4] === RMCP_PLUS ? (packet[5] ?? 0) & 0x3f : undefined;

/** The third message of a login (IPMI 2.0, section 13.20), with which a user asks to be let in. */
export function isLogin(packet: Buffer): boolean {
  return payloadType(packet) === RAKP_1;
}

/** The message of a packet within a session (section 13.6), undefined of all others. */
export function messageIn(packet: Buffer): Message | undefined {
  if (payloadType(packet) !== IPMI || packet.readUInt32LE(6) === 0) return undefined;
  const message = packet.subarray(PAYLOAD, PAYLOAD + packet.readUInt16LE(14));
  const [, netFn = 0, , , sequence = 0, command = 0] = message;
  return { netFn, command, sequence, data: message.subarray(6, -1) };
}

/** The packet with another message in it (section 13.8). */
export function withMessage(packet: Buffer, { netFn, command, sequence, data }: Message): Buffer {
  const [to = 0, , , from = 0] = packet.subarray(PAYLOAD);
  const [head, body] = [Buffer.of(to, netFn), Buffer.from([from, sequence, command, ...data])];
  const message = Buffer.concat([head, checksum(head), body, checksum(body)]);
  const header = Buffer.from(packet.subarray(0, PAYLOAD));
  header.writeUInt16LE(message.length, 14);
  return Buffer.concat([header, message]);
}

function checksum(bytes: Buffer): Buffer {
  return Buffer.of(-bytes.reduce((sum, byte) => sum + byte, 0) & 0xff);
}
