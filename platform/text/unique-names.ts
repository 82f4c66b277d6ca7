/**
 * SQL of the function by which a domain compares names within their scope: in composed form, without case. It goes into
 * the domain's own schema, as the index on it does.
 */
export const NAME_KEY_FUNCTION = `
  create function name_key(name text) returns text language sql immutable strict parallel safe
    return lower(normalize(name, NFC));
`;

/**
 * SQL that makes names unique by `name_key` within their scope. Of names that have differed by case alone, all
 * but the oldest get a number: an upgrade that fails on them would leave its operator without either version.
 */
export function uniqueNames(table: string, scope: string, among = 'true'): string {
  return `
  update ${table} set name = left(name, 50) || ' ' || doubles.number || ' ' || right(${table}.id, 6)
  from (
    select id, row_number() over (partition by ${scope}, name_key(name) order by created_at, id) as number
    from ${table} where ${among}
  ) as doubles
  where doubles.id = ${table}.id and doubles.number > 1;
  create unique index ${table}_name_key on ${table} (${scope}, name_key(name)) where ${among};
`;
}
