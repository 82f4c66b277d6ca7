import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { placementOf } from '#platform/references/placement-of.ts';
import { lineText } from '#platform/text/inputs.ts';
import type { Server } from '../server.ts';
import { requireFreeBay } from './bays.ts';
import { Chassis } from './chassis.ts';

/** The name of a bay, one of the chassis's device type. */
export const bayName = lineText(63);

/** The bay that a server is in, or none. */
export type InBay =
  | { readonly chassisId: IdOf<'chassis'>; readonly bay: string }
  | { readonly chassisId: null; readonly bay: null };

/** The bay of a server by its record. */
type InBayOnRecord = { readonly [Field in keyof InBay]: InBay[Field] };

interface PlaceInput {
  readonly chassisId?: string | null | undefined;
  readonly bay?: string | null | undefined;
  readonly rackId?: string | null | undefined;
  readonly position?: number | null | undefined;
}

/**
 * The bay of a server after an input. A change of the chassis needs a bay. Throws INVALID_INPUT where one is given without the
 * other, or with a place of its own in a rack.
 */
export function inBay(now: InBayOnRecord, { chassisId, bay, rackId, position }: PlaceInput): InBay {
  if (typeof chassisId === 'string') requireIdOfKind(chassisId, 'chassis', ['chassisId']);
  const after = chassisId === undefined ? now.chassisId : chassisId;
  if (after === null) {
    if (typeof bay === 'string') throw invalid('bay', 'needs chassisId: a bay is one of a chassis');
    return { chassisId: null, bay: null };
  }
  for (const [field, value] of Object.entries({ rackId, position })) {
    if (value !== undefined && value !== null)
      throw invalid(field, 'a server in a chassis is located where the chassis is. Leave it out');
  }
  const name = bay === undefined && after === now.chassisId ? now.bay : bay;
  if (typeof name !== 'string') throw invalid('bay', 'name the bay of the chassis');
  return { chassisId: after, bay: name };
}

/**
 * The chassis, locked, if a server of the site can be put into the bay. Throws a refusal where the caller may not change the
 * chassis, where it is at another site, and where the bay does not exist or is occupied.
 */
export async function requireBay(
  em: EntityManager,
  access: Access,
  {
    chassisId,
    bay,
    siteId,
    serverId,
  }: Extract<InBay, { bay: string }> & {
    readonly siteId: string;
    readonly serverId: string | null;
  },
): Promise<Chassis> {
  const path = ['chassisId'];
  const found = await em.findOne(Chassis, { id: chassisId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found === null)
    throw new UserError('NOT_FOUND', `There is no chassis ${chassisId}. Check the id.`, { path });
  await access.require('operator', found.tenantId, `chassis ${chassisId}`, path);
  if (found.deletion?.state === 'PENDING')
    throw new UserError('CONFLICT', `The chassis ${found.name} is being deleted. Choose another one.`, {
      path,
    });
  if (found.siteId !== siteId) {
    const message = `The chassis ${found.name} is at another site than the server. Choose one at ${siteId}.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  await requireFreeBay(em, found, { bay, serverId });
  return found;
}

/** Throws CONFLICT where the server has a placement in a rack, as it would have two places. */
export async function refusePlaced(
  em: EntityManager,
  { id, name }: Pick<Server, 'id' | 'name'>,
): Promise<void> {
  const placed = await placementOf(em, id);
  if (placed === undefined) return;
  const message = `The placement ${placed.id} says where ${name} is. Delete it first.`;
  throw new UserError('CONFLICT', message, { path: ['chassisId'], holder: placed.id });
}

function invalid(field: string, rule: string): UserError {
  return new UserError('INVALID_INPUT', `${field}: ${rule}.`, { path: [field] });
}
