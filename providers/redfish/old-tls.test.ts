import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { TlsOptions } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority, createServerCertificate } from '#platform/certificates/certificate.ts';
import { failure } from './testing/call.ts';
import { startTransport } from './testing/start-transport.ts';

/** A Diffie-Hellman exchange needs one: with the simulator's elliptic curves there is none. */
function rsaKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;
}

/** Ends a server with the test, its connections first. */
function endWithTest(server: Server): void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
}

describe('a BMC with old TLS', async () => {
  const key = rsaKey();
  const authority = await createAuthority('old');
  const cert = await createServerCertificate({
    commonName: 'bmc',
    names: [{ type: 'ip', value: '127.0.0.1' }],
    key,
    authority,
  });

  async function serve(options: TlsOptions, settings: object = {}) {
    const server = createTlsServer({ key, cert, ...options }, (socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"Id":"1"}'));
    }).listen(0, '127.0.0.1');
    server.on('tlsClientError', () => {});
    await once(server, 'listening');
    endWithTest(server);
    const { port } = server.address() as AddressInfo;
    const { send } = await startTransport(() => ({ body: {} }), settings, { ca: authority.certificate });
    return () => send({ method: 'POST', body: {}, origin: `https://127.0.0.1:${port}` });
  }
  const tls11 = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  const smallDh = {
    maxVersion: 'TLSv1.2',
    ciphers: 'DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0',
    // 1024 bits.
    dhparam: [
      '-----BEGIN DH PARAMETERS-----',
      'MIGHAoGBAJBb++yj8JrLn09O5CRxI1IBwIQrWBoP3JQMkEkO5Uj95+OiIQrp8SAu',
      'RyyRC8OqSJzlG+yL0hZHgqF/X53CJd3B4SNZymm5ofzzmyXwmHyUfn6xZL4K7YMd',
      '6echYySZBaFl8TOd/VBlvWNMlh3D+jrfNkteXih5KDOX7Bgao7KvAgEC',
      '-----END DH PARAMETERS-----',
    ].join('\n'),
  } as const;

  it.each([
    ['its version', tls11],
    ['its Diffie-Hellman key', smallDh],
  ])('says that it is too old, by %s, and what to set', async (_, options) => {
    const error = await failure((await serve(options))());
    expect(error).toMatchObject({ code: 'TLS_UNTRUSTED', retry: 'operator', effect: 'none' });
    expect(error.message).toMatch(/TLS that is too old.*tlsMinVersion and tlsCiphers/);
  });

  it('speaks it where the settings say so', async () => {
    const send = await serve(tls11, { tlsMinVersion: 'TLSv1.1', tlsCiphers: 'DEFAULT@SECLEVEL=0' });
    expect((await send()).body).toEqual({ Id: '1' });
  });

  it('distinguishes plain HTTP on that port from it', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    endWithTest(server);
    const { send } = await startTransport(() => ({ body: {} }));
    const { port } = server.address() as AddressInfo;
    const error = await failure(send({ origin: `https://127.0.0.1:${port}` }));
    expect(error).toMatchObject({ code: 'TLS_UNTRUSTED', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('plain HTTP');
  });
});
