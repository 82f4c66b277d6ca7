import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';

/** Breaking changes that a reviewer let through, each with the reason why no client suffers by it. */
export const acceptedChanges = z.array(
  z.strictObject({ type: z.string(), path: z.string(), reason: z.string().min(20) }),
);

type AcceptedChange = z.infer<typeof acceptedChanges>[number];

const ADVICE =
  'Keep it, marked @deprecated with what to use instead, or accept the change with a reason in gateway/release/accepted-changes.json';

/** What would break clients of the released schema and was not accepted, and entries that accept no change. */
export async function compatibilityFaults(
  released: GraphQLSchema,
  current: GraphQLSchema,
  accepted: readonly AcceptedChange[],
): Promise<string[]> {
  const changes = await diff(released, current);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const isOf = (
    change: { readonly type: string; readonly path?: string },
    { type, path }: AcceptedChange,
  ): boolean => change.type === type && change.path === path;
  return [
    ...breaking
      .filter((change) => !accepted.some((one) => isOf(change, one)))
      .map(({ type, path, message }) => `${message} (${type} at ${path}). ${ADVICE}.`),
    ...accepted
      .filter((one) => !breaking.some((change) => isOf(change, one)))
      .map(
        ({ type, path }) => `${type} at ${path} is accepted, but there is no such change: remove the entry.`,
      ),
  ];
}
