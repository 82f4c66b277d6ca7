import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Records are only ever added: triggers refuse anything else, also by hand. A chain keeps its end, without which the
 * removal of its last records would not show, and the tenants above its own (a tenant never moves), so that their
 * viewers still see the records of one that is deleted.
 */
export const records: DomainMigration = migration(
  '0001-records',
  `
  create table audit_chain (
    tenant_id text primary key,
    above text[] not null,
    sequence integer not null check (sequence >= 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$')
  );
  create index audit_chain_above on audit_chain using gin (above);

  create table audit_record (
    id text primary key,
    event_id text not null unique,
    tenant_id text not null,
    sequence integer not null check (sequence > 0),
    at timestamptz(3) not null,
    actor text,
    kind text not null,
    action text not null,
    node_id text not null,
    changes jsonb not null,
    reason text,
    ticket text,
    request_id text,
    operation text,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    constraint audit_record_sequence unique (tenant_id, sequence)
  );
  create index audit_record_of_node on audit_record (node_id, id);
  create index audit_record_of_tenant on audit_record (tenant_id, id);

  create function audit_record_is_append_only() returns trigger language plpgsql as $body$
  begin
    raise exception 'audit records are neither changed nor deleted';
  end
  $body$;
  create trigger audit_record_append_only before update or delete on audit_record
    for each row execute function audit_record_is_append_only();
  create trigger audit_record_no_truncate before truncate on audit_record
    for each statement execute function audit_record_is_append_only();

  create function audit_chain_only_grows() returns trigger language plpgsql as $body$
  begin
    if tg_op = 'UPDATE' and new.tenant_id = old.tenant_id and new.sequence > old.sequence then
      return new;
    end if;
    raise exception 'a chain of audit records only grows';
  end
  $body$;
  create trigger audit_chain_grows before update or delete on audit_chain
    for each row execute function audit_chain_only_grows();
  create trigger audit_chain_no_truncate before truncate on audit_chain
    for each statement execute function audit_chain_only_grows();
  `,
);
