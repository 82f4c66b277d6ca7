import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findReference, type Reference } from '#platform/references/lookup.ts';
import type { Placement } from '../entities/placement.ts';

type Size = Pick<Placement, 'height' | 'fullDepth'>;

/** Of what has no device type. */
const USUAL: Size = { height: 1, fullDepth: true };

/**
 * What a thing takes: the size of its device type where it has one, else what the input says, else one unit of full
 * depth. Throws INVALID_INPUT where an input contradicts the device type.
 */
export async function sizeOf(
  em: EntityManager,
  occupant: Reference,
  { before, after }: { readonly before: Readonly<Placement> | null; readonly after: Placement },
): Promise<Size> {
  const given: Partial<Size> = {
    // What an input leaves out is null in a new placement, and as it was in another.
    ...(after.height === (before?.height ?? null) ? {} : { height: after.height }),
    ...(after.fullDepth === (before?.fullDepth ?? null) ? {} : { fullDepth: after.fullDepth }),
  };
  const typed = await sizeOfType(em, occupant);
  if (typed === undefined) {
    const { height, fullDepth } = { ...USUAL, ...before, ...given };
    return { height, fullDepth };
  }
  for (const property of ['height', 'fullDepth'] as const) {
    if (given[property] === undefined || given[property] === typed[property]) continue;
    const message = `${property}: is ${typed[property]} by the device type ${String(occupant.data['deviceTypeId'])}. Leave it out.`;
    throw new UserError('INVALID_INPUT', message, { path: [property] });
  }
  return typed;
}

async function sizeOfType(em: EntityManager, { data }: Reference): Promise<Size | undefined> {
  const { deviceTypeId } = data;
  const type = typeof deviceTypeId === 'string' ? await findReference(em, deviceTypeId) : undefined;
  const { heightHalfUnits, fullDepth } = type?.data ?? {};
  if (typeof heightHalfUnits !== 'number') return undefined;
  return { height: heightHalfUnits / 2, fullDepth: fullDepth !== false };
}
