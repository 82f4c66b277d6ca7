import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';
import tls from 'node:tls';
import { buildConnector } from 'undici';
import type { RedfishConfig } from './config.ts';

/** How a BMC proves that it is the one meant. */
export interface Trust {
  /** PEM of the signing authorities; undefined means the system's. */
  readonly ca: string | undefined;
  /** SHA-256 of the certificate itself; beats `ca`. */
  readonly fingerprint: string | undefined;
}

/** Marks a certificate that is genuine but not the pinned one. */
export const pinMismatch = 'PIN_MISMATCH';

/** What of the provider's settings concerns TLS. */
export type TlsSettings = Pick<RedfishConfig, 'connectTimeoutMs' | 'tlsMinVersion' | 'tlsCiphers'>;

const optionsOf = ({ connectTimeoutMs, tlsMinVersion, tlsCiphers }: TlsSettings) => ({
  timeout: connectTimeoutMs,
  maxCachedSessions: 0,
  allowH2: false as const,
  minVersion: tlsMinVersion,
  ...(tlsCiphers !== undefined && { ciphers: tlsCiphers }),
});

/** A connector for one BMC. TLS sessions are not resumed, so that every connection shows its certificate. */
export function connectorFor(trust: Trust, settings: TlsSettings): buildConnector.connector {
  if (trust.fingerprint !== undefined) return pinnedConnector(trust.fingerprint, settings);
  return buildConnector({
    ...optionsOf(settings),
    ...(trust.ca === undefined ? {} : { ca: trust.ca, checkServerIdentity: nameIfItHasOne }),
  });
}

/** Hexadecimal in lower case without separators, so that `AA:BB` and `aabb` are the same. */
export function plainFingerprint(fingerprint: string): string {
  return fingerprint.replace(/[^0-9a-f]/gi, '').toLowerCase();
}

/**
 * BMC certificates rarely carry the BMC's IP address. Where the authority was given for BMCs, a certificate that names
 * no address at all is accepted; one that names others is not.
 */
function nameIfItHasOne(hostname: string, certificate: tls.PeerCertificate): Error | undefined {
  const namesAddresses = /IP Address:/.test(certificate.subjectaltname ?? '');
  if (isIP(hostname) !== 0 && !namesAddresses) return undefined;
  return tls.checkServerIdentity(hostname, certificate);
}

/** Compares before any byte is sent, so that no credential reaches a stranger. */
function pinnedConnector(fingerprint: string, settings: TlsSettings): buildConnector.connector {
  const connect = buildConnector({ ...optionsOf(settings), rejectUnauthorized: false });
  const wanted = plainFingerprint(fingerprint);
  return (options, callback) =>
    connect(options, (...result) => {
      const [error, socket] = result;
      if (error !== null) return callback(error, null);
      const shown = (socket as TLSSocket).getPeerX509Certificate?.()?.fingerprint256 ?? '';
      if (plainFingerprint(shown) === wanted) return callback(null, socket);
      socket.destroy();
      callback(
        Object.assign(new Error('the certificate is not the pinned one'), { code: pinMismatch }),
        null,
      );
    });
}
