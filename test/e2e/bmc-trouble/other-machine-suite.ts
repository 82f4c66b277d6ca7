import { connect, createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { enroll, mutate } from '#test/harness/fleet.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import { bmcJournal } from '#test/harness/simulated-hosts.ts';
import { readServer } from '#test/harness/world.ts';
import type { Scene } from './scene.ts';

/** Machines that answer where another one is on record, or at a second address. */
export function otherMachineSuite(sceneOf: () => Scene): void {
  let asked = 0;
  const operate = async (mutation: string, id: string, more: object): Promise<OperationView> => {
    asked += 1;
    const input = { idempotencyKey: `other-machine-${asked}`, id, ...more };
    type Payload = { operation: { id: string } };
    const { operation } = await mutate<Payload>(sceneOf().graph, mutation, input, 'operation { id }');
    return await awaitOperation(sceneOf().graph, operation.id);
  };
  const addressOf = async (id: string): Promise<string> => {
    const document = 'query($id: ID!) { server(id: $id) { bmc { address } } }';
    type Answer = { server: { bmc: { address: string } } };
    return (await sceneOf().graph.ask<Answer>(document, { id })).server.bmc.address;
  };

  describe('a machine', () => {
    test('is one server under whatever address, is reached by another one, and replaced only by a person', async () => {
      const { test: stack, graph, site } = sceneOf();
      const credential = stack.bmcCredential;
      const [bmc, replacement] = [sceneOf().takeBmc(), sceneOf().takeBmc()];
      const second = await secondAddressOf(bmc.address);
      try {
        const { serverId: id, operationId } = await enroll(stack, site, bmc);
        expect(await awaitOperation(graph, operationId)).toMatchObject({ state: 'SUCCEEDED' });
        const double = await enroll(stack, site, { name: `${bmc.name}-double`, address: second.address });
        expect(await awaitOperation(graph, double.operationId)).toMatchObject({
          state: 'FAILED',
          failure: { code: 'CONFLICT', message: expect.stringContaining(id), step: 'collect-inventory' },
        });
        const retire = { idempotencyKey: 'retire-double', id: double.serverId };
        await mutate(graph, 'serverRetire', retire, 'server { id }');

        const update = async (address: string): Promise<OperationView> =>
          await operate('serverBmcUpdate', id, { bmc: { address, credential } });
        expect(await update(second.address)).toMatchObject({ state: 'SUCCEEDED' });
        expect(await addressOf(id)).toBe(second.address);
        expect(await update(replacement.address)).toMatchObject({
          state: 'FAILED',
          failure: { code: 'IDENTITY_MISMATCH', step: 'verify-bmc' },
        });
        expect(await addressOf(id)).toBe(second.address);

        const accept = { idempotencyKey: 'accept', id, reason: 'the machine was exchanged' };
        await mutate(graph, 'serverIdentityAccept', accept, 'server { id }');
        expect(await operate('serverPowerSet', id, { action: 'ON' })).toMatchObject({
          state: 'FAILED',
          failure: {
            code: 'IDENTITY_MISMATCH',
            message: expect.stringContaining('serverIdentityAccept'),
            step: 'verify-identity',
          },
        });
        const journal = await bmcJournal(stack, bmc.name);
        expect(journal.filter(({ method, path }) => method === 'POST' && path.includes('Reset'))).toEqual([]);
        expect(await operate('serverPowerSet', id, { action: 'OFF' })).toMatchObject({ state: 'SUCCEEDED' });
        expect(await update(replacement.address)).toMatchObject({ state: 'SUCCEEDED' });
        expect(await operate('serverInspect', id, {})).toMatchObject({ state: 'SUCCEEDED' });
        expect(await readServer(graph, id)).toMatchObject({ state: 'AVAILABLE', failure: null });
      } finally {
        second.close();
      }
    });
  });
}

/** Another port of the BMC's host that leads to the BMC, so that its certificate is good there too. */
async function secondAddressOf(address: string): Promise<{ address: string; close(): void }> {
  const { hostname, port } = new URL(address);
  const server: Server = createServer((client) => {
    const bmc = connect(Number(port), hostname);
    client.on('error', () => bmc.destroy()).on('close', () => bmc.destroy());
    bmc.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.pipe(bmc).pipe(client);
  });
  server.listen(0, hostname);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the second address has no port');
  return { address: `https://${hostname}:${bound.port}`, close: () => void server.close() };
}
