import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** How far imports are. It is written outside of their transactions, so that others see it while they run. */
export const importProgress: DomainMigration = migration(
  '0218-import-progress',
  `
  create table import_progress (
    actor text not null,
    key text not null,
    mode text not null,
    state text not null,
    kind text,
    done bigint not null,
    total bigint,
    since timestamptz not null,
    started_at timestamptz not null,
    reported_at timestamptz not null,
    primary key (actor, key)
  );
  create index import_progress_reported_at on import_progress (reported_at);
  `,
);
