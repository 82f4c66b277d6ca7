import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's end of a WebSocket (RFC 6455), as far as a console needs one: bytes both ways, no extensions. */
export interface ServerSocket {
  send(bytes: Uint8Array): void;
  close(): void;
}

/** What arrives. */
export interface SocketHandlers {
  message(bytes: Buffer): void;
  /** Once, however it ended. */
  closed(): void;
}

/** RFC 6455 §1.3. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const FINAL = 0x80;
const MASKED = 0x80;
const OPCODE = { continuation: 0x0, text: 0x1, binary: 0x2, close: 0x8, ping: 0x9, pong: 0xa } as const;
/** A message of a client larger than this ends the connection. */
const MOST_BYTES = 64 * 1024;

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Bytes that it took. */
  readonly size: number;
}

/** Shakes hands (§4.2.2); undefined, and nothing sent, when the request is no WebSocket's. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  handlers: SocketHandlers,
): ServerSocket | undefined {
  const { 'sec-websocket-key': key, 'sec-websocket-version': version } = request.headers;
  if (typeof key !== 'string' || version !== '13') return undefined;
  const accept = createHash('sha1')
    .update(key + MAGIC)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let open = true;
  let rest: Buffer = Buffer.alloc(0);

  const write = (opcode: number, payload: Uint8Array): void => {
    if (open && socket.writable) socket.write(encode(opcode, payload));
  };
  const end = (): void => {
    if (!open) return;
    write(OPCODE.close, Buffer.from([0x03, 0xe8]));
    open = false;
    socket.end();
  };
  const take = (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = decode(rest); frame !== undefined; frame = decode(rest)) {
      if (frame === 'refused') return end();
      rest = rest.subarray(frame.size);
      if (frame.opcode === OPCODE.close) return end();
      if (frame.opcode === OPCODE.ping) write(OPCODE.pong, frame.payload);
      // To a console the bounds of messages mean nothing: their parts are passed on as they come.
      else if (frame.opcode <= OPCODE.binary) handlers.message(frame.payload);
    }
  };

  socket.on('data', take);
  socket.on('error', () => socket.destroy());
  socket.once('close', () => {
    open = false;
    handlers.closed();
  });
  if (head.length > 0) take(head);
  return { send: (bytes) => write(OPCODE.binary, bytes), close: end };
}

/** A frame as a server sends it: whole, unmasked (§5.1). */
function encode(opcode: number, payload: Uint8Array): Buffer {
  const short = payload.length < 126;
  const medium = payload.length < 65_536;
  const header = Buffer.alloc(short ? 2 : medium ? 4 : 10);
  header[0] = FINAL | opcode;
  header[1] = short ? payload.length : medium ? 126 : 127;
  if (!short && medium) header.writeUInt16BE(payload.length, 2);
  if (!medium) header.writeBigUInt64BE(BigInt(payload.length), 2);
  return Buffer.concat([header, payload]);
}

/** The first frame; undefined while it is not all there. Clients must mask (§5.3). */
function decode(bytes: Buffer): Frame | 'refused' | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if ((second & MASKED) === 0) return 'refused';
  const told = second & 0x7f;
  const extra = told < 126 ? 0 : told === 126 ? 2 : 8;
  const start = 2 + extra + 4;
  if (bytes.length < start) return undefined;
  const length = extra === 0 ? told : extra === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (length > MOST_BYTES) return 'refused';
  if (bytes.length < start + length) return undefined;
  const mask = bytes.subarray(start - 4, start);
  const payload = Buffer.from(bytes.subarray(start, start + length));
  for (let i = 0; i < length; i += 1) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return { opcode: first & 0x0f, payload, size: start + length };
}
