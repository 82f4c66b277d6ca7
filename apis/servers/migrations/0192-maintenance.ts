import { migration } from '#platform/database/migration.ts';

/** Maintenance that people have announced; it stays on record once it is over, until another one begins. */
export const maintenance = migration(
  '0192-maintenance',
  `
  alter table server add column maintenance jsonb;

  create function in_maintenance(announced jsonb) returns boolean language sql stable
    return announced is not null
      and coalesce((announced->>'until')::timestamptz > now(), true);
  `,
);
