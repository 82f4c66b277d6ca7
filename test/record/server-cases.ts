import { createBaseline } from '#test/harness/firmware.ts';
import { awaitConsole, openConsole } from '#test/harness/consoles.ts';
import { enroll, mutate } from '#test/harness/fleet.ts';
import { behave } from '#test/harness/simulated-hosts.ts';
import { ended, keyed, verb, type Case, type Stage } from './stage.ts';

/** Every case of operations on servers themselves. */
export const SERVER_CASES: readonly Case[] = [
  {
    types: ['enroll', 'inspect'],
    play: async (stage) => {
      const bmc = stage.spareBmcs[0];
      if (bmc === undefined) throw new Error('No BMC is left to enroll');
      const wrong = await enroll(
        stage.test,
        stage.site,
        { ...bmc, name: 'locked-out' },
        { username: 'x', password: 'y' },
      );
      await ended(stage, wrong.operationId, 'FAILED');
      await mutate(
        stage.test.as('admin'),
        'serverRetire',
        keyed('retire', { id: wrong.serverId }),
        'server { id }',
      );
      const { serverId, operationId } = await enroll(stage.test, stage.site, bmc);
      await ended(stage, operationId, 'SUCCEEDED');
      const inspect = await verb(stage, 'serverInspect', serverId);
      await ended(stage, inspect, 'SUCCEEDED');
      return [
        { type: 'enroll', what: 'wrong-password', operationId: wrong.operationId },
        { type: 'enroll', what: 'succeeded', operationId },
        { type: 'inspect', what: 'succeeded', operationId: inspect },
      ];
    },
  },
  {
    types: ['power'],
    play: async (stage) => {
      const serverId = await enrolled(stage, 1);
      const cycle = await verb(stage, 'serverPowerSet', serverId, { action: 'CYCLE' });
      await ended(stage, cycle, 'SUCCEEDED');
      const shutDown = await verb(stage, 'serverPowerSet', serverId, { action: 'OFF_GRACEFUL' });
      await ended(stage, shutDown, 'SUCCEEDED');
      return [
        { type: 'power', what: 'succeeded', operationId: cycle },
        { type: 'power', what: 'shut-down', operationId: shutDown },
      ];
    },
  },
  {
    types: ['credentialRotate'],
    play: async (stage) => {
      const serverId = await enrolled(stage, 3);
      const operationId = await verb(stage, 'serverCredentialRotate', serverId);
      await ended(stage, operationId, 'SUCCEEDED');
      // What was rotated is what is used from now on.
      await ended(stage, await verb(stage, 'serverInspect', serverId), 'SUCCEEDED');
      return [{ type: 'credentialRotate', what: 'succeeded', operationId }];
    },
  },
  {
    types: ['bmcUpdate'],
    play: async (stage) => {
      const serverId = await enrolled(stage, 8);
      const operationId = await verb(stage, 'serverBmcUpdate', serverId, { bmc: { provider: 'redfish' } });
      await ended(stage, operationId, 'SUCCEEDED');
      return [{ type: 'bmcUpdate', what: 'succeeded', operationId }];
    },
  },
  {
    types: ['biosApply'],
    play: async (stage) => {
      const serverId = await enrolled(stage, 4, 'dell');
      const attributes = [{ name: 'LogicalProc', text: 'Disabled' }];
      const operationId = await verb(stage, 'serverBiosApply', serverId, { attributes });
      await ended(stage, operationId, 'SUCCEEDED');
      return [{ type: 'biosApply', what: 'succeeded', operationId }];
    },
  },
  {
    types: ['firmwareUpdate'],
    play: async (stage) => {
      const update = async (serverId: string, component: string, version: string): Promise<string> => {
        const wanted = [{ component, version }];
        const baselineId = await createBaseline(stage.test, stage.site, `${component} ${version}`, wanted);
        return await verb(stage, 'serverFirmwareUpdate', serverId, { baselineId });
      };
      const takes = await enrolled(stage, 5, 'supermicro');
      const refuses = await enrolled(stage, 4, 'hpe');
      await behave(stage.test, stage.spareBmcs[4]?.name ?? '', { update: 'fails' });
      const operationId = await update(takes, 'BIOS', '99.1');
      const failed = await update(refuses, '1', '99.1');
      await ended(stage, operationId, 'SUCCEEDED');
      await ended(stage, failed, 'FAILED');
      return [
        { type: 'firmwareUpdate', what: 'succeeded', operationId },
        { type: 'firmwareUpdate', what: 'image-refused', operationId: failed },
      ];
    },
  },
  {
    types: ['erase'],
    play: async (stage) => {
      const serverId = await enrolled(stage, 2);
      const operationId = await verb(stage, 'serverErase', serverId);
      await ended(stage, operationId, 'SUCCEEDED');
      return [{ type: 'erase', what: 'succeeded', operationId }];
    },
  },
  {
    types: ['console'],
    play: async (stage) => {
      const serverId = await enrolled(stage, 5, 'standard');
      const graph = stage.test.as('admin');
      const closed = await openConsole(graph, serverId);
      await awaitConsole(graph, closed.sessionId);
      await mutate(
        graph,
        'serverConsoleClose',
        keyed('close', { id: closed.sessionId }),
        'consoleSession { id }',
      );
      await ended(stage, closed.operationId, 'SUCCEEDED');
      const cancelled = await openConsole(graph, serverId);
      await awaitConsole(graph, cancelled.sessionId);
      await mutate(
        graph,
        'operationCancel',
        { id: cancelled.operationId, reason: 'for the record' },
        'operation { id }',
      );
      await ended(stage, cancelled.operationId, 'CANCELLED');
      return [
        { type: 'console', what: 'succeeded', operationId: closed.operationId },
        { type: 'console', what: 'cancelled', operationId: cancelled.operationId },
      ];
    },
  },
];

/** A server with a BMC that no other case uses, once it is AVAILABLE; the first from the number on of the vendor. */
async function enrolled(stage: Stage, number: number, vendor?: string): Promise<string> {
  const bmc = stage.spareBmcs.slice(number).find((one) => vendor === undefined || one.vendor === vendor);
  if (bmc === undefined) throw new Error('No BMC is left to enroll');
  const { serverId, operationId } = await enroll(stage.test, stage.site, bmc);
  await ended(stage, operationId, 'SUCCEEDED');
  return serverId;
}
