import { creationStamps } from '#platform/resource/entity.ts';
import type { EntityDictionary, FilterQuery, RequiredEntityData } from '@mikro-orm/core';
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
import type { Namespace, NamespaceType } from './namespace-type.ts';

/** How a caller names a namespace. */
export interface NamedNamespace {
  readonly namespace?: string | undefined;
  readonly namespaceId?: string | undefined;
}

/** Namespaces of one type, as the kernel serves them. */
export interface ServedNamespaces<Row extends Namespace> {
  readonly type: NamespaceType<Row>;
  readonly resource: Resource;
}

/**
 * The namespace for data of the resource, which is not deleted meanwhile. By its name it is the resource's
 * tenant's, or else that of the nearest tenant above; where none of them has it, it is created for the resource's tenant.
 */
export async function namespaceFor<Row extends Namespace>(
  { type, resource }: ServedNamespaces<Row>,
  tx: Transaction,
  access: Access,
  node: NodeToChange,
  { namespace, namespaceId }: NamedNamespace,
): Promise<Row> {
  if ((namespace === undefined) === (namespaceId === undefined)) {
    const message = 'Give either namespace, its name, or namespaceId.';
    throw new UserError('INVALID_INPUT', message, { path: ['namespace'] });
  }
  const found =
    namespace === undefined
      ? await byId(type, tx.em, access, node, namespaceId ?? '')
      : ((await byName(type, tx.em, access, node, namespace)) ??
        (await create({ type, resource }, tx, node, namespace, access.actor.subject)));
  refuseInDeletion(resource, found, [namespace === undefined ? 'namespaceId' : 'namespace']);
  await tx.em.execute(`select 1 from ${type.table} where id = ? for key share`, [found.id]);
  return found;
}

/** Whether the caller may read and write data of the namespace, on resources where they may do that at all. */
export async function mayUseNamespace(
  access: Access,
  namespace: Pick<Namespace, 'private' | 'tenantId'>,
): Promise<boolean> {
  return !namespace.private || (await access.may('operator', namespace.tenantId));
}

async function byId<Row extends Namespace>(
  { entity, kind, title }: NamespaceType<Row>,
  em: EntityManager,
  access: Access,
  { tenants }: NodeToChange,
  id: string,
): Promise<Row> {
  const path = ['namespaceId'];
  requireIdOfKind(id, kind, path);
  const found = await em.findOne(entity, { id } as FilterQuery<Row>);
  if (found === null || !tenants.includes(found.tenantId)) {
    const message = `There is no ${title} ${id} that the resource's tenant or one above it owns. Check the id.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  if (found.private) await access.require('operator', found.tenantId, title, path);
  return found;
}

async function byName<Row extends Namespace>(
  { entity, table }: NamespaceType<Row>,
  em: EntityManager,
  access: Access,
  { tenants }: NodeToChange,
  name: string,
): Promise<Row | undefined> {
  const rows: Record<string, unknown>[] = await em.execute(
    `select n.* from ${table} n
       join unnest(?::text[]) with ordinality as above (id, depth) on above.id = n.tenant_id
     where name_key(n.name) = name_key(?) order by above.depth desc`,
    [`{${tenants.join(',')}}`, name],
  );
  for (const row of rows) {
    const found = em.map(entity, row as EntityDictionary<Row>);
    if (await mayUseNamespace(access, found)) return found;
  }
  return undefined;
}

async function create<Row extends Namespace>(
  { type: { entity, kind, title }, resource }: ServedNamespaces<Row>,
  tx: Transaction,
  { tenantId }: NodeToChange,
  name: string,
  actor: string,
): Promise<Row> {
  const namespace = tx.em.create<Row>(
    entity,
    {
      id: newId(kind),
      tenantId,
      name,
      description: null,
      private: false,
      ...creationStamps(actor),
    } as unknown as RequiredEntityData<Row>,
    { persist: false },
  );
  try {
    await insertNamed<Row>(tx.em, { entity, kind: title, within: 'tenantId' }, namespace);
  } catch (error) {
    if (!(error instanceof UserError) || error.holder === undefined) throw error;
    // Another request has created it meanwhile; or the tenant has a private one, of which the caller may not know more.
    const found = await tx.em.findOneOrFail(entity, { id: error.holder } as FilterQuery<Row>);
    if (!found.private) return found;
    const message = `The namespace "${name}" is private. Choose another one, or ask an operator of its tenant.`;
    throw new UserError('FORBIDDEN', message, { path: ['namespace'] });
  }
  publishChange('metadata', resource, tx, { verb: 'CREATE', row: namespace, before: null, actor });
  return namespace;
}
