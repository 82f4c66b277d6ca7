import { describe, expect, it, onTestFinished } from 'vitest';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, Reaction } from './testing/model-bmc.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

const biosPath = `${systemPath}/Bios`;
const settingsPath = `${biosPath}/Settings`;

/** A service without a registry. */
const plain: Documents = {
  [systemPath]: plainSystem({ Bios: { '@odata.id': biosPath } }),
  [biosPath]: {
    Attributes: { Mode: 'Uefi', Retries: 3 },
    '@Redfish.Settings': { SettingsObject: { '@odata.id': settingsPath } },
  },
  [settingsPath]: { Attributes: {} },
};

async function start(react?: Reaction, over: Documents = {}) {
  const bmc = await startModelBmc(react, { ...plain, ...over });
  const provider = await testProvider();
  onTestFinished(async () => {
    await provider.close();
    await bmc.close();
  });
  return { bmc, bios: capability(provider, 'bios') };
}

describe('BIOS settings', () => {
  it('are checked against those that there are, where the BMC has no registry', async () => {
    const { bmc, bios } = await start();
    const want = { Mode: 'Bios', Nothing: 1, Retries: 'three' };
    const error = await failure(bios.ensure(bmc.target(), want, callContext()));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    expect(error.message).toContain('Nothing is no attribute of this BIOS; Retries must be a number');
    expect(bmc.writes()).toEqual([]);
  });

  it('go in one request, without a time where the BMC accepts none', async () => {
    const { bmc, bios } = await start();
    await bios.ensure(bmc.target(), { Mode: 'Bios', Retries: 5 }, callContext());
    expect(bmc.writes().map(({ path, body }) => [path, body])).toEqual([
      [settingsPath, { Attributes: { Mode: 'Bios', Retries: 5 } }],
    ]);
  });

  it('that another client left pending are withdrawn', async () => {
    const { bmc, bios } = await start(undefined, { [settingsPath]: { Attributes: { Mode: 'Bios' } } });
    const answer = await bios.ensure(bmc.target(), { Mode: 'Uefi' }, callContext());
    expect(answer).toMatchObject({ kind: 'done', outcome: { changed: true, state: { pending: {} } } });
    expect(bmc.writes()).toHaveLength(1);
  });

  it('get through a demanded precondition', async () => {
    const { bmc, bios } = await start(({ method, headers }) =>
      method === 'PATCH' && headers['if-match'] === undefined ? { status: 428 } : undefined,
    );
    await bios.ensure(bmc.target(), { Retries: 5 }, callContext());
    expect(bmc.writes().map(({ headers }) => headers['if-match'])).toEqual([undefined, '*']);
  });

  it('that a restart dropped are a failure, with what the BIOS said', async () => {
    const { bmc, bios } = await start();
    const started = await bios.ensure(bmc.target(), { Retries: 5 }, callContext());
    if (started.kind !== 'needs') throw new Error('no restart is needed');
    bmc.documents[settingsPath] = { Attributes: {} };
    bmc.documents[biosPath] = {
      Attributes: { Mode: 'Uefi', Retries: 3 },
      '@Redfish.Settings': {
        SettingsObject: { '@odata.id': settingsPath },
        Messages: [{ MessageId: 'Bios.1.0.Refused', Message: 'The value was not applied.' }],
      },
    };
    let look = await bios.poll(bmc.target(), started.handle, callContext());
    expect(look.kind).toBe('running');
    const error = await failure(
      (async () => {
        while (look.kind === 'running') look = await bios.poll(bmc.target(), look.handle, callContext());
      })(),
    );
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
    expect(error.message).toContain('The value was not applied.');
  });

  it('are unsupported where there is no BIOS resource', async () => {
    const { bmc, bios } = await start(undefined, { [systemPath]: plainSystem() });
    expect(await failure(bios.get(bmc.target(), callContext()))).toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('are a conflict while an iDRAC has others to apply (SYS011)', async () => {
    const bench = await simulatedBench('dell');
    onTestFinished(() => bench.close());
    const bios = capability(bench.provider, 'bios');
    await bios.ensure(bench.target, { LogicalProc: 'Disabled' }, callContext());
    const error = await failure(bios.ensure(bench.target, { ProcVirtualization: 'Disabled' }, callContext()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'backoff', effect: 'none' });
  });

  it('are accepted by the names and by the numbers of a Supermicro', async () => {
    const bench = await simulatedBench('supermicro');
    onTestFinished(() => bench.close());
    const bios = capability(bench.provider, 'bios');
    const same = await bios.ensure(bench.target, { AES_NI_3C75: '0' }, callContext());
    expect(same).toMatchObject({ kind: 'done', outcome: { changed: false } });
  });
});
