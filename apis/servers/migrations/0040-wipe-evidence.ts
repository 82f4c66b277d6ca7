import { migration } from '#platform/database/migration.ts';

/** What a wipe must prove, what it did not, and what people excepted. */
export const wipeEvidence = migration(
  '0040-wipe-evidence',
  `
  alter table erasure
    add column skipped jsonb not null default '[]',
    -- Disks that are not proven to be wiped; there is no certificate then.
    add column unproven jsonb not null default '[]';

  alter table server
    -- When an inspection last read all of the storage; null: no disks on record are no proof that there are none.
    add column storage_read_at timestamptz,
    -- Why it must not be reserved until it is wiped; outlives inspections and maintenance.
    add column quarantine jsonb;
  -- What inspections before this change found was taken for whole.
  update server set storage_read_at = updated_at
    where exists (select from component where component.server_id = server.id and component.kind = 'DISK');
  update server set quarantine = coalesce(failure,
      '{"code": "WIPE_UNFINISHED", "message": "The disks may not be wiped.", "step": null}'::jsonb)
    where state = 'FAILED' and failure->>'code' = 'WIPE_UNFINISHED';

  -- Disks that a person excepted from the next wipe of their server.
  create table disk_exception (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    serial_number text,
    disk text,
    reason text not null,
    excepted_by text not null,
    -- The wipe whose certificate names it; null until there is one.
    erasure_id text references erasure (id) on delete cascade,
    created_at timestamptz(3) not null default now(),
    check ((serial_number is null) <> (disk is null))
  );
  create index disk_exception_server on disk_exception (server_id, created_at);
  create index component_disk_serial on component (upper(regexp_replace(serial_number, '\\s+', '', 'g')))
    where kind = 'DISK' and serial_number is not null;
  `,
);
