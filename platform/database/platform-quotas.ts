import { migration, type DomainMigration } from './migration.ts';

/** SQLSTATE of a row that a quota refuses; class QT is unused (PostgreSQL manual, appendix A; SQL:2023 part 2, 24.1). */
export const QUOTA_EXCEEDED = 'QT001';

/**
 * Counts what is inserted against the quotas of its tenant and of those above, for any caller. Quotas come as facts.
 * The lock makes inserts under one quota take turns until their transactions end; the count after it, a statement of its
 * own, sees what the others have committed. What is RETIRED or DELETED stays on record and is not counted; a tenant does
 * not count against its own quota of tenants.
 */
export const platformQuotas: DomainMigration = migration(
  '0000-platform-quotas',
  `
  create index reference_quotas on reference ((data->>'idPrefix')) where kind = 'quota' and not deleted;

  create function quota_check() returns trigger language plpgsql set search_path from current as $$
  declare
    quota record;
    used bigint;
    added bigint;
    has_state boolean;
  begin
    for quota in
      select id, tenant_id, data->>'kind' as kind, (data->>'limit')::bigint as most from reference
      where kind = 'quota' and not deleted
        and data->>'idPrefix' = (select split_part(id, '-', 1) from added_row limit 1)
        and tenant_id in (
          select unnest(ancestors) from reference
          where kind = 'tenant' and id in (select tenant_id from added_row))
      order by id
    loop
      perform pg_advisory_xact_lock(hashtextextended(quota.id, 0));
      select exists (
        select from pg_attribute where attrelid = tg_relid and attname = 'state' and not attisdropped
      ) into has_state;
      execute format(
        'select count(*) from %I.%I where tenant_id in (
           select id from reference where kind = ''tenant'' and ancestors && array[$1]) and id <> $1 %s',
        tg_table_schema, tg_table_name,
        case when has_state then 'and state not in (''RETIRED'', ''DELETED'')' end
      ) into used using quota.tenant_id;
      if used > quota.most then
        select count(*) into added from added_row where tenant_id in (
          select id from reference where kind = 'tenant' and ancestors && array[quota.tenant_id]);
        raise exception 'quota % of % is exceeded', quota.id, quota.kind using errcode = '${QUOTA_EXCEEDED}',
          detail = jsonb_build_object('quotaId', quota.id, 'tenantId', quota.tenant_id, 'kind', quota.kind,
            'limit', quota.most, 'used', used - added, 'added', added)::text;
      end if;
    end loop;
    return null;
  end $$;
  `,
);

/**
 * Lets quotas count the rows of every table of a resource that a tenant owns, those that a migration has just made among
 * them.
 */
export const ATTACH_QUOTAS = `
do $$
declare
  owned text;
begin
  for owned in
    select table_name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name <> 'reference'
      and column_name in ('id', 'tenant_id', 'version')
    group by table_name having count(*) = 3
  loop
    if not exists (select from pg_trigger where tgname = 'quota_check' and tgrelid = owned::regclass) then
      execute format('create trigger quota_check after insert on %I referencing new table as added_row
        for each statement execute function quota_check()', owned);
    end if;
  end loop;
end $$`;
