import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { Component } from '../entities/component.ts';
import { DiskException } from '../entities/disk-exception.ts';
import { comparable } from '../erasure/coverage.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';

const input = z
  .object({
    idempotencyKey,
    id: idText,
    expectedVersion: z.int().optional(),
    ticket: changeReason.ticket,
    serialNumber: lineText(255).optional(),
    disk: lineText(255).optional(),
    reason: lineText(1_000),
  })
  .refine(({ serialNumber, disk }) => (serialNumber === undefined) !== (disk === undefined), {
    path: ['serialNumber'],
    message: 'give either serialNumber or, for a disk whose serial number is not on record, disk',
  });

export const serverDiskExcept: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; exceptionId: IdOf<'serverDiskException'> }
> = {
  name: 'serverDiskExcept',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request, 'admin');
    const { serialNumber = null, disk = null, reason } = request;
    const disks = await tx.em.find(Component, { serverId: server.id, kind: 'DISK' });
    if (disk !== null && !disks.some(({ name }) => name === disk)) {
      throw new UserError('NOT_FOUND', `The server has no disk ${disk} on record. Read Server.components.`, {
        path: ['disk'],
      });
    }
    const open = await tx.em.find(DiskException, { serverId: server.id, erasureId: null });
    const same = open.find((one) =>
      disk === null
        ? comparable(one.serialNumber ?? '') === comparable(serialNumber ?? '')
        : one.disk === disk,
    );
    if (same !== undefined) return { serverId: server.id, exceptionId: same.id };
    const { id } = tx.em.create(DiskException, {
      id: newId('serverDiskException'),
      serverId: server.id,
      serialNumber,
      disk,
      reason,
      exceptedBy: access.actor.subject,
    });
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, exceptionId: id };
  },
};
