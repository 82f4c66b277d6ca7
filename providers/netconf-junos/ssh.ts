import { readFile } from 'node:fs/promises';
import { Client, type ClientChannel, type ServerHostKeyAlgorithm } from 'ssh2';
import { describeError } from '#platform/errors/describe-error.ts';
import type { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { NetconfJunosConfig } from './config.ts';
import { abortFailure } from '../aborted-call.ts';
import { loginFailure, wireFailure } from './failure.ts';
import { fingerprintOf, knownTypes, verdictOf } from './known-hosts.ts';

/** Port that IANA assigned to NETCONF over SSH (RFC 6242, section 7). */
const DEFAULT_PORT = 830;

/** A channel on which NETCONF speaks. */
export interface SshChannel {
  readonly stream: ClientChannel;
  /** Cuts the connection: the device then ends the session, and with it its locks. */
  destroy(): void;
}

/** Logs in, and starts the subsystem `netconf`. The address is `tcp://192.0.2.7:830`. */
export async function openChannel(
  target: Target,
  config: NetconfJunosConfig,
  signal: AbortSignal,
): Promise<SshChannel> {
  const { host, port } = placeOf(target);
  const { username, password } = target.credential;
  if (username === '' || password === '') {
    const message = `the switch at ${target.address} wants a user and a password. Give the device a credentialReference of a secret that workers may read (docs/switching.md).`;
    throw loginFailure(target, 'AUTH_FAILED', message);
  }
  const knownHosts = await readKnownHosts(target, config);
  if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
  const client = new Client();
  const { promise, resolve, reject } = Promise.withResolvers<ClientChannel>();
  let untrusted: ProviderError | undefined;
  const deadline = AbortSignal.timeout(config.connectTimeoutMs);
  const ends = AbortSignal.any([signal, deadline]);
  const end = (): void => reject(ends.reason);
  ends.addEventListener('abort', end, { once: true });
  client.on('error', reject);
  client.on('close', () => reject(new Error('it closed the connection')));
  client.on('ready', () => {
    client.subsys('netconf', (error, stream) => (error === undefined ? resolve(stream) : reject(error)));
  });
  client.connect({
    host,
    port,
    username,
    password,
    // One attempt: repeated ones lock accounts.
    authHandler: ['password'],
    algorithms: { serverHostKey: hostKeyAlgorithms(knownTypes(knownHosts, host, port)) },
    readyTimeout: config.connectTimeoutMs,
    hostVerifier: (key: Buffer) => {
      untrusted = distrust(target, { host, port, key, knownHosts });
      return untrusted === undefined;
    },
  });
  // Requests are small and wait for one another.
  client.setNoDelay(true);
  try {
    return { stream: await promise, destroy: () => client.destroy() };
  } catch (error) {
    client.destroy();
    if (untrusted !== undefined) throw untrusted;
    if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
    throw failureOf(target, error, deadline.aborted);
  } finally {
    ends.removeEventListener('abort', end);
  }
}

function placeOf(target: Target): { host: string; port: number } {
  const url = URL.parse(target.address);
  if (url === null || !['tcp:', 'ssh:'].includes(url.protocol) || url.hostname === '')
    throw wireFailure('UNREACHABLE', target, 'none', 'its address is not tcp://HOST:PORT');
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? DEFAULT_PORT : Number(url.port),
  };
}

/** Signatures of host keys, best first; those with SHA-1 are not used. An RSA key signs with several (RFC 8332). */
const SIGNATURES: readonly (readonly [type: string, ServerHostKeyAlgorithm])[] = [
  ['ssh-ed25519', 'ssh-ed25519'],
  ['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp256'],
  ['ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp384'],
  ['ecdsa-sha2-nistp521', 'ecdsa-sha2-nistp521'],
  ['ssh-rsa', 'rsa-sha2-512'],
  ['ssh-rsa', 'rsa-sha2-256'],
];

/** Those of the types that are known of the switch come first. */
function hostKeyAlgorithms(known: readonly string[]): ServerHostKeyAlgorithm[] {
  const first = SIGNATURES.filter(([type]) => known.includes(type));
  return [...new Set([...first, ...SIGNATURES])].map(([, algorithm]) => algorithm);
}

async function readKnownHosts(target: Target, { knownHosts }: NetconfJunosConfig): Promise<string> {
  if (knownHosts === undefined) return '';
  try {
    return await readFile(knownHosts, 'utf8');
  } catch (error) {
    const message = `the file of known hosts ${knownHosts} cannot be read: ${describeError(error)}`;
    throw loginFailure(target, 'TLS_UNTRUSTED', message);
  }
}

/** Why a host key is not trusted; undefined where it is. A pinned key beats the file. */
function distrust(
  target: Target,
  {
    host,
    port,
    key,
    knownHosts,
  }: { readonly host: string; readonly port: number; readonly key: Buffer; readonly knownHosts: string },
): ProviderError | undefined {
  const { address, fingerprint: pinned } = target;
  const found = fingerprintOf(key);
  const changed = `the switch at ${address} has the host key ${found}, and another one is known. Someone may be answering in its place. If its key was replaced,`;
  if (pinned !== undefined) {
    if (pinned === found) return undefined;
    return loginFailure(target, 'TLS_UNTRUSTED', `${changed} put the new one in the secret's field hostKey.`);
  }
  switch (verdictOf(knownHosts, host, port, key)) {
    case 'known':
      return undefined;
    case 'another':
      return loginFailure(target, 'TLS_UNTRUSTED', `${changed} put the new one in the file of known hosts.`);
    case 'revoked':
      return loginFailure(
        target,
        'TLS_UNTRUSTED',
        `the host key ${found} of the switch at ${address} is revoked`,
      );
    case 'unknown': {
      const message = `the switch at ${address} has the host key ${found}, which is not known. Compare it with the one on the switch's console, then put it in the secret's field hostKey or in the file of known hosts.`;
      return loginFailure(target, 'TLS_UNTRUSTED', message);
    }
  }
}

function failureOf(target: Target, error: unknown, isLate: boolean): ProviderError {
  const level = error instanceof Error && 'level' in error ? error.level : undefined;
  if (level === 'client-authentication') {
    const message = `the switch at ${target.address} refuses user ${target.credential.username}. Put the right user and password in the secret of the device's credentialReference.`;
    return loginFailure(target, 'AUTH_FAILED', message);
  }
  if (isLate || level === 'client-timeout') return wireFailure('TIMEOUT', target, 'none', 'no connection');
  return wireFailure('UNREACHABLE', target, 'none', error);
}
