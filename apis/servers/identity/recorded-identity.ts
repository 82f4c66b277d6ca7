import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ToldIdentity } from '#platform/machines/identity.ts';
import { Component } from '../entities/component.ts';
import type { Server } from '../server.ts';
import type { Part } from '../inspection/match-components.ts';

/** What distinguishes a machine from others, of all that an inspection found. */
export function identityFromParts(
  { serialNumber, uuid }: { readonly serialNumber?: string | null; readonly uuid?: string | null },
  parts: readonly Pick<Part, 'kind' | 'serialNumber' | 'mac'>[],
): ToldIdentity {
  return {
    serial: serialNumber,
    uuid,
    macs: parts.flatMap(({ kind, mac }) => (kind === 'PORT' && mac !== null ? [mac] : [])),
    disks: parts.flatMap(({ kind, serialNumber: serial }) =>
      kind === 'DISK' && serial !== null ? [serial] : [],
    ),
  };
}

/** What is on record of who a server is; without MAC addresses that other machines have too. */
export async function recordedIdentity(em: EntityManager, server: Server): Promise<ToldIdentity> {
  const components = await em.find(Component, { serverId: server.id, kind: { $in: ['PORT', 'DISK'] } });
  const parts = components.map(({ kind, serialNumber = null, mac = null }) => ({ kind, serialNumber, mac }));
  const identity = identityFromParts(server, parts);
  const shared = await sharedMacs(em, server.id);
  return { ...identity, macs: identity.macs?.filter((mac) => !shared.has(mac.toLowerCase())) };
}

export async function sharedMacs(em: EntityManager, serverId: IdOf<'server'>): Promise<ReadonlySet<string>> {
  const rows: { value: string }[] = await em.execute(
    `select value from identity where server_id = ? and kind = 'MAC' and shared`,
    [serverId],
  );
  return new Set(rows.map(({ value }) => value));
}
