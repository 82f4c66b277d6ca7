import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Storage } from '../capabilities/storage.ts';
import type { EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import type { LongWork } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, Reaction } from './testing/model-bmc.ts';
import { simulatedBench } from './testing/simulated-bench.ts';
import type { Vendor } from '#simulator/models/model.ts';

async function simulated(vendor: Vendor) {
  const bench = await simulatedBench(vendor);
  onTestFinished(() => bench.close());
  const storage = capability(bench.provider, 'storage');
  const [disk] = await storage.disks(bench.target, callContext());
  if (disk?.serialNumber == null) throw new Error('no disks');
  const name = bench.simulator.bmcs[0]?.name ?? '';
  const want = { disk: disk.id, serialNumber: disk.serialNumber };
  return { ...bench, storage, want, name };
}

async function toTheEnd(storage: Storage, target: Target, started: LongWork<EraseReceipt>) {
  let look = started;
  while (look.kind !== 'done') {
    await delay(50);
    look = await storage.poll(target, look.handle, callContext());
  }
  return look.outcome;
}

describe('erasing a simulated disk', () => {
  it('reports its progress, and what the BMC said at the end', async () => {
    const { storage, target, want } = await simulated('supermicro');
    const started = await storage.erase(target, { ...want, method: 'BLOCK_ERASE' }, callContext());
    if (started.kind === 'done') throw new Error('done at once');
    await delay(200);
    const look = await storage.poll(target, started.handle, callContext());
    expect(look).toMatchObject({ kind: 'running', progress: { percent: expect.any(Number) as number } });
    const { state } = await toTheEnd(storage, target, look);
    expect(state.method).toBe('BLOCK_ERASE');
    expect(state.evidence.join('\n')).toMatch(/task .*: Completed, OK[^]*Success/);
  });

  it('is continued by another process', async () => {
    const { storage, target, want, provider } = await simulated('dell');
    const started = await storage.erase(target, want, callContext());
    if (started.kind === 'done') throw new Error('done at once');
    await provider.close();
    const next = await testProvider();
    onTestFinished(() => next.close());
    const outcome = await toTheEnd(capability(next, 'storage'), target, started);
    expect(outcome).toMatchObject({ changed: true, state: { serialNumber: want.serialNumber } });
  });

  it('of another client is continued as what it is', async () => {
    const { storage, target, want } = await simulated('supermicro');
    await storage.erase(target, { ...want, method: 'BLOCK_ERASE' }, callContext());
    const other = storage.erase(target, { ...want, method: 'CRYPTO_ERASE' }, callContext());
    expect(await failure(other)).toMatchObject({ code: 'CONFLICT', retry: 'backoff', effect: 'none' });
    const outcome = await toTheEnd(storage, target, await storage.erase(target, want, callContext()));
    expect(outcome.state.method).toBe('BLOCK_ERASE');
  });

  it('is unsupported where the BMC refuses the disk (STOR009)', async () => {
    const { storage, target, want, simulator, name } = await simulated('dell');
    simulator.setHost(name, { erase: 'refused' });
    const error = await failure(storage.erase(target, want, callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    expect(error.message).toContain('does not support the Cryptographic Erase');
  });

  it('is unsupported, with the reason, where the disk has no such action', async () => {
    const { storage, target, want } = await simulated('hpe');
    const error = await failure(storage.erase(target, want, callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', effect: 'none' });
    expect(error.message).toContain('offers no secure erase');
  });

  it.each(['fails', 'forgotten'] as const)('is no success when it %s', async (erase) => {
    const { storage, target, want, simulator, name } = await simulated('dell');
    simulator.setHost(name, { erase });
    const started = await storage.erase(target, want, callContext());
    const error = await failure(toTheEnd(storage, target, started));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
  });
});

const storagePath = `${systemPath}/Storage`;
const drivePath = `${storagePath}/1/Drives/1`;
const action = `${drivePath}/Actions/Drive.SecureErase`;
const drive = (over: Record<string, unknown> = {}) => ({
  '@odata.id': drivePath,
  Name: 'Disk 1',
  SerialNumber: 'DISK-1',
  MediaType: 'SSD',
  CapacityBytes: 1_000,
  Actions: {
    '#Drive.SecureErase': {
      target: action,
      'SanitizationType@Redfish.AllowableValues': ['Overwrite', 'BlockErase'],
    },
  },
  ...over,
});

async function scripted(react: Reaction, over: Documents = {}) {
  const bmc = await startModelBmc(react, {
    [systemPath]: plainSystem({ Storage: { '@odata.id': storagePath } }),
    [storagePath]: { Members: [{ '@odata.id': `${storagePath}/1` }] },
    [`${storagePath}/1`]: { Drives: [{ '@odata.id': drivePath }] },
    [drivePath]: drive(),
    ...over,
  });
  const provider = await testProvider({ observeMs: 300 });
  onTestFinished(async () => {
    await provider.close();
    await bmc.close();
  });
  const storage = capability(provider, 'storage');
  const want = { disk: drivePath, serialNumber: 'DISK-1' };
  return { bmc, storage, want, target: bmc.target() };
}

const monitor = '/redfish/v1/TaskService/TaskMonitors/1';
const accepted = { status: 202, headers: { location: `https://elsewhere.example${monitor}` }, body: {} };

describe('erasing a disk of other BMCs', () => {
  it('asks for the best kind there is, once, and follows a monitor that is no task', async () => {
    let looks = 0;
    const { bmc, storage, want, target } = await scripted(({ method, path }) => {
      if (method === 'POST' && path === action) return accepted;
      if (path !== monitor) return undefined;
      looks += 1;
      return looks < 3 ? { status: 202, body: { TaskState: 'Running' } } : { status: 204 };
    });
    const outcome = await toTheEnd(storage, target, await storage.erase(target, want, callContext()));
    expect(outcome.state).toMatchObject({ method: 'BLOCK_ERASE', serialNumber: 'DISK-1' });
    expect(bmc.writes().map(({ body }) => body)).toEqual([{ SanitizationType: 'BlockErase' }]);
  });

  it('fails when the task is completed with a critical status', async () => {
    const { storage, want, target } = await scripted(
      ({ method, path }) => {
        if (method === 'POST' && path === action) return accepted;
        return path === monitor
          ? {
              body: {
                '@odata.id': '/redfish/v1/TaskService/Tasks/1',
                TaskState: 'Completed',
                TaskStatus: 'Critical',
              },
            }
          : undefined;
      },
      { '/redfish/v1/TaskService/Tasks/1': { TaskState: 'Completed', TaskStatus: 'Critical' } },
    );
    const started = await storage.erase(target, want, callContext());
    const error = await failure(toTheEnd(storage, target, started));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', effect: 'unknown' });
  });

  it('is no success because a job answers: what counts is its state', async () => {
    const job = '/redfish/v1/Managers/1/Jobs/JID_1';
    const states = ['Scheduled', 'Running', 'CompletedWithErrors'];
    const { storage, want, target } = await scripted(({ method, path }) => {
      if (method === 'POST' && path === action) return { status: 202, headers: { location: job } };
      return path === job
        ? { body: { '@odata.id': job, JobState: states.length > 1 ? states.shift() : states[0] } }
        : undefined;
    });
    const started = await storage.erase(target, want, callContext());
    const error = await failure(toTheEnd(storage, target, started));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', effect: 'unknown' });
    expect(error.message).toContain('CompletedWithErrors');
  });

  it('has failed when its monitor answers with the failure', async () => {
    const { storage, want, target } = await scripted(({ method, path }) => {
      if (method === 'POST' && path === action) return accepted;
      return path === monitor ? { status: 500, body: {} } : undefined;
    });
    const started = await storage.erase(target, want, callContext());
    expect(await failure(toTheEnd(storage, target, started))).toMatchObject({ code: 'VERIFICATION_FAILED' });
  });

  it('continues while the disk says so, whatever has become of the task', async () => {
    let left = 3;
    const { storage, want, target } = await scripted(
      ({ method, path }) => (method === 'POST' && path === action ? accepted : undefined),
      {
        [drivePath]: () => {
          left -= 1;
          return drive(
            left > 0 && left < 3
              ? { Operations: [{ OperationName: 'Erasing', PercentageComplete: 40 }] }
              : {},
          );
        },
      },
    );
    const started = await storage.erase(target, want, callContext());
    if (started.kind === 'done') throw new Error('done at once');
    expect(await storage.poll(target, started.handle, callContext())).toMatchObject({
      kind: 'running',
      progress: { percent: 40 },
    });
    await delay(350);
    const error = await failure(toTheEnd(storage, target, started));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', effect: 'unknown' });
    expect(error.message).toContain('forgot the erase');
  });

  it('is another disk by the end: no receipt', async () => {
    const { bmc, storage, want, target } = await scripted(({ method, path }) => {
      if (method === 'POST' && path === action) return accepted;
      return path === monitor ? { status: 204 } : undefined;
    });
    const started = await storage.erase(target, want, callContext());
    bmc.documents[drivePath] = drive({ SerialNumber: 'DISK-2' });
    const error = await failure(toTheEnd(storage, target, started));
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', effect: 'unknown' });
  });

  it('is unsupported while the kind of the erase is unknown', async () => {
    const { bmc, storage, want, target } = await scripted(() => undefined, {
      [drivePath]: drive({ Actions: { '#Drive.SecureErase': { target: action } } }),
    });
    const error = await failure(storage.erase(target, want, callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', effect: 'none' });
    expect(bmc.writes()).toEqual([]);
  });

  it('lists no disks rather than some, when one cannot be read', async () => {
    const { storage, target } = await scripted(({ path }) =>
      path === drivePath ? { status: 404, body: {} } : undefined,
    );
    expect(await failure(storage.disks(target, callContext()))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
