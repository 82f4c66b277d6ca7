import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { insertNamed } from '#platform/graph/insert-named.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { resourceName } from '#platform/text/names.ts';
import { newId } from '#platform/ids/id.ts';
import { idText } from '#platform/text/inputs.ts';
import { Rack } from '../entities/rack.ts';
import { Site } from '../entities/site.ts';
import { rackFact } from '../facts.ts';

/** The height of a full rack (EIA-310), which most are. */
const USUAL_UNITS = 42;

const input = z.object({
  idempotencyKey,
  siteId: idText,
  name: resourceName,
  units: z.int().min(1, 'must be from 1 to 100').max(100, 'must be from 1 to 100').default(USUAL_UNITS),
});

async function run(
  { siteId, name, units }: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  const { tenantId } = await lockForChange(em, access, {
    entity: Site,
    kind: 'site',
    id: siteId,
    role: 'operator',
    offered: true,
    tenantOf: (site) => site.tenantId,
    path: ['siteId'],
  });
  const now = new Date();
  const rack: Rack = {
    id: newId('rack'),
    siteId,
    tenantId,
    name,
    units,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await insertNamed(em, { entity: Rack, kind: 'rack', within: 'siteId' }, rack);
  outbox.emit('locations', {
    type: 'rack.created',
    subject: rack.id,
    data: { siteId, tenantId, name, units },
  });
  outbox.fact('locations', rackFact(rack));
  return { id: rack.id };
}

/** Creates a rack at a site. */
export const rackCreate = { name: 'rackCreate', input, run };
