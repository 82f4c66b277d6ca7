import { migration, type DomainMigration } from './migration.ts';

/**
 * The tables every domain has beside its own: what it must publish (outbox), what it answered before
 * (idempotency), and what it has read of other domains (reference).
 */
export const platformTables: DomainMigration = migration(
  '0000-platform',
  `
  create table outbox (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    subject text not null,
    body jsonb not null,
    created_at timestamptz not null default now(),
    published_at timestamptz
  );
  create index outbox_unpublished on outbox (seq) where published_at is null;

  create table idempotency (
    actor text not null,
    mutation text not null,
    key text not null,
    input_hash text not null,
    answer jsonb,
    created_at timestamptz not null default now(),
    primary key (actor, mutation, key)
  );

  create table reference (
    id text primary key,
    kind text not null,
    tenant_id text,
    state text,
    version bigint not null,
    deleted boolean not null default false,
    ancestors text[] not null default '{}',
    data jsonb not null default '{}'
  );
  create index reference_tenants on reference using gin (ancestors) where kind = 'tenant';
  `,
);
