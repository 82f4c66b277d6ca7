import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { directBench } from './testing/direct-bench.ts';
import { startModelBmc } from './testing/model-bmc.ts';
import type { Documents, Reaction } from './testing/model-bmc.ts';
import { cancelled, cancelledWithinMs } from '../conformance/bench.ts';

const manager = '/redfish/v1/Managers/1';
const reset = `${manager}/Actions/Manager.Reset`;

const withReset: Documents = {
  [manager]: {
    Id: '1',
    FirmwareVersion: '1.0',
    Actions: {
      '#Manager.Reset': { target: reset, 'ResetType@Redfish.AllowableValues': ['ForceRestart'] },
    },
  },
};

describe('BMC administration', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(react: Reaction, documents: Documents = withReset) {
    const bmc = await startModelBmc(react, documents);
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    return { bmc, administration: capability(provider, 'bmcAdministration') };
  }

  it('restarts by the type there is, and finds out a BMC that never restarts', async () => {
    const { bmc, administration } = await start(({ path }) => (path === reset ? { status: 204 } : undefined));

    const error = await failure(administration.restart(bmc.target(), {}, callContext()));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
    expect(bmc.writes().map(({ path, body }) => [path, body])).toEqual([
      [reset, { ResetType: 'ForceRestart' }],
    ]);
  });

  it('regards a restart whose answer was cut off as one when the BMC becomes unavailable', async () => {
    let unavailableUntil = 0;
    const { bmc, administration } = await start(({ method, path }) => {
      if (path === reset) {
        unavailableUntil = Date.now() + 300;
        return 'reset';
      }
      return method === 'GET' && Date.now() < unavailableUntil ? 'reset' : undefined;
    });

    expect(await administration.restart(bmc.target(), {}, callContext())).toMatchObject({
      changed: true,
      state: { id: '1', firmwareVersion: '1.0' },
    });
    expect(bmc.writes()).toHaveLength(1);
  });

  it('reports that the answer was lost when the BMC stays', async () => {
    const { bmc, administration } = await start(({ path }) => (path === reset ? 'reset' : undefined));

    const error = await failure(administration.restart(bmc.target(), {}, callContext()));
    expect(error).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'unknown' });
  });

  it('does not believe one good answer', async () => {
    let reads = 0;
    let requested = false;
    const { bmc, administration } = await start(({ method, path }) => {
      if (path === reset) {
        requested = true;
        return { status: 204 };
      }
      if (!requested || method !== 'GET' || path !== '/redfish/v1/') return undefined;
      reads += 1;
      // Unavailable, there, unavailable, then there permanently. A read that is cut is made twice.
      return [1, 2, 4, 5].includes(reads) ? 'reset' : undefined;
    });

    expect(await administration.restart(bmc.target(), {}, callContext())).toMatchObject({ changed: true });
    expect(reads).toBeGreaterThanOrEqual(8);
  });

  it('gives up on a BMC that does not come back, and says that it did restart', async () => {
    let requested = false;
    const { bmc, administration } = await start(({ path }) => {
      if (path !== reset) return requested ? 'reset' : undefined;
      requested = true;
      return { status: 204 };
    });

    const error = await failure(administration.restart(bmc.target(), { timeoutMs: 500 }, callContext()));
    expect(error).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'applied' });
  });

  it('ends the wait for a restart when it is cancelled', async () => {
    let requested = false;
    const { bmc, administration } = await start(({ path }) => {
      if (path !== reset) return requested ? 'reset' : undefined;
      requested = true;
      return { status: 204 };
    });

    const { error, tookMs } = await cancelled(
      bmc.target(),
      (context) => administration.restart(bmc.target(), {}, context),
      async () => {
        await expect.poll(() => requested).toBe(true);
        await delay(300);
      },
    );
    expect(error).toMatchObject({ code: 'CANCELLED', effect: 'applied' });
    expect(tookMs).toBeLessThan(cancelledWithinMs);
  });

  it('says what a BMC has no way to do', async () => {
    const { bmc, administration } = await start(() => undefined, { [manager]: { Id: '1' } });
    const subject = { commonName: 'bmc', organization: 'Fleet', country: 'DE' };

    for (const call of [
      administration.restart(bmc.target(), {}, callContext()),
      administration.certificateRequest(bmc.target(), subject, callContext()),
    ]) {
      expect(await failure(call)).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    }
    expect(bmc.writes()).toEqual([]);
  });

  it('does not install again what waits for a restart only', async () => {
    const bench = await directBench('dell');
    undo.push(() => bench.close());
    const administration = capability(bench.provider, 'bmcAdministration');
    // The process dies between the two: the restart is refused.
    bench.simulator.setFault({ bmc: '*', path: '*/Manager.Reset', action: 'status', remaining: 1 });
    const want = { pem: bench.pem };
    const error = await failure(administration.ensureCertificate(bench.target, want, callContext()));
    expect(error).toMatchObject({ code: 'BUSY', effect: 'applied' });

    expect(await administration.ensureCertificate(bench.target, want, callContext())).toMatchObject({
      changed: true,
    });
    expect(await bench.writes()).toHaveLength(1);
  });
});
