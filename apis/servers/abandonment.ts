import type { IdOf } from '#platform/ids/kinds.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Server } from './server.ts';

/** How a server is abandoned: one admin asks for it, another one confirms it. */
export interface Abandonment {
  readonly requestedBy: string;
  /** Digests of every name that the requester's token has (`personKeys`), by which the second admin is distinguished. */
  readonly requesterKeys: readonly string[];
  /** ISO 8601. */
  readonly requestedAt: string;
  readonly reason: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly confirmedBecause: string | null;
  /** What the server was called before; the name is free. */
  readonly formerName: string | null;
  /** The instance that had the machine; its data may still be on the disks. */
  readonly formerInstanceId: IdOf<'instance'> | null;
}

/** How long the second admin has to confirm. */
const REQUEST_MS = 24 * 3_600_000;

/** The request that another admin may confirm now; null where there is none, or it is too old. */
export function openRequest({ abandonment }: Server): Abandonment | null {
  if (abandonment === null || abandonment === undefined || abandonment.confirmedAt !== null) return null;
  return Date.now() - Date.parse(abandonment.requestedAt) < REQUEST_MS ? abandonment : null;
}

/** Throws where the server was abandoned: nothing is done to its machine until a BMC answers for it. */
export function refuseIfAbandoned(server: Server): void {
  if (server.abandonedAt === null || server.abandonedAt === undefined) return;
  throw new UserError(
    'CONFLICT',
    'The server was abandoned, with what was on its disks. If its machine is there again, give its BMC with serverBmcUpdate, then erase it.',
    { path: ['id'] },
  );
}
