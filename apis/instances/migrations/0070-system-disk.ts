import { migration } from '#platform/database/migration.ts';

export const systemDisk = migration(
  '0070-system-disk',
  `
  -- The rule by which the disk for the system is chosen.
  alter table profile add column system_disk jsonb;
  -- The disk that has the system, as its installer told; null before, and for installations of earlier versions.
  alter table instance add column system_disk jsonb;
  `,
);
