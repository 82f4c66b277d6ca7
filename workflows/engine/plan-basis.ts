import { rowOf } from '#contracts/operation-kinds.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';

/** Fields of a request that say who asked, how it is called and how long is waited: they do not change what is done. */
const APART: ReadonlySet<string> = new Set([
  'operationId',
  'requestedBy',
  'requesterKeys',
  'title',
  'policy',
]);

/**
 * What a plan is about besides its steps; part of its hash. A preview has the same basis as the operation that is
 * requested after it (decision 0103), so ids that are new with each request are left out: the operation's, and that of a
 * subject that the request creates.
 */
export function basisOf(request: OperationHeader): Readonly<Record<string, unknown>> {
  const basis = Object.fromEntries(Object.entries(request).filter(([field]) => !APART.has(field)));
  return rowOf(request.kind).createsSubject === true
    ? { ...basis, subject: { kind: request.subject.kind } }
    : basis;
}
