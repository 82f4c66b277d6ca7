import { migration } from '#platform/database/migration.ts';

/** Machines whose firmware loads what its BMC names. */
export const httpBoot = migration(
  '0010-http-boot',
  `
  alter table server drop constraint server_boot_method_check;
  alter table server add constraint server_boot_method_check
    check (boot_method in ('NETWORK', 'VIRTUAL_MEDIA', 'HTTP'));
  `,
);
