import type { IdOf } from '#platform/ids/kinds.ts';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { makerOf } from '../maker.ts';
import type { Resolvers } from '../generated/resolvers.ts';

interface KnownType {
  readonly id: string;
  readonly tenantId: IdOf<'tenant'>;
  readonly manufacturer: string | null;
}

/** The models with this name, of all manufacturers. */
async function typesOfModel(context: GraphContext, model: string): Promise<readonly KnownType[]> {
  const found = await batch(context, 'types by model', model.toLowerCase(), async (models) => {
    const rows: (KnownType & { model: string })[] = await context.em.execute(
      `select id, tenant_id as "tenantId", lower(data->>'model') as model, data->>'manufacturer' as manufacturer
       from reference where kind = 'deviceType' and not deleted and lower(data->>'model') in (${models.map(() => '?').join(', ')})`,
      [...models],
    );
    return Map.groupBy(rows, (row) => row.model);
  });
  return found ?? [];
}

/** The tenant and those above it. */
async function lineageOf(context: GraphContext, tenantId: IdOf<'tenant'>): Promise<readonly string[]> {
  const found = await batch(context, 'lineage', tenantId, async (ids) => {
    const rows: { id: string; ancestors: string[] }[] = await context.em.execute(
      `select id, ancestors from reference where kind = 'tenant' and id in (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
    return new Map(rows.map(({ id, ancestors }) => [id, ancestors]));
  });
  return found ?? [];
}

export const deviceTypeResolvers = {
  Server: {
    async proposedDeviceType(server, _, context) {
      const { vendor, model, tenantId, deviceTypeId } = server;
      if (typeof vendor !== 'string' || typeof model !== 'string' || typeof deviceTypeId === 'string')
        return null;
      if (!(await context.access.may('viewer', tenantId))) return null;
      const types = await typesOfModel(context, model);
      const maker = makerOf(vendor);
      const fitting = types.filter(
        ({ manufacturer }) => manufacturer !== null && makerOf(manufacturer) === maker,
      );
      if (fitting.length === 0) return null;
      const lineage = await lineageOf(context, tenantId);
      const usable = fitting.filter((type) => lineage.includes(type.tenantId));
      const [only] = usable;
      return only === undefined || usable.length > 1 ? null : { __typename: 'DeviceType', id: only.id };
    },
  },
} satisfies SomeOf<Resolvers>;
