import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import { forgetTags } from '#platform/references/tags.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database, Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { EventOrigin } from '#platform/events/cloud-event.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { newId } from '#platform/ids/id.ts';
import { isInDeletion, type Deletion, type Removable, type RemovalAnswer } from './deletion.ts';
import type { DeletionEnd, DeletionRequest, RemovalSettings } from './operation.ts';
import { deletionRefusal, isFree, unansweredOf } from './outcome.ts';

export interface RemovalOptions<Resource extends Removable> extends RemovalSettings {
  /** Name of the domain, which publishes the operation. */
  readonly domain: string;
  readonly kind: IdKind;
  readonly entity: EntityClass<Resource>;
  /** Publishes a change of the resource by event and fact; its version is counted already. */
  publish(tx: Transaction, resource: Resource, change: 'updated' | 'deleted'): void | Promise<void>;
}

/** What the operation of a deletion does with the resource. */
export type DeletionReport = { readonly id: string; readonly operationId: string } & (
  | { readonly action: 'ASK' | 'REMOVE' }
  | { readonly action: 'KEEP'; readonly end: DeletionEnd }
);

/** Deletion in two phases of one kind of resource that other domains refer to. */
export interface Removals<Resource extends Removable> {
  /**
   * Begins the deletion of a resource that the transaction has locked. Answers the id of the operation that does it, or
   * null where it is done: no other domain is to be asked.
   */
  request(
    tx: Transaction,
    resource: Resource,
    asked: Omit<DeletionRequest, 'operationId' | 'referrers' | 'expiresAt'> &
      Pick<EventOrigin, 'reason' | 'ticket'>,
  ): Promise<string | null>;
  /** Records what the operation does; answers the resource, or null once it is gone. Throws CONFLICT where it may not. */
  report(tx: Transaction, report: DeletionReport): Promise<Resource | null>;
  /** Keeps the answer of a domain with the resource. */
  take(database: Database, answer: RemovalAnswer): Promise<void>;
  /** Opens resources again whose deletion an earlier version began, which no operation does. */
  reopenFormer(database: Database): Promise<void>;
}

type InDeletion<Resource> = Resource & { deletion: Deletion };

/** A question, or its answer, may be lost with NATS's storage; a second one costs each domain a count. */
const ASK_AGAIN_MS = 3_000;

/**
 * Domains do not call each other, so no transaction can read whether a resource is referred to. First it publishes that
 * the resource is being deleted, and nothing new is accepted of it anywhere; then each domain answers what it has
 * left. An operation asks, and deletes the resource where all have nothing left; otherwise it makes the resource
 * available again, saying what is left. All of it is in the resource's row: whichever process dies, another
 * continues.
 */
export function createRemovals<Resource extends Removable>(
  options: RemovalOptions<Resource>,
): Removals<Resource> {
  const { domain, kind, entity, referrers, seconds, operations, publish } = options;

  async function locked(
    em: EntityManager,
    id: string,
    request: string,
  ): Promise<InDeletion<Resource> | null> {
    const found = (await em.findOne(entity, { id } as FilterQuery<Resource>, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    })) as Resource | null;
    if (found === null || !isInDeletion(found) || found.deletion?.request !== request) return null;
    return found as InDeletion<Resource>;
  }

  async function changed(tx: Transaction, resource: Resource, change: 'updated' | 'deleted'): Promise<void> {
    resource.version += 1;
    resource.updatedAt = new Date();
    if (change === 'deleted') tx.em.remove(resource);
    await tx.em.flush();
    if (change === 'deleted') await forgetTags(tx.em, resource.id);
    await publish(tx, resource, change);
  }

  function publishEnd(tx: Transaction, { event }: Deletion, end: DeletionEnd): void {
    if (event === undefined || event === null || operations === undefined) return;
    tx.outbox.emit(domain, operations.ended(event, end));
  }

  async function keep(tx: Transaction, resource: InDeletion<Resource>, end: DeletionEnd): Promise<void> {
    const { deletion } = resource;
    publishEnd(tx, deletion, end);
    const silent = end.outcome === 'FAILED' ? unansweredOf(deletion, referrers) : [];
    const endedAt = new Date().toISOString();
    resource.deletion = { ...deletion, state: 'REFUSED', endedAt, unanswered: silent, event: null };
    await changed(tx, resource, 'updated');
  }

  return {
    async request(tx, resource, { reason = null, ticket = null, ...asked }) {
      if (isInDeletion(resource)) return resource.deletion?.request ?? null;
      if (referrers.length === 0) {
        await changed(tx, resource, 'deleted');
        return null;
      }
      if (operations === undefined) throw new Error(`Nothing asks ${referrers.join(', ')} about a ${kind}`);
      const now = new Date();
      const operationId = newId('operation');
      const expiresAt = new Date(now.getTime() + seconds * 1_000).toISOString();
      tx.outbox.originate({ operation: operationId });
      const [request, announcement] = operations.requested({ ...asked, operationId, referrers, expiresAt });
      resource.deletion = {
        request: operationId,
        state: 'PENDING',
        requestedBy: asked.requestedBy,
        requestedAt: now.toISOString(),
        reason,
        ticket,
        expiresAt,
        askedAt: now.toISOString(),
        endedAt: null,
        referrers,
        answers: [],
        unanswered: [],
        event: tx.outbox.emit(domain, request),
      };
      tx.outbox.emit(domain, announcement);
      await changed(tx, resource, 'updated');
      return operationId;
    },

    async report(tx, report) {
      const { id, operationId } = report;
      const resource = await locked(tx.em, id, operationId);
      if (resource === null) {
        const message = `Operation ${operationId} does not delete the ${kind} ${id}: that has ended, or was never asked for.`;
        throw new UserError('CONFLICT', message, { path: ['operationId'] });
      }
      const { deletion } = resource;
      // The workflow reports what a caller asked for, and why.
      const { requestedBy: actor, reason = null, ticket = null } = deletion;
      tx.outbox.originate({ actor, reason, ticket, operation: operationId });
      switch (report.action) {
        case 'ASK':
          if (Date.now() - Date.parse(deletion.askedAt) < ASK_AGAIN_MS) break;
          resource.deletion = { ...deletion, askedAt: new Date().toISOString() };
          await changed(tx, resource, 'updated');
          break;
        case 'REMOVE':
          if (!isFree(deletion, referrers)) throw deletionRefusal(deletion, referrers);
          publishEnd(tx, deletion, { outcome: 'SUCCEEDED', failure: null });
          await changed(tx, resource, 'deleted');
          return null;
        case 'KEEP':
          await keep(tx, resource, report.end);
      }
      return resource;
    },

    async take(database, { id, request, domain: answering, remaining }) {
      await database.transact(async ({ em }) => {
        const resource = await locked(em, id, request);
        if (resource === null || !(resource.deletion.referrers ?? referrers).includes(answering)) return;
        const others = resource.deletion.answers.filter((answer) => answer.domain !== answering);
        resource.deletion = { ...resource.deletion, answers: [...others, { domain: answering, remaining }] };
        await em.flush();
      });
    },

    async reopenFormer(database) {
      const { tableName } = database.fork().getMetadata().get(entity);
      const former: { id: string; request: string }[] = await database.fork().execute(
        `select id, deletion->>'request' as request from "${tableName}"
           where deletion->>'state' = 'PENDING' and deletion->>'event' is null`,
      );
      for (const { id, request } of former) {
        await database.transact(async (tx) => {
          const resource = await locked(tx.em, id, request);
          if (resource !== null) await keep(tx, resource, { outcome: 'FAILED', failure: null });
        });
      }
    },
  };
}
