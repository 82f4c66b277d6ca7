import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { realMac } from '#platform/machines/placeholders.ts';
import { Component } from '../entities/component.ts';
import { Credential } from '../entities/credential.ts';
import type { Server } from '../server.ts';
import type { PendingBmc } from '../bmc/pending-bmc.ts';

async function componentsOf(context: GraphContext, serverId: string): Promise<Component[]> {
  const components = await batch(context, 'components', serverId, async (ids) => {
    const found = await context.em.find(
      Component,
      { serverId: { $in: [...ids] } },
      { orderBy: { kind: 'ASC', name: 'ASC' } },
    );
    return Map.groupBy(found, (component) => component.serverId);
  });
  return components ?? [];
}

async function sharedMacsOf(context: GraphContext, serverId: string): Promise<ReadonlySet<string>> {
  const macs = await batch(context, 'shared-macs', serverId, async (ids) => {
    const rows: { server_id: string; value: string }[] = await context.em.execute(
      `select server_id, value from identity where shared and kind = 'MAC' and server_id = any(?::text[])`,
      [`{${ids.join(',')}}`],
    );
    return new Map(
      [...Map.groupBy(rows, (row) => row.server_id)].map(([id, found]) => [
        id,
        new Set(found.map(({ value }) => value)),
      ]),
    );
  });
  return macs ?? new Set();
}

/** For our own workers, who alone can open it. */
async function sealedFor(context: GraphContext, id: string | null | undefined): Promise<string | null> {
  if (!context.access.actor.service || typeof id !== 'string') return null;
  const sealed = await batch(context, 'credential', id, async (ids) => {
    const found = await context.em.find(Credential, { id: { $in: [...ids] } });
    return new Map(found.map((one) => [one.id, one.sealed]));
  });
  return sealed ?? null;
}

export const serverResolvers = {
  Server: {
    bmc: async (server: Server, _: unknown, { access }: GraphContext) =>
      (await access.may('viewer', server.tenantId)) ? server : null,
    hardwareModel: ({ vendor, model }: Server) =>
      typeof vendor === 'string' && typeof model === 'string' ? { vendor, name: model } : null,
    components: async (server: Server, _: unknown, context: GraphContext) =>
      await componentsOf(context, server.id),
    async ports(server: Server, _: unknown, context: GraphContext) {
      const components = await componentsOf(context, server.id);
      const shared = await sharedMacsOf(context, server.id);
      return components.flatMap(({ kind, name, mac, capacity }) =>
        kind === 'PORT' && typeof mac === 'string'
          ? [
              {
                name,
                mac,
                speedMbps: capacity,
                shared: realMac(mac) === null || shared.has(mac.toLowerCase()),
              },
            ]
          : [],
      );
    },
  },
  Bmc: {
    address: (server: Server) => server.bmcAddress,
    systemId: (server: Server) => server.bmcSystem ?? null,
    provider: (server: Server) => server.bmcProvider,
    async credentialRef(server: Server, _: unknown, { access }: GraphContext) {
      return (await access.may('operator', server.tenantId)) ? server.credentialId : null;
    },
    pending: ({ pendingBmc }: Server) => pendingBmc ?? null,
    credentialPending: ({ pendingCredentialId }: Server) => typeof pendingCredentialId === 'string',
    sealedPendingCredential: async (server: Server, _: unknown, context: GraphContext) =>
      await sealedFor(context, server.pendingCredentialId),
    sealedCredential: async (server: Server, _: unknown, context: GraphContext) =>
      await sealedFor(context, server.credentialId),
  },
  PendingBmc: {
    systemId: ({ system }: PendingBmc) => system,
    sealedCredential: async ({ credentialId }: PendingBmc, _: unknown, context: GraphContext) =>
      await sealedFor(context, credentialId),
  },
};
