import { migration } from '#platform/database/migration.ts';

/** One machine, one record, whoever writes: what tells a machine from others is one server's. */
export const identities = migration(
  '0030-identities',
  `
  create table identity (
    kind text not null check (kind in ('SERIAL', 'UUID', 'MAC', 'DISK')),
    value text not null,
    server_id text not null references server (id) on delete cascade,
    -- Machines that are certainly different show it: it tells none from another.
    shared boolean not null default false,
    primary key (kind, value, server_id)
  );
  create unique index identity_one on identity (kind, value) where not shared;
  create index identity_server on identity (server_id);

  -- The system at its BMC, where that has several.
  alter table server add column bmc_system text;
  drop index server_bmc;
  create unique index server_bmc on server (bmc_address, coalesce(bmc_system, '')) where state <> 'RETIRED';

  -- What an operation found in the place of the machine that is on record, for a person to accept.
  alter table server add column found_identity jsonb;
  -- The BMC, by address and system, at which somebody has said that the machine is the right one although nothing tells.
  alter table server add column unknown_accepted_at text;
  -- The BMC that an operation puts in the place of the one in use, once the machine has answered there.
  alter table server add column pending_bmc jsonb;
  -- Who accepted which machine in the place of which, and why; only added to.
  alter table server add column identity_changes jsonb not null default '[]';
  `,
);
