import type { EntityManager } from '@mikro-orm/postgresql';

/** What an object of NetBox has become. */
export interface Identity {
  readonly type: string;
  readonly objectId: number;
  readonly kind: string;
  readonly nodeId: string;
  /** The key of its entry then. */
  readonly key: string;
  readonly name: string;
  /** Whether it has an annotation. */
  readonly annotated: boolean;
}

/** Whose objects, and of which NetBox. */
export interface IdentityScope {
  readonly tenantId: string;
  /** The URL of the NetBox. */
  readonly source: string;
}

export function identityKey({ type, objectId }: Pick<Identity, 'type' | 'objectId'>): string {
  return `${type}/${objectId}`;
}

export async function loadIdentities(
  em: EntityManager,
  { tenantId, source }: IdentityScope,
): Promise<ReadonlyMap<string, Identity>> {
  const rows: (Omit<Identity, 'objectId'> & { readonly objectId: string })[] = await em.execute(
    `select type, object_id as "objectId", kind, node_id as "nodeId", key, name, annotated from netbox_object
     where tenant_id = ? and source = ?`,
    [tenantId, source],
  );
  return new Map(
    rows.map((row) => {
      const identity = { ...row, objectId: Number(row.objectId) };
      return [identityKey(identity), identity];
    }),
  );
}

/** Stores what is new or has changed. */
export async function saveIdentities(
  em: EntityManager,
  { tenantId, source }: IdentityScope,
  identities: readonly Identity[],
): Promise<void> {
  if (identities.length === 0) return;
  await em.execute(
    `insert into netbox_object (tenant_id, source, type, object_id, kind, node_id, key, name, annotated)
     select ?, ?, type, "objectId", kind, "nodeId", key, name, annotated
     from jsonb_to_recordset(?::jsonb)
       as one(type text, "objectId" bigint, kind text, "nodeId" text, key text, name text, annotated boolean)
     on conflict (tenant_id, source, type, object_id) do update
       set kind = excluded.kind, node_id = excluded.node_id, key = excluded.key, name = excluded.name,
         annotated = excluded.annotated`,
    [tenantId, source, JSON.stringify(identities)],
  );
}

export async function dropIdentities(
  em: EntityManager,
  { tenantId, source }: IdentityScope,
  identities: readonly Identity[],
): Promise<void> {
  if (identities.length === 0) return;
  await em.execute(
    `delete from netbox_object where tenant_id = ? and source = ?
     and type || '/' || object_id in (select jsonb_array_elements_text(?::jsonb))`,
    [tenantId, source, JSON.stringify(identities.map(identityKey))],
  );
}

/** A key of an entry as a text that PostgreSQL stores. */
export function storedKey(key: string): string {
  return key.replaceAll('\0', '\u001f');
}
