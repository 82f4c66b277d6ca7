import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { QUOTA_EXCEEDED } from './platform-quotas.ts';

const detailSchema = z.object({
  quotaId: z.string(),
  tenantId: z.string(),
  kind: z.string(),
  limit: z.number(),
  used: z.number(),
  added: z.number(),
});

/** The refusal of what would be more than a quota allows; undefined for every other error. */
export function quotaRefusal(error: unknown, path: readonly string[] = []): UserError | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; depth += 1) {
    const { code, detail } = current as { code?: unknown; detail?: unknown };
    if (code === QUOTA_EXCEEDED && typeof detail === 'string') {
      const { quotaId, tenantId, kind, limit, used, added } = detailSchema.parse(JSON.parse(detail));
      const message = `The tenant ${tenantId}, with those below it, may have ${limit} of the kind ${kind}, and has ${used}; this would add ${added}. Delete some, or ask an admin of the tenant above it for a larger quota.`;
      return new UserError('QUOTA_EXCEEDED', message, { path, holder: quotaId });
    }
    current = current.cause;
  }
  return undefined;
}
