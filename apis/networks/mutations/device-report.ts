import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { endEvent } from '#contracts/operations/request.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { freeText, idOf, reportedFailure } from '#platform/text/inputs.ts';
import { NetworkDevice } from '../entities/network-device.ts';
import { LONGEST_FORMER_PORTS, portsIn } from '../operations/former-ports.ts';
import { changeDevice } from '../operations/held-device.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  action: z.enum(['KEEP_PORTS', 'END']),
  formerPorts: freeText(LONGEST_FORMER_PORTS).optional(),
  outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']).optional(),
  failure: reportedFailure.optional(),
});

/** `networkDeviceReport`: the progress of the operation on a network device. */
export function createDeviceReport(
  resource: Resource,
): MutationDefinition<typeof input, { id: IdOf<'networkDevice'> | null }> {
  return {
    name: 'networkDeviceReport',
    input,
    async run(report, tx, { access }) {
      access.requireService();
      const { operationId, action, outcome, failure } = report;
      const device = await tx.em.findOne(
        NetworkDevice,
        { operationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      if (action === 'KEEP_PORTS') {
        if (device === null) {
          const message = `No network device names the operation ${operationId}: it has ended.`;
          throw new UserError('CONFLICT', message, { path: ['operationId'] });
        }
        // Former ports are internal: the device keeps its version, and no event is published.
        device.formerPorts ??= portsIn(report.formerPorts);
        return { id: device.id };
      }
      if (outcome === undefined)
        throw new UserError('INVALID_INPUT', 'outcome: END needs it', { path: ['outcome'] });
      // A repeated report: the device is released already.
      if (device === null) return { id: null };
      tx.outbox.emit('networks', endEvent(device.operationRequest, { outcome, failure: failure ?? null }));
      changeDevice(tx, resource, device, access.actor.subject, () => {
        Object.assign(device, {
          operationId: null,
          operationRequest: null,
          heldSince: null,
          formerPorts: null,
        });
      });
      return { id: device.id };
    },
  };
}
