import { text } from 'node:stream/consumers';
import { readContexts, writeContexts } from '../contexts/context-file.ts';
import { loginByBrowser, loginByDevice, type Login } from '../contexts/identity.ts';
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
  help: { type: 'boolean', short: 'h' },
} as const;

export const login: Command = {
  name: 'login',
  usage: '--url GRAPH --issuer URL',
  about: 'logs in to a graph, and makes it the current context',
  help: `  --url GRAPH       the graph, e.g. https://infra.example/graphql
  --issuer URL      the OpenID Connect provider; a code is shown to enter on any device (RFC 8628)
  --client-id ID    as which client (default infra)
  --audience NAME   for whom the token is, where the provider asks
  --browser         a browser of this machine instead of a code (code flow with PKCE)
  --token           reads a token from standard input instead, as for services
  --name NAME       of the context (default: the graph's host)

Tokens are kept in a file that only you may read, and renewed where the provider allows it.`,
  async run(io, args) {
    const { values } = parseOptions(args, OPTIONS);
    if (values.url === undefined || !URL.canParse(values.url))
      throw usageError('Which graph? --url https://…/graphql');
    const login = await logIn(io, values);
    const name = values.name ?? new URL(values.url).host;
    const { contexts } = readContexts(io);
    writeContexts(io, { current: name, contexts: { ...contexts, [name]: { url: values.url, ...login } } });
    await write(io, `logged in to ${name}\n`);
  },
};

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
    if (token === '') throw usageError('No token came from standard input.');
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
