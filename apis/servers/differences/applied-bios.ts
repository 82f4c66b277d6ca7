import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { biosAttributesSchema } from '#contracts/servers/requests.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { Attribute } from '../entities/attribute.ts';
import { storeAttributes } from '../inspection/store-attributes.ts';
import type { Server } from '../server.ts';
import { plainValue } from './compare.ts';

const biosRequest = z.object({
  data: z.object({ kind: z.literal('BIOS_APPLY'), attributes: biosAttributesSchema }),
});

/**
 * Puts on record what an operation has set of the BIOS and read back (Redfish, Bios.Attributes), so that it does not differ
 * from the intent until the next inspection. Not where no inspection has read the BIOS: the rest of it is not known then.
 */
export async function storeAppliedBios(
  em: EntityManager,
  { id, operationRequest }: Server,
  operationId: IdOf<'operation'>,
): Promise<void> {
  const request = biosRequest.safeParse(operationRequest).data;
  if (request === undefined) return;
  const known = await em.find(Attribute, { serverId: id, namespace: 'bios', current: true });
  if (known.length === 0) return;
  const now = new Map(known.filter(({ component }) => component === '').map((one) => [one.name, one.value]));
  const attributes = Object.entries(request.data.attributes).flatMap(([name, value]) => {
    const before = now.get(name);
    // A BIOS may report a number as a text: what reads the same stays as an inspection found it.
    if (typeof before === 'string' && plainValue(before) === String(value)) return [];
    return [{ component: '', name, value: JSON.stringify(value) }];
  });
  const found = { namespace: 'bios', whole: false, attributes };
  const of = { serverId: id, operationId, changedPlaces: new Set<string>(), places: new Map<string, null>() };
  await storeAttributes(em, [found], of);
}
