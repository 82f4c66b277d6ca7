import { afterEach, describe, expect, it } from 'vitest';
import { startSimulator } from '#simulator/start.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, read, resetPath, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, ModelBmc, Reaction } from './testing/model-bmc.ts';

/** A system that is on and offers these resets. */
const running = (types: readonly string[], over = {}): Documents => ({
  [systemPath]: plainSystem({
    PowerState: 'On',
    Actions: { '#ComputerSystem.Reset': { target: resetPath, 'ResetType@Redfish.AllowableValues': types } },
    ...over,
  }),
});

/** Plays what follows a reset: one state per look, the last one forever. */
const playing = (...states: readonly object[]): Reaction => {
  let left: readonly object[] = [];
  return ({ method, path }, documents) => {
    if (path === resetPath) {
      left = states;
      return { status: 204 };
    }
    const [next, ...rest] = left;
    if (method !== 'GET' || path !== systemPath || next === undefined) return undefined;
    left = rest;
    documents[systemPath] = { ...read(documents, systemPath), ...next };
    return undefined;
  };
};

describe('power cycle', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(over: Documents, react?: Reaction, settings = {}) {
    const bmc = await startModelBmc(react, over);
    undo.push(() => bmc.close());
    const provider = await testProvider({ requestTimeoutMs: 2_000, ...settings });
    undo.push(() => provider.close());
    const power = capability(provider, 'power');
    return { bmc, power, cycle: () => power.cycle(bmc.target(), { timeoutMs: 500 }, callContext()) };
  }

  const resets = (bmc: ModelBmc) => bmc.writes().map(({ body }) => (body as { ResetType: string }).ResetType);

  it('is off and on, each seen, in five requests', async () => {
    const { bmc, power, cycle } = await start(running(['On', 'ForceOff', 'PowerCycle', 'ForceRestart']));
    await power.get(bmc.target(), callContext());
    const known = bmc.heard.length;

    expect(await cycle()).toEqual({ changed: true, state: 'ON' });
    expect(bmc.heard.slice(known).map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST', 'GET']);
    expect(resets(bmc)).toEqual(['ForceOff', 'On']);
  });

  it.each(['dell', 'hpe', 'supermicro'] as const)(
    'costs five requests on a %s as slow as it is, once it is known',
    async (vendor) => {
      const credential = { username: 'admin', password: 'canary-password' };
      const simulator = await startSimulator({ credential, servers: 1, vendors: [vendor] });
      undo.push(() => simulator.close());
      const provider = await testProvider({ pollMs: 1_000 });
      undo.push(() => provider.close());
      const power = capability(provider, 'power');
      const target = { id: 'srvrsrv-1', address: simulator.bmcs[0]?.url ?? '', credential, ca: simulator.ca };
      await power.ensure(target, 'ON', {}, callContext());
      simulator.clearJournal();

      expect(await power.cycle(target, {}, callContext())).toEqual({ changed: true, state: 'ON' });
      expect(simulator.journal().length).toBeLessThanOrEqual(5);
    },
  );

  it('uses a reset that cycles on its own where there is no other, and sees it happen', async () => {
    const { bmc, cycle } = await start(
      running(['On', 'ForceRestart', 'PowerCycle']),
      playing(
        { PowerState: 'On' },
        { PowerState: 'PoweringOff' },
        { PowerState: 'PoweringOn' },
        { PowerState: 'On' },
      ),
    );

    expect(await cycle()).toEqual({ changed: true, state: 'ON' });
    expect(resets(bmc)).toEqual(['PowerCycle']);
  });

  it('believes the time of the last reset where the machine is too quick to be seen off', async () => {
    const { cycle } = await start(
      running(['ForceRestart'], { LastResetTime: '2026-01-01T00:00:00Z' }),
      playing({ LastResetTime: '2026-01-01T00:01:00Z' }),
    );

    expect(await cycle()).toEqual({ changed: true, state: 'ON' });
  });

  it('finds out a reset that did nothing, and one that did not end', async () => {
    const idle = await start(running(['PowerCycle']), playing());
    expect(await failure(idle.cycle())).toMatchObject({ code: 'VERIFICATION_FAILED', effect: 'unknown' });
    const stuck = await start(running(['PowerCycle']), playing({ PowerState: 'Off' }));
    expect(await failure(stuck.cycle())).toMatchObject({ code: 'VERIFICATION_FAILED', effect: 'applied' });
  });

  it('does not repeat a reset whose answer was lost', async () => {
    const { bmc, cycle } = await start(
      running(['PowerCycle']),
      ({ path }) => (path === resetPath ? 'reset' : undefined),
      { observeMs: 200 },
    );
    expect(await failure(cycle())).toMatchObject({ code: 'UNREACHABLE', effect: 'unknown' });
    expect(resets(bmc)).toEqual(['PowerCycle']);
  });

  it('says that the machine was switched off where it does not come back', async () => {
    let off = false;
    const { cycle } = await start(running(['On', 'ForceOff']), ({ path, body }) => {
      if (path !== resetPath) return undefined;
      off ||= (body as { ResetType: string }).ResetType === 'ForceOff';
      return (body as { ResetType: string }).ResetType === 'On' ? { status: 503 } : undefined;
    });
    expect(await failure(cycle())).toMatchObject({ code: 'BUSY', effect: 'applied' });
    expect(off).toBe(true);
  });

  it('is not supported where nothing can do it', async () => {
    const { bmc, cycle } = await start(running(['On', 'GracefulShutdown', 'PushPowerButton']));
    expect(await failure(cycle())).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    expect(bmc.writes()).toEqual([]);
  });
});
