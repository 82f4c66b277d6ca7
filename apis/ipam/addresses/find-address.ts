import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { ipAddressText } from '#platform/networks/ip-text.ts';
import type { Resource, ResourceRow } from '#platform/resource/declaration.ts';
import { listResources, loadResource } from '#platform/resource/reading.ts';
import { idText } from '#platform/text/inputs.ts';
import { IpAddress } from '../entities/ip-address.ts';
import type { QueryIpAddressArgs } from '../generated/resolvers.ts';

const wanted = z.object({
  address: ipAddressText,
  tenantId: idText.nullish(),
  routingDomainId: idText.nullish(),
  siteId: idText.nullish(),
});

/** The address with the id, or the one that `find` means among those that the caller may see. */
export async function readAddress(
  resource: Resource,
  { id, find }: Partial<QueryIpAddressArgs>,
  context: GraphContext,
): Promise<IpAddress | null> {
  if ((id == null) === (find == null))
    throw new UserError('INVALID_INPUT', 'Give either id or find.', { path: ['find'] });
  const found =
    id == null ? await findOne(resource, find ?? {}, context) : await loadResource(context, resource, id);
  // It is read already: this gives it its type.
  return found === null ? null : await context.em.findOne(IpAddress, { id: found.id as IpAddress['id'] });
}

async function findOne(resource: Resource, find: object, context: GraphContext): Promise<ResourceRow | null> {
  const { address, tenantId, routingDomainId, siteId } = parseWanted(find);
  const block = { ...equal('routingDomainId', routingDomainId), ...equal('siteId', siteId) };
  const where = {
    ...equal('address', address),
    ...equal('tenantId', tenantId),
    ...(Object.keys(block).length === 0 ? {} : { block }),
  };
  const { nodes } = await listResources(context, resource, { where, first: 2 });
  const [found, another] = nodes;
  if (another === undefined) return found ?? null;
  const message = `${address} exists in several address spaces, or at several sites. Add routingDomainId, siteId or tenantId.`;
  throw new UserError('INVALID_INPUT', message, { path: ['find'] });
}

function parseWanted(find: object): z.output<typeof wanted> {
  const parsed = wanted.safeParse(find);
  if (parsed.success) return parsed.data;
  const path = ['find', ...(parsed.error.issues[0]?.path.map(String) ?? [])];
  const message = `${path.join('.')}: ${parsed.error.issues[0]?.message}`;
  throw new UserError('INVALID_INPUT', message, { path });
}

function equal(property: string, value: string | null | undefined): object {
  return value == null ? {} : { [property]: { eq: value } };
}
