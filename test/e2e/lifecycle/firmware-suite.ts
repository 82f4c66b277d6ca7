import { expect, test } from 'vitest';
import { mutate, simulatedBmcs } from '#test/harness/fleet.ts';
import { createBaseline, FIRMWARE_PARTS } from '#test/harness/firmware.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import { bmcJournal, type JournalEntry } from '#test/harness/simulated-hosts.ts';
import type { ServersAnswer } from '../answers.ts';
import { AVAILABLE_SERVERS } from '../documents.ts';
import type { Scene } from './fleet-suite.ts';

const FIRMWARE = `query($id: ID!, $baselineId: ID!) { server(id: $id) { bmcVersion biosVersion powerState
  firmware { component version } firmwarePlan(baselineId: $baselineId) { steps { component from to verdict } } } }`;

interface FirmwareAnswer {
  readonly server: {
    readonly bmcVersion: string;
    readonly biosVersion: string;
    readonly powerState: string;
    readonly firmware: readonly { readonly component: string; readonly version: string }[];
    readonly firmwarePlan: { readonly steps: readonly object[] };
  };
}

/** The firmware of a Dell, whose BMC is unavailable during its update, and which is restarted for that of its BIOS. */
export function firmwareSuite(scene: () => Scene): void {
  const { bmc = '', bios = '' } = FIRMWARE_PARTS['dell'] ?? {};
  let name = '';
  let id = '';
  let baselineId = '';

  const read = async (): Promise<FirmwareAnswer['server']> =>
    (await scene().graph.ask<FirmwareAnswer>(FIRMWARE, { id, baselineId })).server;

  const update = async (key: string): Promise<string> => {
    const input = { idempotencyKey: key, id, baselineId };
    return (
      await mutate<{ operation: { id: string } }>(
        scene().graph,
        'serverFirmwareUpdate',
        input,
        'operation { id }',
      )
    ).operation.id;
  };

  const received = async (path: RegExp): Promise<JournalEntry[]> =>
    (await bmcJournal(scene().stack, name)).filter(
      (entry) => entry.method === 'POST' && entry.effect && path.test(entry.path),
    );
  const uploads = async (): Promise<number> => (await received(/UpdateService/)).length;

  const succeed = async (operationId: string): Promise<OperationView> => {
    const operation = await awaitOperation(scene().graph, operationId);
    expect(operation).toMatchObject({ kind: 'FIRMWARE_UPDATE', state: 'SUCCEEDED', failure: null });
    return operation;
  };

  test('shows what a baseline requires of it before anything is touched', async () => {
    const { stack, graph, site } = scene();
    name = (await simulatedBmcs(stack)).find(({ vendor }) => vendor === 'dell')?.name ?? '';
    const { servers } = await graph.ask<ServersAnswer>(AVAILABLE_SERVERS);
    id = servers.nodes.find((server) => server.name === name)?.id ?? '';
    const wanted = [
      { component: bmc, version: '99.1' },
      { component: 'CPLD.Embedded.1', version: '1.0.5' },
      { component: bios, version: '99.2' },
    ];
    baselineId = await createBaseline(stack, site, 'autumn', wanted);
    const { firmware, firmwarePlan } = await read();
    expect(firmware).toContainEqual({ component: bios, version: '1.8.2' });
    expect(firmwarePlan.steps).toEqual([
      { component: bmc, from: '6.00.30.00', to: '99.1', verdict: 'UPDATE' },
      { component: 'CPLD.Embedded.1', from: '1.0.5', to: '1.0.5', verdict: 'RIGHT' },
      { component: bios, from: '1.8.2', to: '99.2', verdict: 'UPDATE' },
    ]);
  });

  test('is brought to it, each image once, though the worker dies in the middle', async () => {
    const { stack, caller } = scene();
    const resets = (await received(/ComputerSystem\.Reset/)).length;
    const operationId = await update('update');
    await expect.poll(uploads, { timeout: 30_000 }).toBe(1);
    stack.stack.kill('worker', 'SIGKILL');
    await succeed(operationId);
    expect(await uploads()).toBe(2);
    // On once, for the image of the BIOS, and off at the end.
    expect(await received(/ComputerSystem\.Reset/)).toHaveLength(resets + 2);
    expect(await caller.server(id)).toMatchObject({ state: 'AVAILABLE', operation: null, failure: null });
    const { firmware, firmwarePlan, ...server } = await read();
    expect(server).toEqual({ bmcVersion: '99.1', biosVersion: '99.2', powerState: 'OFF' });
    expect(firmware).toContainEqual({ component: bios, version: '99.2' });
    expect(firmwarePlan.steps).toMatchObject(Array.from({ length: 3 }, () => ({ verdict: 'RIGHT' })));
  });

  test('is left alone where it is right already', async () => {
    const { steps } = await succeed(await update('update again'));
    expect(steps.map((step) => step.name)).toEqual([
      'verify-identity',
      'plan-firmware',
      'finish-maintenance',
    ]);
    expect(await uploads()).toBe(2);
  });
}
