import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { resourceName } from '#platform/text/names.ts';
import { jsonData } from '../annotations/json-data.ts';
import { namespaceFor } from '../namespaces/namespaces.ts';
import { requireNode } from '../nodes/node-to-change.ts';
import {
  requireStatus,
  requireVersion,
  publishStatus,
  type StatusToChange,
} from '../statuses/change-status.ts';
import { MOST_STATUSES } from '../statuses/read-statuses.ts';
import { Status } from '../statuses/status.ts';
import { STATUS_NAMESPACES } from '../statuses/status-namespace.ts';

const setInput = z.object({
  idempotencyKey,
  nodeId: idText,
  namespace: resourceName.optional(),
  namespaceId: idText.optional(),
  source: lineText(100),
  data: jsonData,
  expectedVersion: z.int().optional(),
  ...changeReason,
});

/** `statusSet`: what a source says of a resource, in place of what it said before. */
export function createStatusSet(resource: Resource): MutationDefinition<typeof setInput, { id: string }> {
  return {
    name: 'statusSet',
    input: setInput,
    keepNulls: ['data'],
    async run({ nodeId, namespace: name, namespaceId, source, data, expectedVersion }, tx, context) {
      const node = await requireNode(tx, context, nodeId);
      const served = { type: STATUS_NAMESPACES, resource };
      const named = { namespace: name, namespaceId };
      const namespace = await namespaceFor(served, tx, context.access, node, named);
      const key = { nodeId, namespaceId: namespace.id, source };
      const before = await tx.em.findOne(Status, key, { refresh: true });
      if (before !== null) {
        requireVersion(before, expectedVersion);
        await replace(tx, context, { status: before, namespace, node }, data);
        return { id: before.id };
      }
      if (expectedVersion !== undefined && expectedVersion !== 0) {
        const message = `The source "${source}" has said nothing in the namespace "${namespace.name}" yet; leave expectedVersion out, or give 0.`;
        throw new UserError('STALE_VERSION', message, { path: ['expectedVersion'] });
      }
      await requireRoom(tx, nodeId);
      const [now, actor] = [new Date(), context.access.actor.subject];
      const status = tx.em.create(Status, {
        id: newId('status'),
        ...key,
        data,
        version: 1,
        createdAt: now,
        updatedAt: now,
        createdBy: actor,
        updatedBy: actor,
      });
      await tx.em.flush();
      publishStatus(tx, context, { node, namespace, source }, { before: null, after: data });
      return { id: status.id };
    },
  };
}

const updateInput = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  data: jsonData,
  ...changeReason,
});

/** `statusUpdate`: puts other data in the place of a status's. */
export const statusUpdate: MutationDefinition<typeof updateInput, { id: string }> = {
  name: 'statusUpdate',
  input: updateInput,
  keepNulls: ['data'],
  async run({ id, expectedVersion, data }, tx, context) {
    await replace(tx, context, await requireStatus(tx, context, { id, expectedVersion }), data);
    return { id };
  },
};

const deleteInput = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
});

/** `statusDelete`: removes a status from its resource. */
export const statusDelete: MutationDefinition<typeof deleteInput, { id: string }> = {
  name: 'statusDelete',
  input: deleteInput,
  async run({ id, expectedVersion }, tx, context) {
    const { status, ...of } = await requireStatus(tx, context, { id, expectedVersion });
    tx.em.remove(status);
    await tx.em.flush();
    publishStatus(tx, context, { ...of, source: status.source }, { before: status.data, after: null });
    return { id };
  },
};

/** Writes nothing where the data is the same. */
async function replace(
  tx: Transaction,
  context: GraphContext,
  { status, ...of }: StatusToChange,
  data: unknown,
): Promise<void> {
  const before = status.data;
  if (isDeepStrictEqual(before, data)) return;
  status.data = data;
  status.version += 1;
  status.updatedAt = new Date();
  status.updatedBy = context.access.actor.subject;
  await tx.em.flush();
  publishStatus(tx, context, { ...of, source: status.source }, { before, after: data });
}

async function requireRoom(tx: Transaction, nodeId: string): Promise<void> {
  if ((await tx.em.count(Status, { nodeId })) < MOST_STATUSES) return;
  const message = `A resource has at most ${MOST_STATUSES} statuses. Delete one, or put the data into one that is there.`;
  throw new UserError('INVALID_INPUT', message, { path: ['nodeId'] });
}
