import { migration, type DomainMigration } from '#platform/database/migration.ts';

const boot: DomainMigration = migration(
  '0001-boot',
  `
  -- What a machine gets when it boots from the network during one operation.
  create table entry (
    operation_id text primary key,
    server_id text not null,
    instance_id text,
    site_id text not null,
    -- What the next boot does: as ordered, and DISK once that is done.
    action text not null check (action in ('INSTALL', 'WIPE', 'DISK')),
    -- The order as it came; the same order again changes nothing.
    ordered jsonb not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );

  -- One machine obeys one operation.
  create table entry_mac (
    mac text primary key,
    operation_id text not null references entry on delete cascade
  );
  create index entry_mac_operation on entry_mac (operation_id);

  -- By which a machine proves which boot it is; only the hash is kept.
  create table token (
    hash bytea primary key,
    operation_id text not null references entry on delete cascade,
    purpose text not null check (purpose in ('INSTALL', 'BOOT')),
    mac text not null,
    expires_at timestamptz not null,
    consumed_at timestamptz,
    consumed_by text
  );
  create index token_operation on token (operation_id);

  -- What happened, to explain why a machine does not boot; outlives the entry.
  create table journal (
    seq bigint generated always as identity primary key,
    operation_id text not null,
    at timestamptz not null default now(),
    what text not null,
    times int not null default 1
  );
  create index journal_operation on journal (operation_id, seq);
  create index journal_at on journal (at);
  `,
);

const silence: DomainMigration = migration(
  '0002-silence',
  `
  alter table token
    -- When a machine last said something with it; null before the first word.
    add column heard_at timestamptz,
    -- When its operation was told that it has fallen silent.
    add column silence_told_at timestamptz;
  create index token_heard on token (heard_at)
    where purpose = 'INSTALL' and consumed_at is null and silence_told_at is null;
  `,
);

const rescue: DomainMigration = migration(
  '0003-rescue',
  `
  alter table entry drop constraint entry_action_check;
  alter table entry add check (action in ('INSTALL', 'WIPE', 'RESCUE', 'DISK'));
  `,
);

const metadata: DomainMigration = migration(
  '0004-metadata',
  `
  -- Who the machine of an instance is, for as long as the instance has it; see metadata/records.ts.
  create table metadata (
    instance_id text primary key,
    mac text not null,
    -- The order by which its system was installed.
    ordered jsonb not null,
    updated_at timestamptz not null default now()
  );

  -- By which a machine is known. Sites may use the same addresses.
  create table metadata_address (
    address inet not null,
    instance_id text not null references metadata on delete cascade,
    primary key (address, instance_id)
  );
  create index metadata_address_instance on metadata_address (instance_id);

  -- Sessions of machines; only the hash is kept.
  create table metadata_token (
    hash bytea primary key,
    seq bigint generated always as identity,
    instance_id text not null references metadata on delete cascade,
    expires_at timestamptz not null
  );
  create index metadata_token_instance on metadata_token (instance_id, seq);
  `,
);

/** A BMC that shows its machine an ISO has a token of its own. */
const media: DomainMigration = migration(
  '0005-media',
  `
  alter table token drop constraint token_purpose_check;
  alter table token add constraint token_purpose_check check (purpose in ('INSTALL', 'BOOT', 'MEDIA'));
  `,
);

/** When a machine may ask, and from where. */
const powerCycles: DomainMigration = migration(
  '0040-power-cycles',
  `
  alter table entry
    -- When the workflow was about to switch the machine on; until then no request is told what is planned.
    add column armed_at timestamptz,
    -- The attempt that did so; the same one again begins no other power cycle.
    add column cycle text,
    -- The address that got the script of this power cycle.
    add column script_address text;
  -- Their machines may be on their way.
  update entry set armed_at = now();

  alter table token
    -- The address that used it first; no other one may, but those of the instance.
    add column address text,
    -- Whether it is on an ISO, which is read before the machine is switched on.
    add column on_iso boolean not null default false;
  `,
);

/** The boot service's PostgreSQL schema, as `processes/migrate.ts` and the service itself open it. */
export const bootDomain = {
  schema: 'boot',
  entities: [],
  migrations: [boot, silence, rescue, metadata, media, powerCycles],
} as const;
