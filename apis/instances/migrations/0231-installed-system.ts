import { migration } from '#platform/database/migration.ts';

export const installedSystem = migration(
  '0231-installed-system',
  `
  -- What the last installation has put on the machine; null before, and for installations of earlier versions.
  alter table instance add column installed jsonb;
  `,
);
