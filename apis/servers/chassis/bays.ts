import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { findReference } from '#platform/references/lookup.ts';
import { maySeeServer } from '../find-server.ts';
import { Server } from '../server.ts';
import type { Chassis } from './chassis.ts';

/** A bay, as the graph shows it. */
export interface Bay {
  readonly name: string;
  /** Whether it holds a server, including one that the caller may not see. */
  readonly occupied: boolean;
  readonly server: Server | null;
}

/** The key by which names of bays are compared: as `name_key` of the database. */
const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

const bayNames = z.array(z.object({ name: z.string() }));

/** The names of the bays of a device type; undefined where its domain has published none. */
function namesOf(data: Readonly<Record<string, unknown>> | undefined): readonly string[] | undefined {
  return bayNames.safeParse(data?.['deviceBays']).data?.map(({ name }) => name);
}

/** All bays of its device type, and those that servers name in addition: the type may have changed since. */
export async function baysOf(context: GraphContext, chassis: Chassis): Promise<readonly Bay[]> {
  const servers = await serversIn(context, chassis.id);
  const typed = await namesOfType(context, chassis.deviceTypeId);
  const further = servers
    .flatMap(({ bay }) => bay ?? [])
    .filter((name) => !typed.some((one) => nameKey(one) === nameKey(name)));
  return await Promise.all(
    [...typed, ...further].map(async (name) => {
      const server = servers.find(({ bay }) => nameKey(bay ?? '') === nameKey(name));
      const isVisible = server !== undefined && (await maySeeServer(context.access, server));
      return { name, occupied: server !== undefined, server: isVisible ? server : null };
    }),
  );
}

async function serversIn(context: GraphContext, chassisId: string): Promise<readonly Server[]> {
  const found = await batch(context, 'servers in chassis', chassisId, async (ids) => {
    const where = { chassisId: { $in: [...ids] as Chassis['id'][] } };
    const servers = await context.em.find(Server, where, { orderBy: { bay: 'ASC', id: 'ASC' } });
    return Map.groupBy(servers, (server) => String(server.chassisId));
  });
  return found ?? [];
}

async function namesOfType(context: GraphContext, id: string | null): Promise<readonly string[]> {
  if (id === null) return [];
  const found = await batch(context, 'bays of device types', id, async (ids) => {
    const rows: { id: string; data: Record<string, unknown> }[] = await context.em.execute(
      `select id, data from reference where kind = 'deviceType' and id = any(?::text[])`,
      [`{${ids.join(',')}}`],
    );
    return new Map(rows.map((row) => [row.id, namesOf(row.data) ?? []]));
  });
  return found ?? [];
}

/** Throws INVALID_INPUT where the device type of the chassis has no such bay, CONFLICT where another server is in it. */
export async function requireFreeBay(
  em: EntityManager,
  chassis: Chassis,
  { bay, serverId }: { readonly bay: string; readonly serverId: string | null },
): Promise<void> {
  const type = chassis.deviceTypeId === null ? undefined : await findReference(em, chassis.deviceTypeId);
  const names = namesOf(type?.data);
  if (names !== undefined && !names.some((name) => nameKey(name) === nameKey(bay))) {
    const known = names.length === 0 ? 'It has none' : `Its bays are ${names.join(', ')}`;
    const message = `The device type of the chassis ${chassis.name} has no bay "${bay}". ${known}.`;
    throw new UserError('INVALID_INPUT', message, { path: ['bay'] });
  }
  const [holder]: { id: string; name: string }[] = await em.execute(
    `select id, name from server where chassis_id = ? and name_key(bay) = name_key(?) and id is distinct from ?`,
    [chassis.id, bay, serverId],
  );
  if (holder === undefined) return;
  const message = `${holder.name} is in the bay "${bay}". Choose another bay, or take that server out first.`;
  throw new UserError('CONFLICT', message, { path: ['bay'], holder: holder.id });
}
