import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { insertNamed } from '#platform/graph/insert-named.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { resourceDescription, resourceName } from '#platform/text/names.ts';
import { newId } from '#platform/ids/id.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { Site } from '../entities/site.ts';
import { siteFact } from '../facts.ts';

const input = z.object({
  idempotencyKey,
  tenantId: idText,
  name: resourceName,
  description: resourceDescription.optional(),
});

async function run(
  { tenantId, name, description = null }: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  await requireReference(em, access, tenantId, 'tenant', ['tenantId']);
  await access.require('operator', tenantId, 'tenant', ['tenantId']);
  const now = new Date();
  const site: Site = {
    id: newId('site'),
    tenantId,
    name,
    description,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await insertNamed(em, { entity: Site, kind: 'site', within: 'tenantId' }, site);
  outbox.emit('locations', { type: 'site.created', subject: site.id, data: { tenantId, name } });
  outbox.fact('locations', siteFact(site));
  return { id: site.id };
}

/** Creates a site of a tenant; tenants below it may use it. */
export const siteCreate = { name: 'siteCreate', input, run };
