import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Load balancers name the operation on them. `former` is what ran before that operation changed it, and `applied` what
 * the last one that succeeded has applied.
 */
export const loadBalancerOperations: DomainMigration = migration(
  '0003-load-balancer-operations',
  `
  alter table load_balancer
    add column operation_id text,
    add column operation_request jsonb,
    add column held_since timestamptz(3),
    add column former jsonb,
    add column applied jsonb;
  create unique index load_balancer_by_operation on load_balancer (operation_id) where operation_id is not null;
  `,
);
