import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** TCP and UDP have numbers of their own: a DNS server answers both on 53. */
export const portNumbers: DomainMigration = migration(
  '0002-port-numbers',
  `
  drop index load_balancer_port_number;
  create unique index load_balancer_port_number on load_balancer_port (load_balancer_id, number, protocol);
  `,
);
