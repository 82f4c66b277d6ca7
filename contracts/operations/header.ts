import { z } from 'zod';
import { OPERATION_KIND_NAMES, SUBJECT_KINDS, type SubjectKind } from '../operation-kinds.ts';
import { currentHeader } from './former-header.ts';

/** A resource of the graph: its type there, and its id. */
export const resourceRefSchema = z.object({ kind: z.string(), id: z.string() });

export type ResourceRef = z.infer<typeof resourceRefSchema>;

const shape = {
  operationId: z.string(),
  kind: z.enum(OPERATION_KIND_NAMES),
  tenantId: z.string(),
  requestedBy: z.string(),
  /** Digests of the names by which the requester is known, see platform/auth/person.ts; absent in older events. */
  requesterKeys: z.array(z.string()).optional(),
  /** For people, e.g. `Provision web-1`. */
  title: z.string(),
  /** What the operation is about; it names the operation while that is under way. */
  subject: z.object({ kind: z.enum(SUBJECT_KINDS), id: z.string() }),
  /** Other resources that it concerns and that are known so far. */
  related: z.array(resourceRefSchema),
  /** Where its hardware is; null for an operation that touches none. */
  siteId: z.string().nullable(),
};

/** Data that begins with a header. Takes the former shape of headers too. */
export function withHeader<Shape extends z.ZodRawShape>(more: Shape) {
  return z.preprocess(currentHeader, z.object({ ...shape, ...more }));
}

/** What every request, event and call of an operation says of it, so that any one event makes the ledger's row. */
export const operationHeaderSchema = withHeader({});

export type OperationHeader = z.infer<typeof operationHeaderSchema>;

/** The header of what says more. */
export function headerOf(request: OperationHeader): OperationHeader {
  const { operationId, kind, tenantId, requestedBy, requesterKeys, title, subject, related, siteId } =
    request;
  const keys = requesterKeys === undefined ? {} : { requesterKeys };
  return { operationId, kind, tenantId, requestedBy, ...keys, title, subject, related, siteId };
}

/** The id of the resource of this type that the operation is about; null while none is known. */
export function resourceOfKind(
  { subject, related }: { readonly subject: ResourceRef; readonly related: readonly ResourceRef[] },
  kind: SubjectKind,
): string | null {
  return [subject, ...related].find((resource) => resource.kind === kind)?.id ?? null;
}
