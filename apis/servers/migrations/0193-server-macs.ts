import { migration } from '#platform/database/migration.ts';

/** The MAC addresses by which people find a server, beside its parts: what is published of it has them without another query. */
export const serverMacs = migration(
  '0193-server-macs',
  `
  alter table server add column macs jsonb;

  update server set macs = found.macs from (
    select server_id, jsonb_agg(distinct lower(mac)) as macs from component
    where kind = 'PORT' and mac is not null group by server_id
  ) as found where found.server_id = server.id;
  `,
);
