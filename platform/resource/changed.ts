import { raw } from '@mikro-orm/core';
import { z } from 'zod';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { followEvents } from '#platform/events/follow-events.ts';
import { createContext, type GraphContext } from '#platform/graph/context.ts';
import { eventKind, PAST } from './changes.ts';
import type { Resource, ResourceRow } from './declaration.ts';
import { isTenant } from './model.ts';
import { conditionsOf } from './reading.ts';
import { createTurns } from './turns.ts';

/** Changes that are looked up at a time for all subscriptions of a domain, so that requests find connections left. */
const AT_ONCE = 2;

interface ChangedArguments {
  readonly where?: object | null;
  readonly after?: string | null;
}

/** A change as subscriptions show it. */
interface ShownChange {
  readonly cursor: string;
  readonly change: string;
  readonly id: string;
  readonly changedFields: readonly string[];
}

/** What every event of a change says; those from before servers and instances said which fields changed have none. */
const changeData = z.object({
  tenantId: z.string(),
  version: z.int(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
  changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })).default({}),
  formerAccess: z.record(z.string(), z.unknown()).default({}),
});

/** The change of the resource, by the last part of an event's type; it was updated by all others. */
const CHANGES: Readonly<Record<string, string>> = { [PAST.CREATE]: 'CREATED', [PAST.DELETE]: 'DELETED' };

type ChangeData = z.infer<typeof changeData>;

type Subscribe = (
  source: unknown,
  args: ChangedArguments,
  context: GraphContext,
) => Promise<AsyncIterable<object>>;

/**
 * `<resource>Changed` of each resource: the changes of those that meet a `where` or met it before, as the caller may see
 * them at the moment of each.
 */
export function changedSubscriptions(
  resources: readonly Resource[],
  bus: EventBus,
): Readonly<Record<string, { readonly subscribe: Subscribe }>> {
  const inTurn = createTurns(AT_ONCE);
  const subscribe =
    (resource: Resource): Subscribe =>
    async (_, { where, after }, context) => {
      // Refused now rather than with the first change.
      conditionsOf(context, resource, where);
      return await followEvents(bus, {
        subjects: [`events.${eventKind(resource)}.*`],
        after,
        async take(event, cursor) {
          const found = await inTurn(
            async () => await findChange(createContext(context), resource, where, event),
          );
          return found && { [`${resource.one}Changed`]: { cursor, ...found } };
        },
      });
    };
  return Object.fromEntries(
    resources.map((resource) => [`${resource.one}Changed`, { subscribe: subscribe(resource) }]),
  );
}

/** What a caller receives of an event; undefined when it is not about a resource that they selected and may see. */
async function findChange(
  context: GraphContext,
  resource: Resource,
  where: object | null | undefined,
  { type, subject: id, data }: CloudEvent,
): Promise<Omit<ShownChange, 'cursor'> | undefined> {
  const parsed = changeData.safeParse(data);
  // A request about the resource changes nothing of it.
  if (!parsed.success) return undefined;
  const { entity } = resource.declaration;
  const conditions = { $and: [{ id }, conditionsOf(context, resource, where)] } as never;
  const change = CHANGES[type.slice(type.indexOf('.') + 1)] ?? 'UPDATED';
  const row = change === 'DELETED' ? null : await context.em.findOne(entity, conditions);
  if (row === null) {
    if (change === 'CREATED' || !(await met(context, resource, conditions, id, parsed.data)))
      return undefined;
  }
  const changedFields = Object.keys(parsed.data.changes);
  return { change, id, changedFields, [resource.one]: row };
}

/**
 * Whether the resource met the conditions before the change. PostgreSQL decides, by the same statement as in lists: in
 * it, a row made from the event replaces the table.
 */
async function met(
  { em }: GraphContext,
  resource: Resource,
  conditions: never,
  id: string,
  { changes, formerAccess, ...rest }: ChangeData,
): Promise<boolean> {
  const { entity } = resource.declaration;
  const declared = new Set(resource.fields.map(({ property }) => property));
  const changed = Object.entries(changes).filter(([property]) => declared.has(property));
  const before = Object.fromEntries(changed.map(([property, change]) => [property, change.before]));
  const values: Readonly<Record<string, unknown>> = { id, ...rest, ...before, ...formerAccess };
  // A tenant that is gone is no longer in the tree: those who see the one above it are notified.
  const seenAs = isTenant(resource) ? { tenantId: values['parentId'] ?? id } : {};
  const { tableName, properties } = em.getMetadata<ResourceRow>(entity);
  const columns = Object.entries({ ...values, ...seenAs }).flatMap(([property, value]) => {
    const column = properties[property as keyof ResourceRow]?.fieldNames[0];
    return column === undefined ? [] : [[column, value] as const];
  });
  const row = `select (jsonb_populate_record(now, ?::jsonb)).* from (select) one left join "${tableName}" now on now.id = ?`;
  const found: unknown[] = await em
    .createQueryBuilder<ResourceRow>(entity)
    .with(tableName, raw(row, [JSON.stringify(Object.fromEntries(columns)), id]))
    // Without it the name would lead to the table, past what replaces it.
    .withSchema('')
    .select('id')
    .where(conditions)
    .execute('all');
  return found.length > 0;
}
