import { creationStamps } from '#platform/resource/entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { insertNamed } from '#platform/graph/insert-named.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import type { NodeToChange } from '../nodes/node-to-change.ts';
import { AnnotationNamespace } from './annotation-namespace.ts';

/** How a caller names a namespace. */
export interface NamedNamespace {
  readonly namespace?: string | undefined;
  readonly namespaceId?: string | undefined;
}

/**
 * The namespace for an annotation of the resource, which is not deleted meanwhile. By its name it is the resource's
 * tenant's, or else that of the nearest tenant above; where none of them has it, it is created for the resource's tenant.
 */
export async function namespaceFor(
  resource: Resource,
  tx: Transaction,
  access: Access,
  node: NodeToChange,
  { namespace, namespaceId }: NamedNamespace,
): Promise<AnnotationNamespace> {
  if ((namespace === undefined) === (namespaceId === undefined)) {
    const message = 'Give either namespace, its name, or namespaceId.';
    throw new UserError('INVALID_INPUT', message, { path: ['namespace'] });
  }
  const found =
    namespace === undefined
      ? await byId(tx.em, access, node, namespaceId ?? '')
      : ((await byName(tx.em, access, node, namespace)) ??
        (await create(resource, tx, node, namespace, access.actor.subject)));
  refuseInDeletion(resource, found, [namespace === undefined ? 'namespaceId' : 'namespace']);
  await tx.em.execute(`select 1 from annotation_namespace where id = ? for key share`, [found.id]);
  return found;
}

/** Whether the caller may read and write annotations of the namespace, on resources where they may do that at all. */
export async function mayUseNamespace(
  access: Access,
  namespace: Pick<AnnotationNamespace, 'private' | 'tenantId'>,
): Promise<boolean> {
  return !namespace.private || (await access.may('operator', namespace.tenantId));
}

async function byId(
  em: EntityManager,
  access: Access,
  { tenants }: NodeToChange,
  id: string,
): Promise<AnnotationNamespace> {
  const path = ['namespaceId'];
  requireIdOfKind(id, 'annotationNamespace', path);
  const found = await em.findOne(AnnotationNamespace, { id });
  if (found === null || !tenants.includes(found.tenantId)) {
    const message = `There is no annotation namespace ${id} that the resource's tenant or one above it owns. Check the id.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  if (found.private) await access.require('operator', found.tenantId, 'annotation namespace', path);
  return found;
}

async function byName(
  em: EntityManager,
  access: Access,
  { tenants }: NodeToChange,
  name: string,
): Promise<AnnotationNamespace | undefined> {
  const rows: Record<string, unknown>[] = await em.execute(
    `select n.* from annotation_namespace n
       join unnest(?::text[]) with ordinality as above (id, depth) on above.id = n.tenant_id
     where name_key(n.name) = name_key(?) order by above.depth desc`,
    [`{${tenants.join(',')}}`, name],
  );
  for (const row of rows) {
    const found = em.map(AnnotationNamespace, row);
    if (await mayUseNamespace(access, found)) return found;
  }
  return undefined;
}

async function create(
  resource: Resource,
  tx: Transaction,
  { tenantId }: NodeToChange,
  name: string,
  actor: string,
): Promise<AnnotationNamespace> {
  const namespace = tx.em.create(
    AnnotationNamespace,
    {
      id: newId('annotationNamespace'),
      tenantId,
      name,
      description: null,
      private: false,
      ...creationStamps(actor),
    },
    { persist: false },
  );
  try {
    await insertNamed(
      tx.em,
      { entity: AnnotationNamespace, kind: 'annotation namespace', within: 'tenantId' },
      namespace,
    );
  } catch (error) {
    if (!(error instanceof UserError) || error.holder === undefined) throw error;
    // Another request has created it meanwhile; or the tenant has a private one, of which the caller may not know more.
    const found = await tx.em.findOneOrFail(AnnotationNamespace, {
      id: error.holder as AnnotationNamespace['id'],
    });
    if (!found.private) return found;
    const message = `The namespace "${name}" is private. Choose another one, or ask an operator of its tenant.`;
    throw new UserError('FORBIDDEN', message, { path: ['namespace'] });
  }
  publishChange('metadata', resource, tx, { verb: 'CREATE', row: namespace, before: null, actor });
  return namespace;
}
