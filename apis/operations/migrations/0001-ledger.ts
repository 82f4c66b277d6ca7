import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * The ledger of operations and their steps, the requests to cancel that wait for delivery, and the inbox of tickets.
 * `seen_at` holds when each group of columns was last said, which makes late and repeated events harmless.
 */
export const ledgerTables: DomainMigration = migration(
  '0001-ledger',
  `
  create table operation (
    id text primary key,
    kind text not null,
    state text not null check (state in
      ('PENDING', 'WAITING', 'RUNNING', 'UNDOING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    phase text,
    title text not null,
    waiting_for text,
    tenant_id text not null,
    requested_by text not null,
    site_id text not null,
    instance_id text,
    server_id text,
    plan_hash text,
    plan_steps jsonb,
    approval_state text check (approval_state in ('WAITING', 'APPROVED', 'REJECTED', 'EXPIRED')),
    approval_expires_at timestamptz,
    approver text,
    approval_reason text,
    decided_at timestamptz,
    undoing boolean not null,
    failure jsonb,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    seen_at jsonb not null,
    version integer not null,
    settled boolean not null default false,
    check_after timestamptz not null default now() + interval '10 s'
  );
  create index operation_tenant on operation (tenant_id, id);
  create index operation_created on operation (created_at, id);
  create index operation_instance on operation (instance_id) where instance_id is not null;
  create index operation_server on operation (server_id) where server_id is not null;
  create index operation_unsettled on operation (check_after) where not settled;

  create table step (
    operation_id text not null references operation on delete cascade,
    name text not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'RETRYING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    attempt integer not null,
    phase text,
    message text,
    started_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (operation_id, name)
  );

  create table cancel_request (
    operation_id text primary key references operation on delete cascade,
    requested_by text not null,
    reason text not null,
    state text not null default 'pending' check (state in ('pending', 'accepted', 'refused')),
    refusal text,
    message text,
    requested_at timestamptz not null default now(),
    attempted_at timestamptz not null default now()
  );
  create index cancel_request_pending on cancel_request (attempted_at) where state = 'pending';

  create table ticket_delivery (
    sender text not null,
    delivery_id text not null,
    body_hash text not null,
    operation_id text not null,
    decision jsonb not null,
    state text not null default 'received' check (state in ('received', 'accepted', 'refused')),
    refusal text,
    message text,
    received_at timestamptz not null default now(),
    attempted_at timestamptz not null default now(),
    primary key (sender, delivery_id)
  );
  create index ticket_delivery_received on ticket_delivery (attempted_at) where state = 'received';
  `,
);
