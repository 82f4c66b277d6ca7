import type { GraphContext } from '#platform/graph/context.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { maySeeReference } from '#platform/references/may-see.ts';
import { NODE_TYPES } from '../node-types.ts';

/** A resource of another domain, by which the gateway asks that domain for its fields. */
export interface FoundNode {
  readonly __typename: string;
  readonly id: string;
}

/**
 * The resource behind an id, or null where there is none that the caller may see. The answer shows that an id exists, so
 * it is given by the same rule as that by which the resource's domain shows the resource.
 */
export async function findNode(context: GraphContext, id: string): Promise<FoundNode | null> {
  const kind = kindOfId(id);
  const node = kind && NODE_TYPES[kind];
  if (node === undefined || !(await maySeeReference(context, id, node))) return null;
  return { __typename: node.type, id };
}
