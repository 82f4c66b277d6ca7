import { createHash } from 'node:crypto';
import type { PlannedStep } from '#contracts/operations/operation.ts';

/** SHA-256, in hex, over the steps of a plan and what they are about, whatever the order of the fields. */
export function planHash(plan: { readonly steps: readonly PlannedStep[]; readonly basis: unknown }): string {
  const { steps, basis } = plan;
  return createHash('sha256').update(canonicalJson({ steps, basis })).digest('hex');
}

/** Requests reach the workflow by way of JSON and of schemas, which put fields into other orders. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
