import type { z } from 'zod';
import type { WorkHandle } from '#contracts/hardware/long-work.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';

/** What a handle refers to, when it is one of this provider, this work and this target. */
export function refsOf<Refs>(
  target: Target,
  handle: WorkHandle,
  work: string,
  schema: z.ZodType<Refs>,
): Refs {
  const refs = schema.safeParse(handle.refs);
  if (handle.provider === 'redfish' && handle.work === work && handle.target === target.id && refs.success)
    return refs.data;
  throw new ProviderError(`the handle is not one of ${work} on ${target.id}`, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}
