import type { GraphContext } from '#platform/graph/context.ts';
import { maySeeReference } from '#platform/references/may-see.ts';
import { MOUNTABLE, mountableKindOf, type Occupant } from './mountable.ts';

/** What has the place, or null where the caller may not see it. */
export async function occupantOf(context: GraphContext, id: string): Promise<Occupant | null> {
  const kind = mountableKindOf(id);
  if (kind === undefined || !(await maySeeReference(context, id))) return null;
  return { __typename: MOUNTABLE[kind], id };
}
