import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { idText } from '#platform/text/inputs.ts';
import { validSecrets, type WebhookSecrets } from '../webhooks/secrets.ts';
import { requireSecrets, Webhook } from '../webhooks/webhook.ts';

const [DAY, WEEK] = [86_400, 7 * 86_400];
/** Secrets that sign at a time: each makes a signature of every message. */
const MOST_VALID = 5;

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  overlapSeconds: z
    .int()
    .min(0, 'must be from 0 to 604800')
    .max(WEEK, 'must be from 0 to 604800')
    .nullish()
    .transform((seconds) => seconds ?? DAY),
  ...changeReason,
});

/** `webhookSecretRotate`: a new secret; earlier ones still sign for a while. */
export function createRotation(
  resource: Resource,
  secrets: WebhookSecrets | undefined,
): MutationDefinition<typeof input, { id: string; generation: number }> {
  return {
    name: 'webhookSecretRotate',
    input,
    async run({ id, expectedVersion, overlapSeconds }, tx, { access }) {
      const { kind, role } = resource;
      const webhook = await lockForChange<Webhook>(tx.em, access, {
        entity: Webhook,
        kind,
        id,
        role,
        tenantOf: ({ tenantId }) => tenantId,
        expectedVersion,
        refuseState: (row) => refuseInDeletion(resource, row, ['id']),
      });
      const before: Webhook = Object.assign(new Webhook(), webhook);
      const now = new Date();
      const until = now.getTime() + overlapSeconds * 1_000;
      // None of them signs for longer than it would have.
      const kept = validSecrets(webhook.secrets, now.getTime())
        .map((secret) => ({ ...secret, expiresAt: earlier(secret.expiresAt, until) }))
        .filter(() => overlapSeconds > 0);
      if (kept.length >= MOST_VALID) {
        const message = `${MOST_VALID} secrets are valid at once, which is the most. Wait until one has expired, or give overlapSeconds: 0.`;
        throw new UserError('CONFLICT', message, { path: ['id'], retryable: true });
      }
      const generation = 1 + Math.max(0, ...webhook.secrets.map((secret) => secret.generation));
      webhook.secrets = [await requireSecrets(secrets).create(webhook.id, generation), ...kept];
      webhook.version += 1;
      webhook.updatedAt = now;
      webhook.updatedBy = access.actor.subject;
      await tx.em.flush();
      publishChange('audit', resource, tx, {
        verb: 'UPDATE',
        row: webhook,
        before,
        actor: access.actor.subject,
      });
      return { id: webhook.id, generation };
    },
  };
}

function earlier(expiresAt: string | null, until: number): string {
  const own = expiresAt === null ? until : Date.parse(expiresAt);
  return new Date(Math.min(own, until)).toISOString();
}
