import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { NODE_TYPES, type NodeType } from '../node-types.ts';

/** A resource of another domain, by which the gateway asks that domain for its fields. */
export interface FoundNode {
  readonly __typename: string;
  readonly id: string;
}

interface KnownResource {
  readonly id: string;
  readonly tenant_id: string | null;
  readonly instance_tenant_id: string | null;
}

/**
 * The resource behind an id, or null where there is none that the caller may see. The answer shows that an id exists, so
 * it is given by the same rule as that by which the resource's domain shows the resource.
 */
export async function findNode(context: GraphContext, id: string): Promise<FoundNode | null> {
  const kind = kindOfId(id);
  const node = kind && NODE_TYPES[kind];
  if (node === undefined) return null;
  const known = await batch(context, 'nodes', id, async (ids) => await readKnown(context, ids));
  if (known === undefined || !(await maySee(context, node, known))) return null;
  return { __typename: node.type, id };
}

async function readKnown({ em }: GraphContext, ids: readonly string[]): Promise<Map<string, KnownResource>> {
  const marks = ids.map(() => '?').join(', ');
  const rows: KnownResource[] = await em.execute(
    `select id, case kind when 'tenant' then id else tenant_id end as tenant_id,
       data->>'instanceTenantId' as instance_tenant_id
     from reference where id in (${marks}) and not deleted`,
    [...ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function maySee({ access }: GraphContext, node: NodeType, known: KnownResource): Promise<boolean> {
  const { tenant_id: owner, instance_tenant_id: tenantOfInstance } = known;
  if (node.sharedDown === true ? await access.mayUse(owner) : await access.may('viewer', owner)) return true;
  // A server is seen also by the tenant whose instance runs on it.
  return tenantOfInstance !== null && (await access.may('viewer', tenantOfInstance));
}
