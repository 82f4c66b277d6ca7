import { afterEach, describe, expect, it } from 'vitest';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, read, resetPath, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, ModelBmc, Reaction } from './testing/model-bmc.ts';
import type { ScriptedResponse } from './testing/scripted-bmc.ts';

describe('power', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(react?: Reaction, over?: Documents, settings = {}) {
    const bmc = await startModelBmc(react, over);
    undo.push(() => bmc.close());
    const provider = await testProvider({ requestTimeoutMs: 2_000, ...settings });
    undo.push(() => provider.close());
    return { bmc, power: capability(provider, 'power') };
  }

  const resets = (bmc: ModelBmc) => bmc.writes().map(({ body }) => (body as { ResetType: string }).ResetType);
  const force = {} as const;

  it('costs five requests from nothing besides polling, and three once it has asked the BMC before', async () => {
    const { bmc, power } = await start();

    await power.ensure(bmc.target(), 'ON', {}, callContext());
    const polled = 1;
    expect(bmc.heard.map(({ method, path }) => `${method} ${path}`).slice(0, 5)).toEqual([
      'GET /redfish/v1/',
      'POST /redfish/v1/SessionService/Sessions',
      'GET /redfish/v1/Systems',
      `GET ${systemPath}`,
      `POST ${resetPath}`,
    ]);
    expect(bmc.heard).toHaveLength(5 + polled);
    const before = bmc.heard.length;
    await power.ensure(bmc.target(), 'OFF', force, callContext());
    expect(bmc.heard).toHaveLength(before + 2 + polled);
  });

  it('reads ForceOn from the ActionInfo where the values are not inline', async () => {
    const info = `${systemPath}/ResetActionInfo`;
    const action = { target: resetPath, '@Redfish.ActionInfo': info };
    const { bmc, power } = await start(undefined, {
      [systemPath]: plainSystem({ Actions: { '#ComputerSystem.Reset': action } }),
      [info]: { Parameters: [{ Name: 'ResetType', AllowableValues: ['ForceOn', 'ForceOff'] }] },
    });

    await power.ensure(bmc.target(), 'ON', {}, callContext());
    await power.ensure(bmc.target(), 'OFF_GRACEFUL', {}, callContext());

    expect(resets(bmc)).toEqual(['ForceOn', 'ForceOff']);
  });

  it('never pushes the button, and says what is missing', async () => {
    const action = { target: resetPath, 'ResetType@Redfish.AllowableValues': ['PushPowerButton'] };
    const { bmc, power } = await start(undefined, {
      [systemPath]: plainSystem({ Actions: { '#ComputerSystem.Reset': action } }),
    });

    expect(await failure(power.ensure(bmc.target(), 'ON', {}, callContext()))).toMatchObject({
      code: 'UNSUPPORTED',
      retry: 'never',
      effect: 'none',
    });
    expect(bmc.writes()).toEqual([]);
  });

  it.each([
    [
      '409, as Dell says it',
      { status: 409, body: { error: { '@Message.ExtendedInfo': [{ MessageId: 'IDRAC.2.8.PSU501' }] } } },
    ],
    [
      '400, as iLO says it',
      {
        status: 400,
        body: {
          error: { '@Message.ExtendedInfo': [{ MessageId: 'iLO.2.14.InvalidOperationForSystemState' }] },
        },
      },
    ],
  ] satisfies [string, ScriptedResponse][])(
    'regards a refusal for being there already (%s) as success after a fresh look',
    async (_, refusal) => {
      const { bmc, power } = await start(({ method, path }, documents) => {
        if (method !== 'POST' || path !== resetPath) return undefined;
        documents[systemPath] = { ...read(documents, systemPath), PowerState: 'On' };
        return refusal;
      });

      const outcome = await power.ensure(bmc.target(), 'ON', {}, callContext());
      expect(outcome).toEqual({ changed: false, state: 'ON' });
    },
  );

  it('passes a refusal on where the machine is not there', async () => {
    const { bmc, power } = await start(({ path }) => (path === resetPath ? { status: 409 } : undefined));

    expect(await failure(power.ensure(bmc.target(), 'ON', {}, callContext()))).toMatchObject({
      code: 'CONFLICT',
      effect: 'none',
    });
    expect(resets(bmc)).toEqual(['On']);
  });

  it('waits for a transition to end before it decides', async () => {
    let reads = 0;
    const { bmc, power } = await start(undefined, {
      [systemPath]: () => plainSystem({ PowerState: (reads += 1) < 4 ? 'PoweringOn' : 'On' }),
    });

    expect(await power.ensure(bmc.target(), 'ON', {}, callContext())).toEqual({
      changed: false,
      state: 'ON',
    });
    expect(bmc.writes()).toEqual([]);
  });

  it('cuts the power of a system that ignores the request to shut down, and only then', async () => {
    const ignoring: Reaction = ({ body }) =>
      (body as { ResetType?: string } | null)?.ResetType === 'GracefulShutdown' ? { status: 204 } : undefined;
    const { bmc, power } = await start(ignoring, { [systemPath]: plainSystem({ PowerState: 'On' }) });

    const graceful = { cutsPower: false, timeoutMs: 300 } as const;
    expect(await failure(power.ensure(bmc.target(), 'OFF_GRACEFUL', graceful, callContext()))).toMatchObject({
      code: 'VERIFICATION_FAILED',
      retry: 'operator',
    });
    expect(await power.ensure(bmc.target(), 'OFF_GRACEFUL', { graceMs: 300 }, callContext())).toEqual({
      changed: true,
      state: 'OFF',
    });
    expect(resets(bmc)).toEqual(['GracefulShutdown', 'GracefulShutdown', 'ForceOff']);
  });

  it('cuts the power at once where a shutdown is refused', async () => {
    const refusing: Reaction = ({ body }) =>
      (body as { ResetType?: string } | null)?.ResetType === 'GracefulShutdown' ? { status: 409 } : undefined;
    const { bmc, power } = await start(refusing, { [systemPath]: plainSystem({ PowerState: 'On' }) });

    expect(await power.ensure(bmc.target(), 'OFF_GRACEFUL', { graceMs: 60_000 }, callContext())).toEqual({
      changed: true,
      state: 'OFF',
    });
    expect(resets(bmc)).toEqual(['GracefulShutdown', 'ForceOff']);
  });

  it('looks, and does not repeat, where the answer was lost and nothing happened', async () => {
    const { bmc, power } = await start(
      ({ path }) => (path === resetPath ? 'reset' : undefined),
      {},
      { observeMs: 300 },
    );

    const error = await failure(power.ensure(bmc.target(), 'ON', {}, callContext()));
    expect(error).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'unknown' });
    expect(resets(bmc)).toEqual(['On']);
  });

  it('keeps looking while the BMC stumbles after a reset', async () => {
    let stumbles = -1;
    const { bmc, power } = await start(({ method, path }) => {
      if (path === resetPath) stumbles = 3;
      else if (method === 'GET' && stumbles > 0) return (stumbles -= 1) === 1 ? 'reset' : { status: 503 };
      return undefined;
    });

    expect(await power.ensure(bmc.target(), 'ON', {}, callContext())).toEqual({ changed: true, state: 'ON' });
    expect(resets(bmc)).toEqual(['On']);
  });

  it('sends no If-Match with the action, whatever ETag the system has', async () => {
    const { bmc, power } = await start(undefined, { [systemPath]: plainSystem({ '@odata.etag': 'W/"1"' }) });

    await power.ensure(bmc.target(), 'ON', {}, callContext());
    expect(bmc.writes()[0]?.headers).not.toHaveProperty('if-match');
  });

  describe('with several systems behind one BMC', () => {
    const board = `${systemPath.slice(0, -1)}HGX_Baseboard_0`;
    const second = `${systemPath.slice(0, -1)}2`;
    const members = (...paths: string[]) => ({ Members: paths.map((path) => ({ '@odata.id': path })) });

    it('uses the one that can be reset', async () => {
      const { bmc, power } = await start(undefined, {
        '/redfish/v1/Systems': members(board, systemPath),
        [board]: { Id: 'HGX_Baseboard_0', PowerState: 'On' },
      });
      expect(await power.get(bmc.target(), callContext())).toBe('OFF');
    });

    it('wants a name where several can be, and lists them', async () => {
      const { bmc, power } = await start(undefined, {
        '/redfish/v1/Systems': members(systemPath, second),
        [second]: plainSystem({ '@odata.id': second, Id: '2', PowerState: 'On' }),
      });
      const error = await failure(power.get(bmc.target(), callContext()));
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', message: expect.stringContaining('1, 2') });
      expect(await power.get(bmc.target({ systemId: '2' }), callContext())).toBe('ON');
      expect(await failure(power.get(bmc.target({ systemId: '3' }), callContext()))).toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('finds its system again after it has moved', async () => {
      const { bmc, power } = await start();
      expect(await power.get(bmc.target(), callContext())).toBe('OFF');
      delete bmc.documents[systemPath];
      Object.assign(bmc.documents, {
        '/redfish/v1/Systems': members(second),
        [second]: plainSystem({ PowerState: 'On' }),
      });
      expect(await power.get(bmc.target(), callContext())).toBe('ON');
    });
  });

  it('refuses an address that is no HTTPS URL, without a word to anyone', async () => {
    const { bmc, power } = await start();
    for (const address of ['http://127.0.0.1', 'https://admin:secret@127.0.0.1', 'bmc']) {
      expect(await failure(power.ensure(bmc.target({ address }), 'ON', {}, callContext()))).toMatchObject({
        code: 'INVALID_ARGUMENT',
      });
    }
  });
});
