import { describe, expect, it, onTestFinished } from 'vitest';
import { Agent, request } from 'undici';
import { startSimulator } from '#simulator/start.ts';
import type { RedfishConfig } from './config.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import type { ReceivedRequest, ScriptedResponse } from './testing/scripted-bmc.ts';
import { logins, sessionService, startScripted } from './testing/session-service.ts';

/** An iDRAC's answer to a login where its session table is full. */
const FULL: ScriptedResponse = {
  status: 503,
  body: { error: { '@Message.ExtendedInfo': { MessageId: 'IDRAC.2.8.RAC0218' } } },
};

const noBasic = ({ headers }: ReceivedRequest): ScriptedResponse | undefined =>
  headers.authorization === undefined ? undefined : { status: 401 };

describe('a BMC without a free session', () => {
  async function start(
    say: (heard: ReceivedRequest) => ScriptedResponse,
    settings: Partial<RedfishConfig> = {},
  ) {
    const { bmc, provider } = await startScripted(say, settings);
    const power = capability(provider, 'power');
    const target = bmc.target();
    const want = { ...target.credential, password: 'canary-new' };
    return {
      bmc,
      read: () => power.get(target, callContext()),
      rotate: () => capability(provider, 'accounts').ensurePassword(target, want, callContext()),
    };
  }

  it('distinguishes a full session table from a busy BMC, and neither counts as a wrong credential', async () => {
    const answers: ScriptedResponse[] = [FULL, { status: 503, headers: { 'retry-after': '7' } }];
    const { read } = await start(
      sessionService({ login: () => answers.shift() ?? undefined, read: noBasic }),
    );

    expect(await failure(read())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    expect(await failure(read())).toMatchObject({ code: 'BUSY', retry: { afterMs: 7_000 }, effect: 'none' });
    await expect(read()).resolves.toBe('ON');
  });

  it('carries the credential itself while the session table is full, and opens a session again afterwards', async () => {
    let isFull = true;
    const { bmc, read } = await start(sessionService({ login: () => (isFull ? FULL : undefined) }), {
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
    const { bmc, read } = await start(
      sessionService({ login: () => (isFull ? FULL : undefined), read: noBasic }),
    );

    expect(await failure(read())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    const heard = bmc.heard.length;
    expect(await failure(read())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    expect(bmc.heard.slice(heard).map(({ method }) => method)).toEqual(['POST']);
    isFull = false;
    await expect(read()).resolves.toBe('ON');
  });

  it('tries Basic once at such a BMC, also where a rotation starts again: it could lock the account', async () => {
    const { bmc, rotate } = await start(sessionService({ login: () => FULL, read: noBasic }));
    for (let tries = 0; tries < 3; tries += 1)
      expect(await failure(rotate())).toMatchObject({ code: 'SESSION_LIMIT', effect: 'none' });
    expect(bmc.heard.filter(({ headers }) => headers.authorization !== undefined)).toHaveLength(1);
  });

  it('continues at a simulated iDRAC whose eight sessions are those of workers that died', async () => {
    const credential = { username: 'admin', password: 'canary-password' };
    const simulator = await startSimulator({ credential, servers: 1, vendors: ['dell'] });
    onTestFinished(() => simulator.close());
    const address = simulator.bmcs[0]?.url ?? '';
    const dispatcher = new Agent({ connect: { ca: simulator.ca } });
    onTestFinished(() => dispatcher.close());
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
    onTestFinished(() => provider.close());

    const target = { id: 'srvrsrv-1', address, credential, ca: simulator.ca };
    const on = capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    await expect(on).resolves.toMatchObject({ state: 'ON' });
  });
});
