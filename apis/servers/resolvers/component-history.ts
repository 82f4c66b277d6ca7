import { batch } from '#platform/graph/batch.ts';
import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { readPageOf, type PageArguments } from '#platform/resource/pages.ts';
import { ComponentChange } from '../entities/component-change.ts';
import { loadServer } from '../find-server.ts';
import { firmwareIdentity } from '../firmware/firmware-history.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Server } from '../server.ts';
import { pageOf } from '../server-page.ts';

export type ComponentChangePage = Connection<ComponentChange>;

const NEWEST = { property: 'createdAt', direction: 'DESC' } as const;

/** The changes of a component, in all servers on whose tenants the caller has a role. */
async function historyOf(
  context: GraphContext,
  identity: string,
  page: PageArguments,
): Promise<ComponentChangePage> {
  const list = `componentHistory ${JSON.stringify(page)}`;
  return await readPageOf(context, { property: 'identity', id: identity }, list, {
    entity: ComponentChange,
    where: context.access.visible('viewer', 'tenantId'),
    page,
    maxPage: PAGE_LIMIT,
    orderBy: NEWEST,
  });
}

/** Components of a server that are missing, the newest first, at most `MISSING_SHOWN`. */
async function missingOf(
  context: GraphContext,
  serverId: IdOf<'server'>,
): Promise<readonly ComponentChange[]> {
  const found = await batch(context, 'missing components', serverId, async (ids) => {
    const rows: { id: ComponentChange['id'] }[] = await context.em.execute(MISSING, [
      `{${ids.join(',')}}`,
      MISSING_SHOWN,
    ]);
    const changes = await context.em.find(
      ComponentChange,
      { id: { $in: rows.map(({ id }) => id) } },
      { orderBy: { createdAt: 'DESC', id: 'DESC' } },
    );
    return Map.groupBy(changes, (change) => change.serverId);
  });
  return found ?? [];
}

const MISSING_SHOWN = 100;

/**
 * Of each component the last that became of it in the server, where that is that it disappeared. One that nothing
 * distinguishes, so that its identity is an id, is not missing where its place is taken again.
 */
const MISSING = `
select id from (
  select id, kind, row_number() over (partition by server_id order by created_at desc, id desc) as place from (
    select distinct on (server_id, identity) id, server_id, identity, kind, component_kind, name, created_at
    from component_change where server_id = any(?::text[]) and kind in ('APPEARED', 'DISAPPEARED')
    order by server_id, identity, created_at desc, id desc
  ) as last where kind = 'DISAPPEARED' and (identity like E'%\\t%' or not exists (
    select from component present where present.server_id = last.server_id and present.kind = last.component_kind
      and present.name = last.name))
) as missing where place <= ?`;

/** Servers that are checked for one component; more than one have it only where serial numbers are not unique. */
const HOLDERS_READ = 10;

/** Another server that has the component now, of those that the caller may see. */
async function holderOf(
  context: GraphContext,
  { identity, serverId }: ComponentChange,
): Promise<Server | null> {
  const holders = await batch(context, 'holders of components', identity, async (identities) => {
    const rows: { identity: string; serverId: string }[] = await context.em.execute(
      `select identity, server_id as "serverId" from component
       where identity in (select jsonb_array_elements_text(?::jsonb)) order by server_id`,
      [JSON.stringify(identities)],
    );
    return Map.groupBy(rows, (row) => row.identity);
  });
  const others = (holders ?? []).filter((holder) => holder.serverId !== serverId).slice(0, HOLDERS_READ);
  const servers = await Promise.all(others.map(async (holder) => await loadServer(context, holder.serverId)));
  return servers.find((server) => server !== null) ?? null;
}

export const componentHistoryResolvers = {
  Server: {
    async componentChanges(server, page, context) {
      const options = { entity: ComponentChange, where: {}, page, orderBy: NEWEST };
      return await pageOf(server, context, 'componentChanges', options);
    },
    async missingComponents({ id, tenantId }, _, context) {
      return (await context.access.may('viewer', tenantId)) ? await missingOf(context, id) : [];
    },
  },
  ServerComponent: {
    history: async ({ id, identity }, page, context) => await historyOf(context, identity ?? id, page),
  },
  ServerFirmware: {
    history: async ({ serverId, component }, page, context) =>
      await historyOf(context, firmwareIdentity(serverId, component), page),
  },
  ServerMissingComponent: {
    kind: ({ componentKind }) => componentKind ?? 'DISK',
    since: ({ createdAt }) => createdAt,
    foundIn: async (change, _, context) => await holderOf(context, change),
    history: async ({ identity }, page, context) => await historyOf(context, identity, page),
  },
  ServerComponentChange: {
    at: ({ createdAt }) => createdAt,
    server: async ({ serverId }, _, context) => await loadServer(context, serverId),
    operation: ({ operationId }) => (typeof operationId === 'string' ? operationStub(operationId) : null),
  },
} satisfies SomeOf<Resolvers>;
