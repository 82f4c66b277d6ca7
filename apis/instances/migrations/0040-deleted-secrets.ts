import { migration } from '#platform/database/migration.ts';

/** What tenants gave for systems that are gone. */
export const deletedSecrets = migration(
  '0040-deleted-secrets',
  `
  update instance
    set user_data = null, network_config = null, previous_user_data = null, previous_network_config = null,
      ssh_keys = '[]', rescue = null
    where state = 'DELETED';
  `,
);
