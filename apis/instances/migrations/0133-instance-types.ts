import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { migration } from '#platform/database/migration.ts';
import { uniqueNames } from '#platform/text/unique-names.ts';
import { BARE_METAL_NAME, BARE_METAL_TYPE_ID } from '../types/bare-metal.ts';

/** Types of instances, the built-in one among them, and which service has claimed an instance of another type. */
export const instanceTypes = migration(
  '0133-instance-types',
  `
  create table instance_type (
    id text primary key,
    tenant_id text not null,
    name text not null,
    description text,
    provider text not null,
    schema jsonb,
    claim_deadline_seconds int not null check (claim_deadline_seconds > 0),
    version int not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    created_by text,
    updated_by text,
    deletion jsonb
  );
  create index instance_type_by_tenant on instance_type (tenant_id);
  create index instance_type_by_name on instance_type (name, id);
  create index instance_type_by_creation on instance_type (created_at, id);
  create index instance_type_by_update on instance_type (updated_at, id);
  create index instance_type_in_deletion on instance_type (id) where deletion->>'state' = 'PENDING';
  ${uniqueNames('instance_type', 'tenant_id')}
  insert into instance_type (id, tenant_id, name, description, provider, claim_deadline_seconds, version, created_at, updated_at)
    values ('${BARE_METAL_TYPE_ID}', '${ROOT_TENANT_ID}', '${BARE_METAL_NAME}', 'A server, installed by this platform.',
      'infratographer', 300, 1, now(), now());

  alter table instance
    alter column site_id drop not null,
    alter column image_id drop not null,
    alter column operation_id drop not null,
    -- DELETED instances do not keep their type: one that no others are of can be deleted.
    add column type_id text default '${BARE_METAL_TYPE_ID}' references instance_type (id) on delete set null,
    add column spec jsonb,
    add column claimed_by text,
    add column claimed_since timestamptz(3),
    add column claim_progress text,
    add column claim_overdue boolean not null default false,
    add constraint instance_of_bare_metal check (type_id is distinct from '${BARE_METAL_TYPE_ID}'
      or (site_id is not null and image_id is not null and operation_id is not null and claimed_by is null));
  create index instance_by_type on instance (type_id, state);

  -- Apart from the instance: a renewed claim is no change of it.
  create table claim_deadline (
    instance_id text primary key references instance (id) on delete cascade,
    at timestamptz(3) not null,
    announced boolean not null default false
  );
  create index claim_deadline_to_announce on claim_deadline (at) where not announced;
  `,
);
