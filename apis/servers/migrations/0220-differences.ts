import { migration } from '#platform/database/migration.ts';

/** What people want of a server, and where what was found of it differs from that. */
export const differences = migration(
  '0220-differences',
  `
  alter table server
    add column expected jsonb,
    add column desired_bios jsonb,
    add column firmware_baseline_id text references firmware_baseline (id) on delete restrict;
  create index server_by_baseline on server (firmware_baseline_id) where firmware_baseline_id is not null;

  create table server_difference (
    server_id text not null references server (id) on delete cascade,
    finding text not null check (finding in ('FIRMWARE', 'BIOS', 'INVENTORY', 'IDENTITY')),
    field text not null,
    intent text not null,
    evidence text,
    intent_source text not null,
    source text not null,
    observed_at timestamptz(3) not null,
    since timestamptz(3) not null,
    primary key (server_id, finding, field)
  );
  create index server_difference_by_finding on server_difference (finding, server_id);
  `,
);
