import { expect, test } from 'vitest';
import type { Netboot } from '#providers/capabilities/netboot.ts';
import { createBootActivities } from '../boot/boot-activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { createGraphActivities } from './graph-activities.ts';
import type { GraphClient } from './graph-client.ts';

const call: StepCall = {
  operation: {
    operationId: 'oprnopr-1',
    kind: 'PROVISION',
    tenantId: 'tnntten-1',
    requestedBy: 'ada',
    title: 'Provision web-1',
    subject: { kind: 'Instance', id: 'instins-1' },
    related: [{ kind: 'Server', id: 'srvrsrv-1' }],
    siteId: 'lctnsit-1',
  },
  step: 'hold-server',
  phase: 'PREPARING',
  undoing: false,
};

/** A graph that gives every request the same answer. */
const graphOf = (answer: object): GraphClient => ({
  execute: async () => answer as never,
  close: async () => undefined,
});

const [own, shared] = ['52:54:00:00:00:01', '52:54:00:00:00:02'];

test('a server boots by ports whose address no other machine has', async () => {
  const ports = [
    { mac: shared, shared: true },
    { mac: own, shared: false },
  ];
  const node = { id: 'srvrsrv-1', name: 'web-1', site: { id: 'lctnsit-1' }, ports };
  const { findHeldServer } = createGraphActivities(graphOf({ servers: { nodes: [node] } }));
  expect(await findHeldServer(call, {})).toMatchObject({ macs: [own] });
});

test('one that has no such port is reported before the boot service is asked for anything', async () => {
  const netboot: Partial<Netboot> = {};
  const held = { operationId: call.operation.operationId, request: null };
  const graph = graphOf({
    instance: { image: null },
    inProgress: [held],
  });
  const { ensureBootEntry } = createBootActivities({ graph, netboot: netboot as Netboot });
  const order = { serverId: 'srvrsrv-1', instanceId: 'instins-1', macs: [], action: 'INSTALL' } as const;
  await expect(ensureBootEntry(call, order)).rejects.toMatchObject({
    type: 'NO_NETWORK_PORT',
    nonRetryable: true,
    message: expect.stringContaining('other servers have the same'),
  });
});
