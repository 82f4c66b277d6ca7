import type { GraphContext } from '#platform/graph/context.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { maySeeReference } from '#platform/references/may-see.ts';
import { ADDRESSABLE, ADDRESSABLE_KINDS } from './assignment.ts';

/** What has an address, by which the gateway asks its domain for its fields. */
export interface Assignee {
  readonly __typename: (typeof ADDRESSABLE)[keyof typeof ADDRESSABLE];
  readonly id: string;
}

/** What has the address, or null where the caller may not see it. */
export async function assigneeOf(context: GraphContext, id: string | null): Promise<Assignee | null> {
  const kind = ADDRESSABLE_KINDS.find((one) => id !== null && one === kindOfId(id));
  if (id === null || kind === undefined || !(await maySeeReference(context, id))) return null;
  return { __typename: ADDRESSABLE[kind], id };
}
