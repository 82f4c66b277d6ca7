import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText } from '#platform/text/inputs.ts';
import { DevicePort } from '../entities/device-port.ts';
import { lockHolder } from '../ports/lock-holder.ts';
import { addPorts } from '../ports/ports-of-type.ts';
import { portsOfType, type TypePort } from '../ports/type-ports.ts';

const input = z.object({
  idempotencyKey,
  deviceId: idText.optional(),
  serverId: idText.optional(),
  deviceTypeId: idText.optional(),
});

const path = ['deviceTypeId'];

/** `devicePortsFromType`: the ports of a device type for a device or server that lacks some of them. */
export function createPortsFromType(
  networkDevice: Resource,
  devicePort: Resource,
): MutationDefinition<typeof input, { added: number }> {
  return {
    name: 'devicePortsFromType',
    input,
    async run(given, tx, context) {
      const { access } = context;
      const { holder, deviceTypeId: own } = await lockHolder(tx, context, networkDevice, given);
      const deviceTypeId = given.deviceTypeId ?? own;
      if (deviceTypeId === null) {
        const message = 'It has no device type itself. Give a deviceTypeId.';
        throw new UserError('INVALID_INPUT', message, { path });
      }
      await requireReference(tx.em, access, deviceTypeId, 'deviceType', path);
      const ports = await portsOfType(tx.em, deviceTypeId);
      const { deviceId, serverId } = holder;
      if (serverId !== null) refusePanels(ports);
      const existing = await tx.em.find(DevicePort, deviceId === null ? { serverId } : { deviceId });
      const actor = access.actor.subject;
      try {
        const added = await addPorts(holder, existing, ports, {
          em: tx.em,
          actor,
          created: (row) =>
            publishChange('networks', devicePort, tx, { verb: 'CREATE', row, before: null, actor }),
        });
        return { added };
      } catch (error) {
        if (!(error instanceof UniqueConstraintViolationException)) throw error;
        const message = 'Ports are added there at the same time. Repeat the request.';
        throw new UserError('CONFLICT', message, { path: [], retryable: true });
      }
    },
  };
}

/** Throws INVALID_INPUT where a type has ports that no server has. */
function refusePanels(ports: readonly TypePort[]): void {
  const panel = ports.find(({ kind }) => kind === 'FRONT' || kind === 'REAR');
  if (panel === undefined) return;
  const message = `A server has no ports of the kind ${panel.kind}, and the type has "${panel.name}". Give another type.`;
  throw new UserError('INVALID_INPUT', message, { path });
}
