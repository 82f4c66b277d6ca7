import { migration } from '#platform/database/migration.ts';

export const rescueSystem = migration(
  '0003-rescue',
  `
  -- The rescue system that the machine runs, or shall run; null when there is none.
  alter table instance add column rescue jsonb;
  drop index instance_in_progress;
  create index instance_in_progress on instance (requested_at)
    where state in ('REQUESTED', 'PROVISIONING', 'REIMAGING', 'RESCUING', 'UNRESCUING', 'DECOMMISSIONING');
  `,
);
