import { migration } from '#platform/database/migration.ts';

/** The worst health of a server's components, as inspections found it, and the worst of all that is known of the server. */
export const healthRollUp = migration(
  '0222-health-roll-up',
  `
  alter table server
    add column component_health text,
    add column overall_health text not null default 'UNKNOWN';
  update server set overall_health = health where health <> 'UNKNOWN';
  create index server_by_site_health on server (site_id, overall_health) where state <> 'RETIRED';
  `,
);
