import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Deliveries hold the event as it is sent, so that a repetition has the same bytes. The unique index makes one delivery of
 * an event that arrives twice.
 */
export const webhooks: DomainMigration = migration(
  '0002-webhooks',
  `
  create table webhook (
    id text primary key,
    tenant_id text not null,
    url text not null,
    events jsonb not null,
    enabled boolean not null,
    description text,
    disabled_reason text,
    disabled_at timestamptz(3),
    secrets jsonb not null,
    version integer not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    created_by text,
    updated_by text,
    deletion jsonb
  );
  create index webhook_of_tenant on webhook (tenant_id);

  create table webhook_delivery (
    id text primary key,
    webhook_id text not null references webhook (id) on delete cascade,
    event_id text not null,
    event text not null,
    node_id text not null,
    body text not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts integer not null default 0,
    next_attempt_at timestamptz(3),
    claimed_until timestamptz(3),
    last_attempt_at timestamptz(3),
    status integer,
    error text,
    delivered_at timestamptz(3),
    replay_of text,
    created_at timestamptz(3) not null default now(),
    constraint webhook_delivery_waits check ((state = 'WAITING') = (next_attempt_at is not null))
  );
  create unique index webhook_delivery_once on webhook_delivery (webhook_id, event_id) where replay_of is null;
  create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, id);
  create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where state = 'WAITING';
  create index webhook_delivery_age on webhook_delivery (created_at);
  `,
);
