import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** A quota is deleted with its tenant, within the same transaction: the reference to the tenant is checked at its end. */
export const quotas: DomainMigration = migration(
  '0123-quotas',
  `
  create table quota (
    id text primary key,
    tenant_id text not null references tenant (id) deferrable initially deferred,
    kind text not null,
    id_prefix text not null check (id_prefix ~ '^[a-z]{7}$'),
    "limit" integer not null check ("limit" >= 0),
    description text,
    version integer not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint quota_kind unique (tenant_id, kind)
  );
  create index quota_by_creation on quota (created_at, id);
  `,
);
