import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servers, type RunningServer } from '#platform/testing/servers.ts';
import { makeCertificate } from '#platform/testing/certificates.ts';
import { connectNats } from './connect-nats.ts';
import { parseNatsUrl } from './nats-url.ts';

let folder: string;
let plain: RunningServer;
let encrypted: RunningServer;
let withUser: RunningServer;
let withToken: RunningServer;
let ca: string;
let otherCa: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-nats-'));
  const certificate = await makeCertificate(
    folder,
    'nats',
    { type: 'ip', value: '127.0.0.1' },
    { type: 'dns', value: 'localhost' },
  );
  ca = await readFile(certificate.ca, 'utf8');
  otherCa = await readFile(
    (await makeCertificate(folder, 'other', { type: 'ip', value: '127.0.0.1' })).ca,
    'utf8',
  );
  const { cert, key } = certificate;
  [plain, encrypted, withUser, withToken] = await Promise.all([
    servers().startNats({ dataDir: join(folder, 'plain') }),
    servers().startNats({
      dataDir: join(folder, 'encrypted'),
      extra: ['--tls', '--tlscert', cert, '--tlskey', key],
    }),
    servers().startNats({ dataDir: join(folder, 'user'), extra: ['--user', 'ann', '--pass', 'p@ss'] }),
    servers().startNats({ dataDir: join(folder, 'token'), extra: ['--auth', 't0ken'] }),
  ]);
});
afterAll(async () => {
  await Promise.all([plain, encrypted, withUser, withToken].map(async (part) => await part?.stop()));
  await rm(folder, { recursive: true, force: true });
});

const at = ({ address }: RunningServer, scheme: string, credentials = ''): string =>
  address.replace('nats://', `${scheme}://${credentials}`);

async function isConnected(url: string, pem?: string): Promise<boolean> {
  const connection = await connectNats({ url, name: 'test', ...(pem !== undefined && { ca: pem }) });
  await connection.flush();
  const isEncrypted = connection.info?.tls_required === true;
  await connection.close();
  return isEncrypted;
}

test('tls:// is encrypted, and refuses a server that cannot', async () => {
  expect(await isConnected(at(encrypted, 'tls'), ca)).toBe(true);
  await expect(isConnected(at(plain, 'tls'))).rejects.toThrow(/NATS refuses.*does not support 'tls'/);
  await expect(isConnected(at(plain, 'nats'), ca)).rejects.toThrow(/NATS refuses.*does not support 'tls'/);
});

test('a certificate that the given authority has not signed is refused', async () => {
  await expect(isConnected(at(encrypted, 'tls'), otherCa)).rejects.toThrow(
    /NATS refuses.*(?:unable to verify|self.signed)/,
  );
  await expect(isConnected(at(encrypted, 'tls'))).rejects.toThrow(
    /NATS refuses.*(?:unable to verify|self.signed)/,
  );
});

test('user and password, or a token, in the URL are used; wrong ones are refused at once', async () => {
  expect(await isConnected(at(withUser, 'nats', 'ann:p%40ss@'))).toBe(false);
  expect(await isConnected(at(withToken, 'nats', 't0ken@'))).toBe(false);
  for (const url of [
    at(withUser, 'nats'),
    at(withUser, 'nats', 'ann:wrong@'),
    at(withToken, 'nats', 'wrong@'),
  ]) {
    await expect(isConnected(url)).rejects.toThrow(/NATS refuses.*Authorization/i);
  }
});

test('a server that is unavailable is waited for', async () => {
  // Nothing listens at port 1.
  const outcome = await Promise.race([
    isConnected('nats://127.0.0.1:1').then(
      () => 'connected',
      (error: unknown) => String(error),
    ),
    sleep(1_500, 'waiting'),
  ]);
  expect(outcome).toBe('waiting');
});

test('the wait for a server ends with its signal, also while a server does not answer', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  for (const at of [1, port]) {
    const ending = new AbortController();
    const waiting = connectNats({ url: `nats://127.0.0.1:${at}`, name: 'test', signal: ending.signal });
    const started = Date.now();
    ending.abort(new Error('the process ends'));
    await expect(waiting).rejects.toThrow('the process ends');
    expect(Date.now() - started).toBeLessThan(4_000);
  }
  silent.close();
});

test.each([
  ['nats://a:4222?tls=true', 'no parameters'],
  ['nats://a:4222/path', 'no parameters'],
  ['nats://a:4222#x', 'no parameters'],
  ['ws://a:4222', 'must begin with nats:// or tls://'],
  ['wss://a:4222', 'must begin with nats:// or tls://'],
  ['https://a:4222', 'must begin with nats:// or tls://'],
  ['tls://a:4222,nats://b:4222', 'for all servers, or for none'],
  ['nats://ann:s3cr3t@a,nats://bob:s3cr3t@b', 'same credentials'],
  ['nats://:s3cr3t@a', 'without a user'],
  ['nats://', 'must name a host'],
  ['nats://a:port', 'must be nats://host:port'],
])('%s is a fault, and no password is repeated', (url, fault) => {
  expect(() => parseNatsUrl(url)).toThrow(fault);
  expect(() => parseNatsUrl(url)).not.toThrow('s3cr3t');
});

test('several servers share what one of them says of the credentials', () => {
  expect(parseNatsUrl('tls://ann:pw@a:4222, tls://b:4333')).toEqual({
    servers: ['a:4222', 'b:4333'],
    tls: true,
    user: 'ann',
    pass: 'pw',
  });
});
