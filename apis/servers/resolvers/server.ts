import type { IdOf } from '#platform/ids/kinds.ts';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { realMac } from '#platform/machines/placeholders.ts';
import { Component } from '../entities/component.ts';
import { Credential } from '../entities/credential.ts';
import type { Resolvers } from '../generated/resolvers.ts';

async function componentsOf(context: GraphContext, serverId: IdOf<'server'>): Promise<Component[]> {
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

async function sharedMacsOf(context: GraphContext, serverId: IdOf<'server'>): Promise<ReadonlySet<string>> {
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

type CredentialId = IdOf<'serverCredential'> | null | undefined;

async function credentialOf(context: GraphContext, id: CredentialId): Promise<Credential | undefined> {
  if (typeof id !== 'string') return undefined;
  return await batch(context, 'credential', id, async (ids) => {
    const found = await context.em.find(Credential, { id: { $in: [...ids] } });
    return new Map(found.map((one) => [one.id, one]));
  });
}

/** For our own workers, who alone can open it. */
async function sealedFor(context: GraphContext, id: CredentialId): Promise<string | null> {
  if (!context.access.actor.service) return null;
  return (await credentialOf(context, id))?.sealed ?? null;
}

/** For those who could have given it. */
async function referenceFor(context: GraphContext, id: CredentialId): Promise<string | null> {
  const credential = await credentialOf(context, id);
  if (credential === undefined || !(await context.access.may('operator', credential.tenantId))) return null;
  return credential.reference ?? null;
}

export const serverResolvers = {
  Server: {
    bmc: async (server, _, { access }) => ((await access.may('viewer', server.tenantId)) ? server : null),
    hardwareModel: ({ vendor, model }) =>
      typeof vendor === 'string' && typeof model === 'string' ? { vendor, name: model } : null,
    components: async (server, _, context) => await componentsOf(context, server.id),
    async ports(server, _, context) {
      const components = await componentsOf(context, server.id);
      const shared = await sharedMacsOf(context, server.id);
      return components.flatMap(({ kind, name, mac, capacity }) =>
        kind === 'PORT' && typeof mac === 'string'
          ? [
              {
                name,
                mac,
                speedMbps: typeof capacity === 'number' ? capacity : null,
                shared: realMac(mac) === null || shared.has(mac.toLowerCase()),
              },
            ]
          : [],
      );
    },
  },
  Bmc: {
    address: (server) => server.bmcAddress,
    systemId: (server) => server.bmcSystem ?? null,
    provider: (server) => server.bmcProvider,
    async credentialRef(server, _, { access }) {
      return (await access.may('operator', server.tenantId)) ? server.credentialId : null;
    },
    credentialReference: async ({ credentialId }, _, context) => await referenceFor(context, credentialId),
    pending: ({ pendingBmc }) => pendingBmc ?? null,
    credentialPending: ({ pendingCredentialId }) => typeof pendingCredentialId === 'string',
    sealedPendingCredential: async (server, _, context) =>
      await sealedFor(context, server.pendingCredentialId),
    sealedCredential: async (server, _, context) => await sealedFor(context, server.credentialId),
  },
  PendingBmc: {
    systemId: ({ system }) => system,
    credentialReference: async ({ credentialId }, _, context) => await referenceFor(context, credentialId),
    sealedCredential: async ({ credentialId }, _, context) => await sealedFor(context, credentialId),
  },
} satisfies SomeOf<Resolvers>;
