import { migration } from '#platform/database/migration.ts';

/**
 * Who created and changed a profile, null for what was there before; and how its deletion stands. Instances that are
 * DELETED keep no profile: one that living instances do not have can go.
 */
export const profileResource = migration(
  '0110-profile-resource',
  `
  alter table profile
    add column created_by text, add column updated_by text, add column deletion jsonb,
    alter column updated_at type timestamptz(3);
  create index profile_in_deletion on profile (id) where deletion->>'state' = 'PENDING';
  create index profile_by_name on profile (name, id);
  create index profile_by_creation on profile (created_at, id);
  create index profile_by_update on profile (updated_at, id);
  alter table instance
    drop constraint instance_profile_id_fkey,
    add constraint instance_profile_id_fkey foreign key (profile_id) references profile (id) on delete set null;
  create index instance_by_profile on instance (profile_id);
  `,
);
