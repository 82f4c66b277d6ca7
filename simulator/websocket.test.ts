import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acceptWebSocket, type ServerSocket } from './websocket.ts';

let server: Server;
let client: Socket;
let heard: string[];
let received: Buffer;
let opened: ServerSocket | undefined;
let closed: boolean;

beforeEach(async () => {
  heard = [];
  received = Buffer.alloc(0);
  opened = undefined;
  closed = false;
  server = createServer();
  server.on('upgrade', (request, socket, head) => {
    opened = acceptWebSocket(request, socket, head, {
      message: (bytes) => heard.push(bytes.toString()),
      closed: () => {
        closed = true;
      },
    });
    if (opened === undefined) socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
  });
  client.on('error', () => {});
  await once(client, 'connect');
});

afterEach(() => {
  client.destroy();
  server.close();
});

/** The key and its answer are those of RFC 6455 §1.3. */
async function shakeHands(): Promise<void> {
  client.write(
    'GET /console HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  );
  await vi.waitFor(() => expect(received.toString()).toContain('\r\n\r\n'));
  expect(received.toString()).toContain('Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  received = Buffer.alloc(0);
}

/** A frame as a client sends it: masked. */
function frame(first: number, payload: string): Buffer {
  const bytes = Buffer.from(payload);
  const mask = Buffer.from([1, 2, 3, 4]);
  const medium = bytes.length > 125;
  const header = Buffer.from([first, 0x80 | (medium ? 126 : bytes.length)]);
  const length = Buffer.alloc(medium ? 2 : 0);
  if (medium) length.writeUInt16BE(bytes.length);
  return Buffer.concat([header, length, mask, bytes.map((byte, i) => byte ^ (mask[i % 4] ?? 0))]);
}

test('messages arrive whole, in parts, in pieces, and several at once', async () => {
  await shakeHands();
  const long = 'x'.repeat(300);
  const bytes = Buffer.concat([frame(0x81, 'a'), frame(0x01, 'b'), frame(0x80, 'c'), frame(0x82, long)]);
  for (const byte of bytes.subarray(0, 9)) client.write(Buffer.from([byte]));
  client.write(bytes.subarray(9));
  await vi.waitFor(() => expect(heard).toEqual(['a', 'b', 'c', long]));
});

test('what is sent is told by its length', async () => {
  await shakeHands();
  opened?.send(Buffer.from('hello'));
  await vi.waitFor(() => expect(received).toEqual(Buffer.from('\u0082\u0005hello', 'latin1')));
  received = Buffer.alloc(0);
  opened?.send(Buffer.alloc(70_000));
  await vi.waitFor(() => expect(received.length).toBe(70_010));
  expect(received.readBigUInt64BE(2)).toBe(70_000n);
});

test('a ping is answered, and a goodbye too', async () => {
  await shakeHands();
  client.write(frame(0x89, 'are you there'));
  await vi.waitFor(() => expect(received.subarray(2).toString()).toBe('are you there'));
  expect(received[0]).toBe(0x8a);
  received = Buffer.alloc(0);
  client.write(frame(0x88, ''));
  await vi.waitFor(() => expect(received[0]).toBe(0x88));
  await vi.waitFor(() => expect(closed).toBe(true));
});

test.each([
  ['unmasked', Buffer.from([0x81, 0x01, 0x61])],
  ['beyond every bound', Buffer.from([0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4])],
])('a frame that is %s ends the connection', async (_, bytes) => {
  await shakeHands();
  client.write(bytes);
  await vi.waitFor(() => expect(received[0]).toBe(0x88));
  expect(heard).toEqual([]);
});

test('a request without a key opens nothing', async () => {
  client.write('GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
  await once(client, 'close');
  expect(opened).toBeUndefined();
});
