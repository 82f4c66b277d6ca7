import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { insertNamed } from '#platform/graph/insert-named.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { resourceName } from '#platform/text/names.ts';
import { newId } from '#platform/ids/id.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { downloadUrl, sha256Digest } from '#platform/networks/download.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { FirmwareBaseline } from '../entities/firmware-baseline.ts';
import type { ServersSettings } from '../settings.ts';

const word = lineText(200);

const entry = z.object({
  component: word,
  version: word,
  // The input of a workflow is kept as plain text: a query may be a signature, which opens what it is for.
  imageUrl: downloadUrl.refine(
    (text) => !text.includes('?'),
    'must not hold a query, which may be a signature and would stand in histories',
  ),
  sha256: sha256Digest,
});

const input = z
  .object({
    idempotencyKey,
    tenantId: idText,
    name: resourceName,
    vendor: word.optional(),
    model: word.optional(),
    entries: z
      .array(entry)
      .min(1, 'must name a component')
      .max(100, 'must be at most 100 components')
      .refine(
        (all) => new Set(all.map(({ component }) => component)).size === all.length,
        'must name each component once',
      ),
  })
  .refine(({ vendor, model }) => model === undefined || vendor !== undefined, {
    message: 'needs vendor beside it',
    path: ['model'],
  });

export function createFirmwareBaselineCreate({
  imageNetworks,
}: ServersSettings): MutationDefinition<typeof input, { id: string }> {
  return {
    name: 'firmwareBaselineCreate',
    input,
    async run({ tenantId, name, vendor = null, model = null, entries }, tx, { access }) {
      refuseStrayUrls(entries, imageNetworks);
      const tenant = await requireReference(tx.em, access, tenantId, 'tenant', ['tenantId']);
      await access.require('operator', tenant.id, `tenant ${tenant.id}`, ['tenantId']);
      const id = newId('firmwareBaseline');
      const now = new Date();
      const times = { createdAt: now, updatedAt: now };
      const baseline: FirmwareBaseline = { id, tenantId, name, vendor, model, entries, version: 1, ...times };
      const named = { entity: FirmwareBaseline, kind: 'firmware baseline', within: 'tenantId' } as const;
      await insertNamed(tx.em, named, baseline);
      tx.outbox.emit('servers', { type: 'firmware-baseline.created', subject: id, data: { tenantId, name } });
      return { id };
    },
  };
}

/** BMCs and workers fetch what these URLs name, from where they stand. */
function refuseStrayUrls(entries: readonly z.output<typeof entry>[], networks: AllowedNetworks): void {
  for (const [index, { imageUrl }] of entries.entries()) {
    const refusal = networks.refusalOf(imageUrl);
    if (refusal === null) continue;
    const path = ['entries', String(index), 'imageUrl'];
    throw new UserError('INVALID_INPUT', `${path.join('.')} ${refusal}.`, { path });
  }
}
