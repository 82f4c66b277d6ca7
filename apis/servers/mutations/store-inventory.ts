import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { Component } from '../entities/component.ts';
import { Server } from '../entities/server.ts';
import { noSuchServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';

const text = z.string().nullable().default(null);

const componentSchema = z.object({
  kind: z.enum(['PROCESSOR', 'MEMORY', 'DISK', 'PORT', 'POWER_SUPPLY']),
  name: z.string(),
  model: text,
  serialNumber: text,
  mac: text,
  capacity: z.number().nullable().default(null),
});

const input = z.object({
  idempotencyKey,
  operationId: z.string(),
  id: z.string(),
  vendor: text,
  model: text,
  serialNumber: text,
  uuid: text,
  architecture: text,
  biosVersion: text,
  bmcVersion: text,
  powerState: z.enum(['ON', 'OFF', 'TRANSITION', 'UNKNOWN']),
  components: z.array(componentSchema).max(2_000),
});

type FoundComponent = z.output<typeof componentSchema>;

export const serverInventoryStore: MutationDefinition<typeof input, { serverId: string; changes: string }> = {
  name: 'serverInventoryStore',
  input,
  async run(found, tx, { access }) {
    access.requireService();
    const server = await tx.em.findOne(Server, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (server === null) throw noSuchServer(found.id);
    const before = await tx.em.find(Component, { serverId: server.id });
    const changes = differences(before, found.components);

    await tx.em.nativeDelete(Component, { serverId: server.id });
    for (const component of found.components) {
      tx.em.persist(
        tx.em.create(Component, { ...component, id: newId('serverComponent'), serverId: server.id }),
      );
    }
    const { vendor, model, serialNumber, uuid, architecture, biosVersion, bmcVersion, powerState } = found;
    Object.assign(server, {
      vendor,
      model,
      serialNumber,
      uuid,
      architecture,
      biosVersion,
      bmcVersion,
      powerState,
    });
    server.powerObservedAt = new Date();
    server.cores = total(found.components, 'PROCESSOR');
    server.memoryMib = total(found.components, 'MEMORY');
    server.diskBytes = total(found.components, 'DISK');
    publishServer(tx, server, 'inspected');
    return { serverId: server.id, changes: JSON.stringify(changes) };
  },
};

function total(components: readonly FoundComponent[], kind: FoundComponent['kind']): number | null {
  const capacities = components.filter((part) => part.kind === kind).map((part) => part.capacity);
  return capacities.every((capacity) => capacity === null)
    ? null
    : capacities.reduce<number>((a, b) => a + (b ?? 0), 0);
}

/** What was added, removed or swapped since the inspection before, one line each. */
function differences(before: readonly Component[], after: readonly FoundComponent[]): string[] {
  const keyOf = (part: { kind: string; name: string }): string => `${part.kind} ${part.name}`;
  const known = new Map(before.map((part) => [keyOf(part), part]));
  const lines: string[] = [];
  for (const part of after) {
    const old = known.get(keyOf(part));
    known.delete(keyOf(part));
    if (old === undefined) {
      if (before.length > 0) lines.push(`${keyOf(part)} was added`);
    } else if ((old.serialNumber ?? null) !== part.serialNumber) {
      lines.push(
        `${keyOf(part)} was swapped: serial ${old.serialNumber ?? 'unknown'} became ${part.serialNumber ?? 'unknown'}`,
      );
    }
  }
  for (const key of known.keys()) lines.push(`${key} was removed`);
  return lines;
}
