import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * A workflow gives an instance several addresses of a family, each by a key of its own; without a key it is one of each
 * family, as before. See docs/decisions/0107-addresses-of-instances.md.
 */
export const claims: DomainMigration = migration(
  '0230-claims',
  `
  alter table ip_address add column claim_key text;
  alter table ip_address add constraint ip_address_claimed
    check (claim_key is null or operation_id is not null and instance_id is not null);
  drop index ip_address_of_workflow;
  create unique index ip_address_of_workflow on ip_address (instance_id, family(address))
    where operation_id is not null and claim_key is null;
  create unique index ip_address_of_claim on ip_address (instance_id, claim_key) where claim_key is not null;

  -- Whether a block has addresses of its own: only then may any be allocated from it.
  create function holds_addresses(giver text) returns boolean language sql stable set search_path from current as $$
    select deletion->>'state' is distinct from 'PENDING'
      and not exists (select from ip_block where parent_id = giver)
    from ip_block where id = giver
  $$;
  `,
);
