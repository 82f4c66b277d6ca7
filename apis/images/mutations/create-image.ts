import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { insertNamed } from '#platform/graph/insert-named.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { resourceName } from '#platform/text/names.ts';
import { newId } from '#platform/ids/id.ts';
import { downloadUrl, sha256Digest } from '#platform/networks/download.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { systemDiskInput } from '#contracts/instances/disk-plan.ts';
import { Image } from '../entities/image.ts';
import { imageFact } from '../facts.ts';
import type { ImagesSettings } from '../settings.ts';

const input = z
  .object({
    idempotencyKey,
    tenantId: idText,
    name: resourceName,
    kind: z.enum(['RAW', 'QCOW2']).default('RAW'),
    architecture: z.enum(['X86_64', 'AARCH64']).default('X86_64'),
    url: downloadUrl,
    sha256: sha256Digest,
    sizeBytes: z.int('must be a whole number of bytes').positive('must be more than 0').optional(),
    // As it is: what was checked is what is on the disk, and nothing that worked before can fail by it.
    growth: z.enum(['NONE', 'LAST_PARTITION']).default('NONE'),
    systemDisk: systemDiskInput.optional(),
    kernelUrl: downloadUrl.optional(),
    initrdUrl: downloadUrl.optional(),
  })
  .refine(({ kernelUrl, initrdUrl }) => initrdUrl === undefined || kernelUrl !== undefined, {
    message: 'needs kernelUrl beside it',
    path: ['initrdUrl'],
  });

async function run(
  given: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  const { tenantId, name, kind, architecture, url, sha256 } = given;
  await requireReference(em, access, tenantId, 'tenant', ['tenantId']);
  await access.require('operator', tenantId, 'tenant', ['tenantId']);
  const now = new Date();
  const image: Image = {
    id: newId('image'),
    tenantId,
    name,
    kind,
    architecture,
    url,
    sha256,
    sizeBytes: given.sizeBytes ?? null,
    growth: given.growth,
    systemDisk: given.systemDisk ?? null,
    kernelUrl: given.kernelUrl ?? null,
    initrdUrl: given.initrdUrl ?? null,
    deletion: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await insertNamed(em, { entity: Image, kind: 'image', within: 'tenantId' }, image);
  outbox.emit('images', { type: 'image.created', subject: image.id, data: { tenantId, name } });
  outbox.fact('images', imageFact(image));
  return { id: image.id };
}

/** Machines fetch what these URLs name, from where they stand. */
function refuseStrayUrls(given: z.output<typeof input>, { downloadNetworks }: ImagesSettings): void {
  for (const field of ['url', 'kernelUrl', 'initrdUrl'] as const) {
    const refusal = given[field] === undefined ? null : downloadNetworks.refusalOf(given[field]);
    if (refusal !== null) throw new UserError('INVALID_INPUT', `${field} ${refusal}.`, { path: [field] });
  }
}

/** Makes an image known; tenants below its owner may install it. */
export function createImageCreate(
  settings: ImagesSettings,
): MutationDefinition<typeof input, { id: string }> {
  return {
    name: 'imageCreate',
    input,
    run: async (given, transaction, context) => {
      refuseStrayUrls(given, settings);
      return await run(given, transaction, context);
    },
  };
}
