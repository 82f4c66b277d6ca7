import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { freePort } from '#test/servers/free-port.ts';

/** A running NetBox. */
export interface NetBoxPeer {
  readonly url: string;
  readonly token: string;
  get<Data>(path: string): Promise<Data>;
  patch(path: string, body: object): Promise<void>;
  stop(): Promise<void>;
}

/** The script that runs a NetBox, which tests take where a machine has it. */
const SCRIPT = process.env['NETBOX_PEER'] ?? join(import.meta.dirname, '../../../shared/peers/netbox/run.sh');

/** Its first start installs NetBox from PyPI; the folder is kept for the next. */
const START_MS = 600_000;
const folderOf = (name: string): string => join(tmpdir(), `infratographer-netbox-${name}`);
const ASK_MS = 60_000;

/** A NetBox with the public demonstration data, which no test changes for good. */
export async function startNetBoxDemo(): Promise<NetBoxPeer | { readonly missing: string }> {
  return await startNetBox('demo', { NETBOX_SEED: 'demo' });
}

/** A NetBox without data, for tests that write to it. */
export async function startEmptyNetBox(): Promise<NetBoxPeer | { readonly missing: string }> {
  return await startNetBox('empty', {});
}

/** Starts a NetBox, or says why there is none: `NETBOX_URL` and `NETBOX_TOKEN` name one that runs already. */
async function startNetBox(
  name: 'demo' | 'empty',
  seed: Readonly<Record<string, string>>,
): Promise<NetBoxPeer | { readonly missing: string }> {
  const { NETBOX_URL: url, NETBOX_TOKEN: token } = process.env;
  if (url !== undefined && token !== undefined) return clientOf({ url, token }, async () => undefined);
  if (!existsSync(SCRIPT)) return { missing: `there is no ${SCRIPT}; NETBOX_PEER names another` };
  const [web, postgres, redis] = [await freePort(), await freePort(), await freePort()];
  const environment = {
    ...seed,
    NETBOX_PORT: String(web),
    NETBOX_PG_PORT: String(postgres),
    NETBOX_REDIS_PORT: String(redis),
  };
  const folder = folderOf(name);
  const isUsed = existsSync(folder);
  const stop = async (): Promise<void> =>
    void (await run('bash', [SCRIPT, 'down', folder], { timeoutMs: START_MS, environment }));
  try {
    const output = await run('bash', [SCRIPT, 'up', folder], { timeoutMs: START_MS, environment });
    if (name === 'empty' && isUsed)
      await run('bash', [SCRIPT, 'reset', folder], { timeoutMs: START_MS, environment });
    const value = (name: string): string => new RegExp(`^${name}=(.+)$`, 'm').exec(output)?.[1] ?? '';
    return clientOf({ url: value('url'), token: value('token_v2') }, stop);
  } catch (error) {
    await stop().catch(() => undefined);
    return { missing: `NetBox does not start: ${describeError(error)}` };
  }
}

function clientOf({ url, token }: Pick<NetBoxPeer, 'url' | 'token'>, stop: NetBoxPeer['stop']): NetBoxPeer {
  const authorization = `${token.startsWith('nbt_') ? 'Bearer' : 'Token'} ${token}`;
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(ASK_MS),
    });
    if (!answer.ok) throw new Error(`NetBox answers ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  return {
    url,
    token,
    // The caller says what the list or object is.
    get: async <Data>(path: string) => (await (await ask(path)).json()) as Data,
    async patch(path, body) {
      await ask(path, { method: 'PATCH', body: JSON.stringify(body) });
    },
    stop,
  };
}
