import { afterEach, describe, expect, it } from 'vitest';
import { Agent, request } from 'undici';
import { startSimulator } from '#providers/simulator/start.ts';
import type { Target } from '../target.ts';
import type { Provider } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import type { RedfishConfig } from './config.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { startScriptedBmc } from './testing/scripted-bmc.ts';
import type { Heard, Said, ScriptedBmc } from './testing/scripted-bmc.ts';

const system = {
  Id: '1',
  PowerState: 'On',
  Actions: { '#ComputerSystem.Reset': { target: '/redfish/v1/Systems/1/Actions/Reset' } },
};

/** Root, one system, sessions; `login` and `read` may say otherwise. */
function service(
  over: {
    login?: (heard: Heard) => Said | undefined;
    read?: (heard: Heard) => Said | undefined;
    root?: object;
  } = {},
) {
  let tokens = 0;
  return (heard: Heard): Said => {
    if (heard.path === '/redfish/v1/') {
      return {
        body: over.root ?? { Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } } },
      };
    }
    if (heard.method === 'DELETE') return { status: 204 };
    if (heard.method === 'POST') {
      tokens += 1;
      const opened = {
        'x-auth-token': `canary-token-${tokens}`,
        location: `/redfish/v1/SessionService/Sessions/${tokens}`,
      };
      return over.login?.(heard) ?? { status: 201, headers: opened, body: {} };
    }
    const said = over.read?.(heard);
    if (said !== undefined) return said;
    if (heard.path === '/redfish/v1/Systems')
      return { body: { Members: [{ '@odata.id': '/redfish/v1/Systems/1/' }] } };
    return { body: system };
  };
}

/** An iDRAC's answer to a login where its session table is full. */
const FULL: Said = {
  status: 503,
  body: { error: { '@Message.ExtendedInfo': { MessageId: 'IDRAC.2.8.RAC0218' } } },
};

const noBasic = ({ headers }: Heard): Said | undefined =>
  headers.authorization === undefined ? undefined : { status: 401 };

const logins = (bmc: ScriptedBmc) => bmc.heard.filter(({ method }) => method === 'POST').length;

describe('sessions', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(say: (heard: Heard) => Said, settings: Partial<RedfishConfig> = {}) {
    const bmc = await startScriptedBmc(say);
    undo.push(() => bmc.close());
    const provider = await testProvider(settings);
    undo.push(() => provider.close());
    return { bmc, provider, read: (over?: Partial<Target>) => power(provider, bmc.target(over)) };
  }

  const power = (provider: Provider, target: Target) =>
    capability(provider, 'power').get(target, callContext());

  it('opens one session for concurrent callers, sends one request at a time, and deletes the session at the end', async () => {
    const { bmc, provider, read } = await start(service());

    const states = await Promise.all(Array.from({ length: 8 }, () => read()));
    await provider.close();
    await provider.close();

    expect(states).toEqual(Array.from({ length: 8 }, () => 'ON'));
    expect(logins(bmc)).toBe(1);
    expect(bmc.crowding()).toBe(1);
    expect(bmc.connections()).toBe(1);
    const deleted = bmc.heard.filter(({ method }) => method === 'DELETE');
    expect(deleted.map(({ path }) => path)).toEqual(['/redfish/v1/SessionService/Sessions/1']);
  });

  it('sends one request at a time also for several users of one BMC', async () => {
    const { bmc, read } = await start(service());
    const users = ['a', 'b', 'c', 'd'].map((username) => ({ credential: { username, password: 'p' } }));

    await Promise.all(users.flatMap((user) => [read(user), read(user)]));

    expect(bmc.connections()).toBe(4);
    expect(bmc.crowding()).toBe(1);
  });

  it('logs in once more when the BMC has dropped the session', async () => {
    let valid = 'canary-token-1';
    const { bmc, read } = await start(
      service({ read: ({ headers }) => (headers['x-auth-token'] === valid ? undefined : { status: 401 }) }),
    );
    await read();
    valid = 'canary-token-2';

    await expect(read()).resolves.toBe('ON');
    expect(logins(bmc)).toBe(2);
  });

  it('gives up after one renewed login', async () => {
    const { bmc, read } = await start(service({ read: () => ({ status: 401 }) }));

    expect(await failure(read())).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    expect(logins(bmc)).toBe(2);
  });

  it.each([
    ['401', { status: 401 }],
    [
      '400, as iLO does',
      {
        status: 400,
        body: { error: { '@Message.ExtendedInfo': [{ MessageId: 'iLO.2.14.UnauthorizedLoginAttempt' }] } },
      },
    ],
  ])('tries a credential once that is refused with %s, whoever asks', async (_, refusal) => {
    const { bmc, provider, read } = await start(service({ login: () => refusal }));

    const errors = [await failure(read()), await failure(read()), await failure(read())];

    expect(errors.map(({ code }) => code)).toEqual(['AUTH_FAILED', 'AUTH_FAILED', 'AUTH_FAILED']);
    expect(errors[0]?.retry).toBe('operator');
    expect(logins(bmc)).toBe(1);
    const other = { credential: { username: 'admin', password: 'another' } };
    await failure(power(provider, bmc.target(other)));
    expect(logins(bmc)).toBe(2);
  });

  it('tries a refused credential again after a while', async () => {
    let refuse = true;
    const { read } = await start(service({ login: () => (refuse ? { status: 401 } : undefined) }), {
      refusalMs: 100,
    });
    await failure(read());
    refuse = false;
    await new Promise((resolve) => setTimeout(resolve, 150));

    await expect(read()).resolves.toBe('ON');
  });

  it('tells a full session table from a busy BMC, and neither counts as a wrong credential', async () => {
    const answers: Said[] = [FULL, { status: 503, headers: { 'retry-after': '7' } }];
    const { read } = await start(service({ login: () => answers.shift() ?? undefined, read: noBasic }));

    expect(await failure(read())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    expect(await failure(read())).toMatchObject({ code: 'BUSY', retry: { afterMs: 7_000 }, effect: 'none' });
    await expect(read()).resolves.toBe('ON');
  });

  it('carries the credential itself while the session table is full, and takes a session again afterwards', async () => {
    let isFull = true;
    const { bmc, read } = await start(service({ login: () => (isFull ? FULL : undefined) }), {
      sessionFullMs: 200,
    });

    expect([await read(), await read()]).toEqual(['ON', 'ON']);
    expect(logins(bmc)).toBe(1);
    expect(bmc.heard.at(-1)?.headers.authorization).toMatch(/^Basic /);
    isFull = false;
    await new Promise((resolve) => setTimeout(resolve, 250));

    await expect(read()).resolves.toBe('ON');
    expect(logins(bmc)).toBe(2);
    expect(bmc.heard.at(-1)?.headers).toMatchObject({ 'x-auth-token': 'canary-token-2' });
  });

  it('keeps to a full table where Basic is switched off, which says nothing of the credential', async () => {
    let isFull = true;
    const { bmc, read } = await start(service({ login: () => (isFull ? FULL : undefined), read: noBasic }));

    expect(await failure(read())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    const heard = bmc.heard.length;
    expect(await failure(read())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    expect(bmc.heard.slice(heard).map(({ method }) => method)).toEqual(['POST']);
    isFull = false;
    await expect(read()).resolves.toBe('ON');
  });

  it('goes on at a simulated iDRAC whose eight sessions are those of workers that died', async () => {
    const credential = { username: 'admin', password: 'canary-password' };
    const simulator = await startSimulator({ credential, servers: 1, vendors: ['dell'] });
    undo.push(() => simulator.close());
    const address = simulator.bmcs[0]?.url ?? '';
    const dispatcher = new Agent({ connect: { ca: simulator.ca } });
    undo.push(() => dispatcher.close());
    const login = async (): Promise<number> => {
      const body = JSON.stringify({ UserName: credential.username, Password: credential.password });
      const headers = { 'content-type': 'application/json' };
      const url = `${address}/redfish/v1/SessionService/Sessions`;
      const answer = await request(url, { method: 'POST', dispatcher, headers, body });
      await answer.body.dump();
      return answer.statusCode;
    };
    for (let left = 0; left < 8; left += 1) expect(await login()).toBe(201);
    expect(await login()).toBe(503);
    const provider = await testProvider();
    undo.push(() => provider.close());

    const target = { id: 'srvrsrv-1', address, credential, ca: simulator.ca };
    const on = capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    await expect(on).resolves.toMatchObject({ state: 'ON' });
  });

  it('asks for a new password where the BMC wants one, and leaves no session', async () => {
    const body = { '@Message.ExtendedInfo': [{ MessageId: 'Base.1.8.PasswordChangeRequired' }] };
    const headers = { 'x-auth-token': 't', location: '/redfish/v1/SessionService/Sessions/9' };
    const { bmc, read } = await start(service({ login: () => ({ status: 201, headers, body }) }));

    expect(await failure(read())).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED', retry: 'operator' });
    expect(bmc.heard.at(-1)).toMatchObject({
      method: 'DELETE',
      path: '/redfish/v1/SessionService/Sessions/9',
    });
  });

  it('uses Basic only where the service has no sessions, and does not repeat a refused one', async () => {
    const basic = `Basic ${Buffer.from('admin:canary-password').toString('base64')}`;
    let refuse = false;
    const { bmc, read } = await start(
      service({
        root: { Id: 'RedvirtService' },
        read: ({ headers }) => (refuse || headers.authorization !== basic ? { status: 401 } : undefined),
      }),
    );
    await expect(read()).resolves.toBe('ON');
    refuse = true;
    const before = bmc.heard.length;

    expect(await failure(read())).toMatchObject({ code: 'AUTH_FAILED' });
    expect(await failure(read())).toMatchObject({ code: 'AUTH_FAILED' });
    expect(bmc.heard.length - before).toBe(1);
    expect(logins(bmc)).toBe(0);
  });

  it.each([404, 405, 501])('uses Basic where announced sessions are answered with %d', async (status) => {
    const { bmc, read } = await start(service({ login: () => ({ status }) }));

    expect([await read(), await read()]).toEqual(['ON', 'ON']);
    expect(logins(bmc)).toBe(1);
    expect(bmc.heard.at(-1)?.headers.authorization).toMatch(/^Basic /);
  });

  it('gives a session back that nobody uses', async () => {
    const { bmc, read } = await start(service(), { sessionIdleMs: 200 });
    await read();

    await expect
      .poll(() => bmc.heard.some(({ method }) => method === 'DELETE'), { timeout: 5_000 })
      .toBe(true);
    await expect(read()).resolves.toBe('ON');
    expect(logins(bmc)).toBe(2);
  });

  it('ends one caller without the others when it is cancelled during the login they share', async () => {
    const gate = Promise.withResolvers<void>();
    const inner = service();
    const bmc = await startScriptedBmc(async (heard) => {
      if (heard.method === 'POST') await gate.promise;
      return inner(heard);
    });
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    const abort = new AbortController();
    const leaving = failure(capability(provider, 'power').get(bmc.target(), callContext(abort.signal)));
    const staying = power(provider, bmc.target());
    await expect.poll(() => logins(bmc)).toBe(1);

    abort.abort();
    expect(await leaving).toMatchObject({ code: 'CANCELLED', retry: 'never' });
    gate.resolve();
    await expect(staying).resolves.toBe('ON');
    expect(logins(bmc)).toBe(1);
  });

  it('keeps secrets out of errors, even where the BMC repeats them', async () => {
    const said = { MessageId: 'Base.1.8.GeneralError', Message: 'user admin with canary-password is wrong' };
    const echo: Said = { status: 400, body: { error: { '@Message.ExtendedInfo': [said] } } };
    const { read } = await start(service({ read: () => echo }));

    const error = await failure(read());
    expect(error).toBeInstanceOf(ProviderError);
    expect(error.message).toContain('[redacted]');
    expect(JSON.stringify([error.message, error.vendor, String(error.cause)])).not.toContain('canary');
  });
});
