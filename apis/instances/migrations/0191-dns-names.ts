import { migration } from '#platform/database/migration.ts';

export const dnsNames = migration(
  '0191-dns-names',
  `
  -- The zone in which instances of the profile get names; null for none.
  alter table profile add column dns_zone text, add column dns_ttl_seconds integer not null default 300;
  -- Names that an instance may have in DNS, the last one being the one that it is to have.
  alter table instance add column dns_names jsonb not null default '[]';
  `,
);
