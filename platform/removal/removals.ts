import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { periodic } from '#platform/background/periodic.ts';
import type { Database, Transaction } from '#platform/database/database.ts';
import { consume, PoisonMessage, type BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import { newEventId } from '#platform/ids/id.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import {
  isInDeletion,
  REMOVAL_ANSWERED,
  removalAnswerSchema,
  type Deletion,
  type Removable,
  type RemovalAnswer,
} from './deletion.ts';

/** What the process that serves an owner of resources says of their deletion. */
export interface RemovalSettings {
  /** Domains that must confirm that they have nothing of the resource. */
  readonly referrers: readonly string[];
  /** How long they have for it. */
  readonly seconds: number;
}

export interface RemovalOptions<Resource extends Removable> extends RemovalSettings {
  readonly kind: IdKind;
  readonly entity: EntityClass<Resource>;
  /** Tells a change of the resource by event and fact; its version is counted already. */
  tell(tx: Transaction, resource: Resource, change: 'updated' | 'deleted'): void | Promise<void>;
}

/** Deletion in two phases of one kind of resource that other domains refer to. */
export interface Removals<Resource extends Removable> {
  /** Begins the deletion of a resource that the transaction has locked; answers its name, or null where it is done. */
  request(tx: Transaction, resource: Resource, requestedBy: string): Promise<string | null>;
  /** Takes the answers of the domains, asks those again that did not answer, and ends what they leave open. */
  follow(database: Database, bus: EventBus, log: Logger): BackgroundTask;
}

/** Between looks at deletions that are open. */
const PERIOD_MS = 1_000;
/** A question, or its answer, may be lost with NATS's storage. */
const ASK_AGAIN_MS = 3_000;

/**
 * Domains do not call each other, so no transaction can know whether a resource is referred to. First it is told that
 * the resource is being deleted, and nothing new is accepted of it anywhere; then each domain answers what it has
 * left. Where all have nothing, the resource goes; otherwise it comes back, saying what is left. All of it stands in
 * the resource's row: whichever process dies, another continues.
 */
export function createRemovals<Resource extends Removable>(
  options: RemovalOptions<Resource>,
): Removals<Resource> {
  const { kind, entity, referrers, seconds, tell } = options;

  async function locked(
    em: EntityManager,
    id: string,
    request?: string,
  ): Promise<(Resource & { deletion: Deletion }) | null> {
    const found = (await em.findOne(entity, { id } as FilterQuery<Resource>, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    })) as Resource | null;
    if (found === null || !isInDeletion(found)) return null;
    if (request !== undefined && found.deletion?.request !== request) return null;
    return found as Resource & { deletion: Deletion };
  }

  async function changed(tx: Transaction, resource: Resource, change: 'updated' | 'deleted'): Promise<void> {
    resource.version += 1;
    resource.updatedAt = new Date();
    if (change === 'deleted') tx.em.remove(resource);
    await tx.em.flush();
    await tell(tx, resource, change);
  }

  const unanswered = ({ answers }: Deletion): string[] =>
    referrers.filter((domain) => !answers.some((answer) => answer.domain === domain));

  /** Ends the deletion where it can be ended. */
  async function conclude(tx: Transaction, resource: Resource & { deletion: Deletion }): Promise<void> {
    const { deletion } = resource;
    const silent = unanswered(deletion);
    if (silent.length > 0 && Date.parse(deletion.expiresAt) > Date.now()) return;
    const isFree = silent.length === 0 && deletion.answers.every(({ remaining }) => remaining.length === 0);
    if (isFree) return await changed(tx, resource, 'deleted');
    const endedAt = new Date().toISOString();
    resource.deletion = { ...deletion, state: 'REFUSED', endedAt, unanswered: silent };
    await changed(tx, resource, 'updated');
  }

  async function take(database: Database, { id, request, domain, remaining }: RemovalAnswer): Promise<void> {
    await database.transact(async (tx) => {
      const resource = await locked(tx.em, id, request);
      if (resource === null || !referrers.includes(domain)) return;
      const others = resource.deletion.answers.filter((answer) => answer.domain !== domain);
      resource.deletion = { ...resource.deletion, answers: [...others, { domain, remaining }] };
      await tx.em.flush();
      await conclude(tx, resource);
    });
  }

  async function look(database: Database): Promise<void> {
    const pending: { id: string }[] = await database
      .fork()
      .execute(
        `select id from "${database.fork().getMetadata().get(entity).tableName}" where deletion->>'state' = 'PENDING'`,
      );
    for (const { id } of pending) {
      await database.transact(async (tx) => {
        const resource = await locked(tx.em, id);
        if (resource === null) return;
        await conclude(tx, resource);
        const { deletion } = resource;
        if (deletion.state !== 'PENDING' || Date.now() - Date.parse(deletion.askedAt) < ASK_AGAIN_MS) return;
        resource.deletion = { ...deletion, askedAt: new Date().toISOString() };
        await changed(tx, resource, 'updated');
      });
    }
  }

  return {
    async request(tx, resource, requestedBy) {
      if (isInDeletion(resource)) return resource.deletion?.request ?? null;
      if (referrers.length === 0) {
        await changed(tx, resource, 'deleted');
        return null;
      }
      const now = new Date();
      const deletion: Deletion = {
        request: newEventId(),
        state: 'PENDING',
        requestedBy,
        requestedAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + seconds * 1_000).toISOString(),
        askedAt: now.toISOString(),
        endedAt: null,
        answers: [],
        unanswered: [],
      };
      resource.deletion = deletion;
      await changed(tx, resource, 'updated');
      return deletion.request;
    },
    follow(database, bus, log) {
      const answers = consume(
        bus,
        {
          stream: EVENTS_STREAM,
          // One for each kind: of two that share one, each would get half of the answers.
          name: `removals-${database.schema}-${kind}`,
          subjects: [`events.${REMOVAL_ANSWERED}`],
          // Answers of one deletion wait for each other at its row.
          concurrency: 8,
          async handle(event) {
            const answer = removalAnswerSchema.safeParse(event.data);
            if (!answer.success) throw new PoisonMessage('is no answer', { cause: answer.error });
            if (answer.data.kind === kind) await take(database, answer.data);
          },
        },
        log,
      );
      const rounds = periodic({
        name: `removals-${database.schema}-${kind}`,
        firstMs: PERIOD_MS,
        periodMs: PERIOD_MS,
        work: async () => await look(database),
        log,
      });
      return {
        async stop() {
          await rounds.stop();
          await answers.stop();
        },
      };
    },
  };
}
