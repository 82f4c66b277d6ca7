import type { Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { readPageOf, type PageArguments } from '#platform/resource/pages.ts';
import { Delivery } from './delivery.ts';

interface DeliveryArguments extends PageArguments {
  readonly where?: object | null | undefined;
}

/** A page of deliveries. */
export type DeliveryPage = Connection<Delivery>;

/** One page of the deliveries of a webhook that the caller sees, latest first. */
export async function pageOfDeliveries(
  context: GraphContext,
  webhookId: string,
  { where, ...page }: DeliveryArguments,
): Promise<DeliveryPage> {
  const name = `deliveries ${JSON.stringify({ where, page })}`;
  return await readPageOf(context, { property: 'webhookId', id: webhookId }, name, {
    entity: Delivery,
    where: { $and: toConditions(where) },
    page,
    maxPage: 100,
    orderBy: { property: 'id', direction: 'DESC' },
  });
}
