import { createHash, createHmac } from 'node:crypto';

/** What a file of known hosts says of a host and its key. */
export type HostKeyVerdict = 'known' | 'revoked' | 'another' | 'unknown';

/** The fingerprint of a host key as OpenSSH prints it, `SHA256:…`. */
export function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/u, '')}`;
}

interface Entry {
  readonly isRevoked: boolean;
  readonly type: string;
  readonly key: string;
}

/**
 * What a file of known hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT) has of a host. Names may be hashed. Patterns with
 * wildcards and certificate authorities are not used: each switch is named.
 */
function entriesOf(file: string, host: string, port: number): Entry[] {
  const names = port === 22 ? [host, `[${host}]:22`] : [`[${host}]:${port}`];
  return file.split('\n').flatMap((line) => {
    const fields = line.trim().split(/\s+/u);
    const marker = fields[0]?.startsWith('@') === true ? fields.shift() : undefined;
    const [hosts = '', type = '', key = ''] = fields;
    if (hosts === '' || hosts.startsWith('#') || marker === '@cert-authority') return [];
    if (!hosts.split(',').some((one) => names.some((name) => isName(one, name)))) return [];
    return [{ isRevoked: marker === '@revoked', type, key }];
  });
}

/** What the file says of a host with this key. */
export function verdictOf(file: string, host: string, port: number, key: Buffer): HostKeyVerdict {
  const entries = entriesOf(file, host, port);
  const same = entries.filter((entry) => entry.key === key.toString('base64'));
  if (same.some(({ isRevoked }) => isRevoked)) return 'revoked';
  if (same.length > 0) return 'known';
  return entries.some(({ isRevoked }) => !isRevoked) ? 'another' : 'unknown';
}

/** Types of the keys that are known of a host: it is asked for one of them, as it may have others too. */
export function knownTypes(file: string, host: string, port: number): string[] {
  const types = entriesOf(file, host, port).filter(({ isRevoked }) => !isRevoked);
  return [...new Set(types.map(({ type }) => type))];
}

function isName(listed: string, name: string): boolean {
  const [, salt, hash] = /^\|1\|([^|]+)\|([^|]+)$/u.exec(listed) ?? [];
  if (salt === undefined || hash === undefined) return listed.toLowerCase() === name.toLowerCase();
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
