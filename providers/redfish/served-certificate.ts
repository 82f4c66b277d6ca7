import type { TLSSocket } from 'node:tls';
import type { Target } from '../target.ts';
import { originOf } from './origin.ts';
import { connectorFor, plainFingerprint } from './tls.ts';
import type { TlsSettings, Trust } from './tls.ts';
import { wireFailure } from './wire-failure.ts';
import { withSignal } from './with-signal.ts';

/** Fingerprint of the certificate that a BMC serves now, once it is found trustworthy. Sends nothing, needs no login. */
export async function servedFingerprint(
  target: Target,
  trust: Trust,
  settings: TlsSettings,
  signal: AbortSignal,
): Promise<string> {
  const origin = originOf(target);
  const url = new URL(origin);
  const connect = connectorFor(trust, settings);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const port = url.port === '' ? '443' : url.port;
  connect({ hostname: url.hostname, host: url.host, protocol: 'https:', port }, (error, socket) => {
    if (error !== null) {
      reject(wireFailure(error, { method: 'GET', path: '/', origin, target: target.id, signal }));
      return;
    }
    const shown = (socket as TLSSocket).getPeerX509Certificate()?.fingerprint256 ?? '';
    socket.destroy();
    resolve(plainFingerprint(shown));
  });
  return withSignal(promise, signal, target.id);
}
