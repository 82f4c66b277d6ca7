import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { freeText, idOf } from '#platform/text/inputs.ts';
import { LONGEST_FORMER_PORTS, portsIn } from '../operations/former-ports.ts';
import { claimsOf, deleteClaim, storeFormerPorts } from '../claims/claim-table.ts';
import { restoreIntents } from '../claims/intent.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  deviceId: idOf('networkDevice'),
  action: z.enum(['KEEP_PORTS', 'RESTORED']),
  formerPorts: freeText(LONGEST_FORMER_PORTS).optional(),
});

/** `switchPortsReport`: what an operation on a server has done with the ports of a device that it claims. */
export function createSwitchPortsReport(
  devicePort: Resource,
): MutationDefinition<typeof input, { operationId: string }> {
  return {
    name: 'switchPortsReport',
    input,
    async run({ operationId, deviceId, action, formerPorts }, tx, { access }) {
      access.requireService();
      if (action === 'KEEP_PORTS') {
        if (await storeFormerPorts(tx.em, { operationId, deviceId }, portsIn(formerPorts)))
          return { operationId };
        const message = `The operation ${operationId} claims no port of ${deviceId}: it has ended.`;
        throw new UserError('CONFLICT', message, { path: ['operationId'] });
      }
      const claim = (await claimsOf(tx.em, operationId)).find((one) => one.deviceId === deviceId);
      // A repeated report: the claim is deleted already.
      if (claim === undefined) return { operationId };
      await restoreIntents(tx, devicePort, claim.ports, access.actor.subject);
      await deleteClaim(tx.em, claim);
      return { operationId };
    },
  };
}
