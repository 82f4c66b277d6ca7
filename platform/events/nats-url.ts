/** What a `NATS_URL` says. */
export interface NatsServers {
  readonly servers: readonly string[];
  /** Whether the connection must be encrypted; a server that cannot is refused. */
  readonly tls: boolean;
  readonly user?: string;
  readonly pass?: string;
  readonly token?: string;
}

/**
 * Reads `nats://` or `tls://` URLs with commas between them, `user:password@` or `token@` before the host. Throws
 * naming what is wrong, without repeating the value, which may hold a password.
 */
export function parseNatsUrl(text: string): NatsServers {
  const urls = text.split(',').map((url) => parseOne(url.trim()));
  const [first] = urls;
  if (first === undefined) throw new Error('must name a server');
  const known = urls.filter(({ username }) => username !== '');
  for (const url of urls) {
    if (url.protocol !== first.protocol) throw new Error('must be tls:// for all servers, or for none');
    const isSame = url.username === known[0]?.username && url.password === known[0].password;
    if (url.username !== '' && !isSame) throw new Error('must give the same credentials for all servers');
  }
  return {
    servers: urls.map(({ host }) => host),
    tls: first.protocol === 'tls:',
    ...credentials(known[0]),
  };
}

function parseOne(text: string): URL {
  const withScheme = text.includes('://') ? text : `nats://${text}`;
  if (!URL.canParse(withScheme)) throw new Error('must be nats://host:port or tls://host:port');
  const url = new URL(withScheme);
  if (!['nats:', 'tls:'].includes(url.protocol)) {
    throw new Error(`must begin with nats:// or tls://, not ${url.protocol}//`);
  }
  if (url.hostname === '') throw new Error('must name a host');
  if (url.search !== '' || url.hash !== '' || !['', '/'].includes(url.pathname)) {
    throw new Error('must end after the port: there are no parameters, and none would be honoured');
  }
  if (url.username === '' && url.password !== '') throw new Error('has a password without a user');
  return url;
}

function credentials(url: URL | undefined): Pick<NatsServers, 'user' | 'pass' | 'token'> {
  if (url === undefined) return {};
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  return pass === '' ? { token: user } : { user, pass };
}
