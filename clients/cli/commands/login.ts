import { text } from 'node:stream/consumers';
import { contextFile, writeLogin, type Login } from '../contexts/context-file.ts';
import { loginByBrowser, loginByDevice } from '../contexts/identity.ts';
import { findKeyring, type Keyring } from '../contexts/keyring.ts';
import { CommandError, EXIT, usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { write } from '../output/format.ts';
import { parseOptions, type Command } from './command.ts';

const OPTIONS = {
  url: { type: 'string' },
  name: { type: 'string' },
  issuer: { type: 'string' },
  'client-id': { type: 'string', default: 'infra' },
  audience: { type: 'string' },
  browser: { type: 'boolean', default: false },
  token: { type: 'boolean', default: false },
  store: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const login: Command = {
  help: `  --url GRAPH       the graph, e.g. https://infra.example/graphql
  --issuer URL      the OpenID Connect provider; a code is shown to enter on any device (RFC 8628)
  --client-id ID    as which client (default infra)
  --audience NAME   for whom the token is, where the provider asks
  --browser         a browser of this machine instead of a code (code flow with PKCE)
  --token           reads a token from standard input instead, as for services
  --name NAME       of the context (default: the graph's host)
  --store WHERE     keyring or file

The token is kept in the system's keyring where there is one: the Secret Service (secret-tool) in a desktop session, the
keychain on macOS. Elsewhere, and with --store file or INFRA_KEYRING=off, it is in a file that only you may read. It is
renewed where the provider allows it.`,
  async run(io, args) {
    const { values } = parseOptions(args, OPTIONS);
    if (values.url === undefined || !URL.canParse(values.url))
      throw usageError('Which graph? --url https://…/graphql');
    const keyring = chooseKeyring(io, values.store);
    const login = await logIn(io, values);
    const name = values.name ?? new URL(values.url).host;
    writeLogin(io, name, { url: values.url, login, keyring, isCurrent: true });
    const place = keyring?.name ?? `${contextFile(io)}, which only you may read`;
    await write(io, `logged in to ${name}; the token is in ${place}\n`);
  },
};

/** The keyring that keeps the token; undefined where a file does. */
function chooseKeyring(io: Io, store: string | undefined): Keyring | undefined {
  if (store !== undefined && store !== 'keyring' && store !== 'file')
    throw usageError(`--store takes keyring or file, not ${store}.`);
  if (store === 'file') return undefined;
  const keyring = findKeyring(io);
  if (keyring === undefined && store === 'keyring')
    throw usageError(
      'This system has no keyring that infra can use: --store file keeps the token in a file.',
    );
  return keyring;
}

interface LoginValues {
  readonly issuer?: string | undefined;
  readonly 'client-id': string;
  readonly audience?: string | undefined;
  readonly browser: boolean;
  readonly token: boolean;
}

async function logIn(io: Io, values: LoginValues): Promise<Login> {
  if (values.token) {
    const token = (await text(io.stdin)).trim();
    if (token === '') throw usageError('Standard input has no token.');
    return { token };
  }
  const { issuer } = values;
  if (issuer === undefined || !URL.canParse(issuer))
    throw usageError('Which provider? --issuer https://…, or --token.');
  const provider = { issuer, clientId: values['client-id'], audience: values.audience };
  try {
    return await (values.browser ? loginByBrowser(io, provider) : loginByDevice(io, provider));
  } catch (error) {
    if (error instanceof CommandError || io.signal.aborted) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(EXIT.REFUSED, `${issuer} did not log you in: ${reason}`, { cause: error });
  }
}
