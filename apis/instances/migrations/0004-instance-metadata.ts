import { migration } from '#platform/database/migration.ts';

export const instanceMetadata = migration(
  '0004-instance-metadata',
  `
  alter table instance
    add column network_config text,
    -- What to go back to, as with the image, when a reimage is undone before anything was written.
    add column previous_user_data text,
    add column previous_network_config text;
  `,
);
