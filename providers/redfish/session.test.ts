import { describe, expect, it } from 'vitest';
import type { Target } from '../target.ts';
import type { Provider } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import type { RedfishConfig } from './config.ts';
import { callContext, capability, failure } from './testing/call.ts';
import type { ReceivedRequest, ScriptedResponse } from './testing/scripted-bmc.ts';
import { logins, sessionService, startScripted } from './testing/session-service.ts';

describe('sessions', () => {
  async function start(
    say: (heard: ReceivedRequest) => ScriptedResponse,
    settings: Partial<RedfishConfig> = {},
  ) {
    const { bmc, provider } = await startScripted(say, settings);
    return { bmc, provider, read: (over?: Partial<Target>) => power(provider, bmc.target(over)) };
  }

  const power = (provider: Provider, target: Target) =>
    capability(provider, 'power').get(target, callContext());

  it('opens one session for concurrent callers, sends one request at a time, and deletes the session at the end', async () => {
    const { bmc, provider, read } = await start(sessionService());

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
    const { bmc, read } = await start(sessionService());
    const users = ['a', 'b', 'c', 'd'].map((username) => ({ credential: { username, password: 'p' } }));

    await Promise.all(users.flatMap((user) => [read(user), read(user)]));

    expect(bmc.connections()).toBe(4);
    expect(bmc.crowding()).toBe(1);
  });

  it('logs in once more when the BMC has dropped the session', async () => {
    let valid = 'canary-token-1';
    const { bmc, read } = await start(
      sessionService({
        read: ({ headers }) => (headers['x-auth-token'] === valid ? undefined : { status: 401 }),
      }),
    );
    await read();
    valid = 'canary-token-2';

    await expect(read()).resolves.toBe('ON');
    expect(logins(bmc)).toBe(2);
  });

  it('discards a session whose refusal breaks off in the middle', async () => {
    let reads = 0;
    const { bmc, read } = await start(
      sessionService({
        read: () => {
          reads += 1;
          const cut = { 'content-length': '5000', connection: 'close' };
          return reads === 1 ? { status: 401, raw: '{"error":', headers: cut } : undefined;
        },
      }),
    );
    await expect(read()).resolves.toBe('ON');
    expect(logins(bmc)).toBe(2);
  });

  it('follows a login that is redirected to the same place with a slash', async () => {
    const service = sessionService({
      login: ({ path }) =>
        path.endsWith('/') ? undefined : { status: 308, headers: { location: `${path}/` } },
    });
    const { bmc, read } = await start(service);
    await expect(read()).resolves.toBe('ON');
    expect(bmc.heard.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/redfish/v1/SessionService/Sessions',
      '/redfish/v1/SessionService/Sessions/',
    ]);
  });

  it('says where a login is redirected that leads elsewhere, and reports no wrong credential', async () => {
    const location = 'https://elsewhere.invalid/redfish/v1/Sessions?secret=1';
    const { bmc, provider, read } = await start(
      sessionService({ login: () => ({ status: 307, headers: { location } }) }),
    );
    const error = await failure(read());
    expect(error).toMatchObject({ code: 'BAD_ANSWER', retry: 'operator', effect: 'none' });
    expect(error.message).toContain(
      'redirects the login to https://elsewhere.invalid/redfish/v1/Sessions (307)',
    );
    await failure(read());
    expect(logins(bmc)).toBe(2);
    await provider.close();
  });

  it('gives up after one renewed login', async () => {
    const { bmc, read } = await start(sessionService({ read: () => ({ status: 401 }) }));

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
  ])('tries a credential once that is refused with %s, for all callers', async (_, refusal) => {
    const { bmc, provider, read } = await start(sessionService({ login: () => refusal }));

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
    const { read } = await start(sessionService({ login: () => (refuse ? { status: 401 } : undefined) }), {
      refusalMs: 100,
    });
    await failure(read());
    refuse = false;
    await new Promise((resolve) => setTimeout(resolve, 150));

    await expect(read()).resolves.toBe('ON');
  });

  it('asks for a new password where the BMC wants one, and leaves no session', async () => {
    const body = { '@Message.ExtendedInfo': [{ MessageId: 'Base.1.8.PasswordChangeRequired' }] };
    const headers = { 'x-auth-token': 't', location: '/redfish/v1/SessionService/Sessions/9' };
    const { bmc, read } = await start(sessionService({ login: () => ({ status: 201, headers, body }) }));

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
      sessionService({
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
    const { bmc, read } = await start(sessionService({ login: () => ({ status }) }));

    expect([await read(), await read()]).toEqual(['ON', 'ON']);
    expect(logins(bmc)).toBe(1);
    expect(bmc.heard.at(-1)?.headers.authorization).toMatch(/^Basic /);
  });

  it('ends a session that is not used', async () => {
    const { bmc, read } = await start(sessionService(), { sessionIdleMs: 200 });
    await read();

    await expect
      .poll(() => bmc.heard.some(({ method }) => method === 'DELETE'), { timeout: 5_000 })
      .toBe(true);
    await expect(read()).resolves.toBe('ON');
    expect(logins(bmc)).toBe(2);
  });

  it('ends one caller without the others when it is cancelled during the login they share', async () => {
    const gate = Promise.withResolvers<void>();
    const inner = sessionService();
    const { bmc, provider } = await startScripted(async (heard) => {
      if (heard.method === 'POST') await gate.promise;
      return inner(heard);
    });
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
    const echo: ScriptedResponse = { status: 400, body: { error: { '@Message.ExtendedInfo': [said] } } };
    const { read } = await start(sessionService({ read: () => echo }));

    const error = await failure(read());
    expect(error).toBeInstanceOf(ProviderError);
    expect(error.message).toContain('[redacted]');
    expect(JSON.stringify([error.message, error.vendor, String(error.cause)])).not.toContain('canary');
  });
});
