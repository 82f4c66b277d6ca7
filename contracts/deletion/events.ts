import type { Failure, OperationEnd } from '../operations/operation.ts';
import { endEvent, requestEvents, type Asked, type RequestEvent } from '../operations/request.ts';
import { isDeletable } from './deletable.ts';

interface AskedDeletion extends Omit<
  Asked<'DELETE'>,
  'kind' | 'subject' | 'related' | 'siteId' | 'verb' | 'requesterKeys'
> {
  readonly requesterKeys: readonly string[];
  readonly subject: { readonly kind: string; readonly id: string };
  readonly referrers: readonly string[];
  readonly expiresAt: string;
}

/** Events of deletions that are operations, for the domains of the resources. */
export const deletionOperations = {
  requested({
    referrers,
    expiresAt,
    requesterKeys,
    ...asked
  }: AskedDeletion): readonly [RequestEvent, RequestEvent] {
    const { kind, id } = asked.subject;
    if (!isDeletable(kind)) throw new Error(`${kind} is missing in contracts/deletion/deletable.ts`);
    return requestEvents(
      {
        ...asked,
        requesterKeys: [...requesterKeys],
        kind: 'DELETE',
        subject: { kind, id },
        related: [],
        siteId: null,
      },
      { referrers: [...referrers], expiresAt },
    );
  },
  ended: (request: unknown, end: { outcome: OperationEnd; failure: Failure | null }): RequestEvent =>
    endEvent(request, end),
};
