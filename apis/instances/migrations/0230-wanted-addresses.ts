import { migration } from '#platform/database/migration.ts';

export const wantedAddresses = migration(
  '0230-wanted-addresses',
  `
  -- Which addresses an instance gets; null: one, IPv4 where the site has one.
  alter table profile add column addresses jsonb;
  -- As the request or its profile said when the instance was created.
  alter table instance add column wanted_addresses jsonb;
  `,
);
