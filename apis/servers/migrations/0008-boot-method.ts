import { migration } from '#platform/database/migration.ts';

/** Not every machine can boot from a network that has our boot service in it. */
export const bootMethods = migration(
  '0008-boot-method',
  `
  alter table server add column boot_method text not null default 'NETWORK'
    check (boot_method in ('NETWORK', 'VIRTUAL_MEDIA'));
  `,
);
