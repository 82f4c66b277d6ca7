import { expect } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import type { Resource } from '../declaration.ts';

const COMMON = ['id', 'tenantId', 'version', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'deletion'];

/**
 * Holds entity and table to the schema file: each field has a property and a column, which may be null exactly where
 * the field may; each unique field has an index that says so, and so has the owner, by which lists are joined with the
 * tenant tree. Quotas count its rows.
 */
export async function expectStoredAsDeclared(database: Database, resource: Resource): Promise<void> {
  const em = database.fork();
  const metadata = em.getMetadata(resource.declaration.entity);
  const { internal = [] } = resource.declaration;
  const declared = new Set([...COMMON, ...internal, ...resource.fields.map(({ property }) => property)]);
  expect(new Set(Object.keys(metadata.properties)), 'properties of the entity').toEqual(declared);
  const columns: { name: string; nullable: boolean }[] = await em.execute(
    `select column_name as name, is_nullable = 'YES' as nullable from information_schema.columns
     where table_schema = ? and table_name = ?`,
    [database.schema, metadata.tableName],
  );
  const nullable = new Map(columns.map((column) => [column.name, column.nullable]));
  for (const field of resource.fields) {
    const column = metadata.properties[field.property as never]?.['fieldNames'][0] as string;
    expect(nullable.get(column), `${metadata.tableName}.${column} may be null`).toBe(!field.required);
  }
  const indexes: { definition: string }[] = await em.execute(
    `select indexdef as definition from pg_indexes where schemaname = ? and tablename = ?`,
    [database.schema, metadata.tableName],
  );
  const byOwner = indexes.some(({ definition }) => /\(tenant_id[,)]/.test(definition));
  expect(byOwner, `an index of ${metadata.tableName} that begins with the owner`).toBe(true);
  const counted: unknown[] = await em.execute(
    `select from pg_trigger where tgname = 'quota_check' and tgrelid = ?::regclass`,
    [`"${database.schema}"."${metadata.tableName}"`],
  );
  expect(counted.length, `quotas count the rows of ${metadata.tableName}`).toBe(1);
  for (const { name, property, uniqueWithin } of resource.fields) {
    if (uniqueWithin === undefined) continue;
    const column = metadata.properties[property as never]?.['fieldNames'][0] as string;
    const held = indexes.some(
      ({ definition }) => /^create unique index/i.test(definition) && definition.includes(column),
    );
    expect(held, `a unique index of ${metadata.tableName} on ${name}`).toBe(true);
  }
}
