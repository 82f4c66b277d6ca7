import type { EntityClass, EntitySchema } from '@mikro-orm/core';
import type { Hono } from 'hono';
import type { Database } from '#platform/database/database.ts';
import type { RetentionDays } from '#platform/database/retention-settings.ts';
import type { RetentionRule } from '#platform/database/retention.ts';
import type { DomainMigration } from '#platform/database/migration.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Holdings } from '#platform/removal/holdings.ts';
import type { DomainResolvers } from './typed-resolvers.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** What is available to a running domain. */
export interface DomainKernel {
  readonly database: Database;
  readonly bus: EventBus;
  readonly log: Logger;
}

/** What a domain brings to the process that serves it. */
export interface DomainRuntime {
  /** GraphQL resolvers of the domain's schema file. */
  readonly resolvers: DomainResolvers;
  /** HTTP routes beside the graph, mounted at the root. */
  readonly routes?: Hono;
  /** Consumers and timers; stopped in reverse order. */
  readonly background?: readonly BackgroundTask[];
  /** Publishes the facts of this domain's resources again, for a stream that lost or never had them. */
  republish?(): Promise<void>;
}

/** One domain, apart from the process it runs in: its contract, its tables, and how it starts. */
export interface Domain<Settings = unknown> {
  readonly name: string;
  /** The contract, `apis/<name>/schema.graphql`. */
  readonly schemaFile: URL;
  readonly entities: readonly (EntitySchema | EntityClass)[];
  readonly migrations: readonly DomainMigration[];
  /** Kinds of other domains' resources this domain keeps references of. */
  readonly references: readonly IdKind[];
  /** What of this domain keeps other domains' resources from being deleted; it must answer for these kinds. */
  readonly holdings?: Holdings;
  /** What of the domain's own tables expires, in addition to the platform's tables. */
  retention?(kept: RetentionDays): readonly RetentionRule[];
  start(kernel: DomainKernel, settings: Settings): Promise<DomainRuntime>;
}
