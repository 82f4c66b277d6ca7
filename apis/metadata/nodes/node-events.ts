import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { FieldChange } from '#platform/resource/changes.ts';
import type { NodeToChange } from './node-to-change.ts';

const names = z.array(z.string());

const data = z.unknown().describe('Null for none; a word in its place where the namespace is private.');

/** Events about what is attached to resources; their subject is the id of the resource. */
export const NODE_EVENTS = {
  tagged: {
    description: 'The tags of a resource were changed.',
    changes: z.strictObject({ tags: z.strictObject({ before: names, after: names }) }),
  },
  annotated: {
    description: 'An annotation of a resource was set, changed or deleted.',
    changes: z
      .record(z.string(), z.strictObject({ before: data, after: data }))
      .describe('By `annotations.` and the name of the namespace.'),
  },
  'status-changed': {
    description: 'A status of a resource was set, changed or deleted.',
    changes: z
      .record(z.string(), z.strictObject({ before: data, after: data }))
      .describe('By `statuses.`, the name of the namespace, a full stop, and the source.'),
  },
} as const;

/** The data of an event of `NODE_EVENTS`. */
export function nodeEventData(changes: z.ZodType): z.ZodType {
  return z.strictObject({
    kind: z.string().describe('The kind of the resource, as ids name it.'),
    tenantId: z.string().describe('The tenant that owns the resource.'),
    actor: z.string().describe("Who did it: the subject of the caller's token."),
    changes: changes.describe('What was attached before and after.'),
  });
}

/** Publishes what is attached to a resource now. */
export function publishNodeEvent(
  tx: Transaction,
  { access }: Pick<GraphContext, 'access'>,
  { id, kind, tenantId }: Pick<NodeToChange, 'id' | 'kind' | 'tenantId'>,
  what: keyof typeof NODE_EVENTS,
  changes: Readonly<Record<string, FieldChange>>,
): void {
  const data = { kind, tenantId, actor: access.actor.subject, changes };
  tx.outbox.emit('metadata', { type: `node.${what}`, subject: id, data });
}
