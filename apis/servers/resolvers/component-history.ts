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
import { pageOf } from '../server-page.ts';

export type ComponentChangePage = Connection<ComponentChange>;

const NEWEST = { property: 'createdAt', direction: 'DESC' } as const;

/** What became of a component, in all servers on whose tenants the caller has a role. */
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

/** Of each component the last that became of it in the server, where that is that it disappeared. */
const MISSING = `
select id from (
  select id, kind, row_number() over (partition by server_id order by created_at desc, id desc) as place from (
    select distinct on (server_id, identity) id, server_id, kind, created_at
    from component_change where server_id = any(?::text[]) and kind in ('APPEARED', 'DISAPPEARED')
    order by server_id, identity, created_at desc, id desc
  ) as last where kind = 'DISAPPEARED'
) as missing where place <= ?`;

/** The id of another server that has the component now. */
async function holderOf(
  context: GraphContext,
  { identity, serverId }: ComponentChange,
): Promise<string | undefined> {
  const holders = await batch(context, 'holders of components', identity, async (identities) => {
    const rows: { identity: string; serverId: string }[] = await context.em.execute(
      `select identity, server_id as "serverId" from component
       where identity in (select jsonb_array_elements_text(?::jsonb)) order by server_id`,
      [JSON.stringify(identities)],
    );
    return Map.groupBy(rows, (row) => row.identity);
  });
  return holders?.find((holder) => holder.serverId !== serverId)?.serverId;
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
    async foundIn(change, _, context) {
      const holder = await holderOf(context, change);
      return holder === undefined ? null : await loadServer(context, holder);
    },
    history: async ({ identity }, page, context) => await historyOf(context, identity, page),
  },
  ServerComponentChange: {
    at: ({ createdAt }) => createdAt,
    server: async ({ serverId }, _, context) => await loadServer(context, serverId),
    operation: ({ operationId }) => (typeof operationId === 'string' ? operationStub(operationId) : null),
  },
} satisfies SomeOf<Resolvers>;
