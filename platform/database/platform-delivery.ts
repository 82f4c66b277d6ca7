import { migration, type DomainMigration } from './migration.ts';

/**
 * What delivery and retention need beside the platform's first tables: rows that are tried again later or set aside,
 * since when a reference is as it is, and the order in which old rows are deleted.
 */
export const platformDelivery: DomainMigration = migration(
  '0000-platform-delivery',
  `
  alter table outbox
    add column attempts int not null default 0,
    -- Not tried again before this.
    add column retry_at timestamptz,
    -- Set aside: the bus refuses it, and a retry alone changes nothing.
    add column parked_at timestamptz,
    add column parked_reason text;
  create index outbox_published on outbox (published_at) where published_at is not null;
  create index idempotency_age on idempotency (created_at);
  alter table reference add column changed_at timestamptz not null default now();
  create index reference_deleted on reference (changed_at) where deleted;
  `,
);
