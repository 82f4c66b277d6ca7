import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Which ended operations still have their steps; the operations themselves stay on record. */
export const stepRetention: DomainMigration = migration(
  '0050-step-retention',
  `
  alter table operation add column steps_forgotten boolean not null default false;
  create index operation_with_old_steps on operation (finished_at) where settled and not steps_forgotten;
  create index ticket_delivery_decided on ticket_delivery (received_at) where state <> 'received';
  `,
);
