import type { EntityManager } from '@mikro-orm/postgresql';
import { periodic } from '#platform/background/periodic.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { OperationWorkflows } from '../temporal/operation-workflows.ts';

/** A request to cancel, kept until its workflow has answered. */
export interface CancelRequest {
  readonly operationId: IdOf<'operation'>;
  readonly requestedBy: string;
  readonly reason: string;
  readonly state: 'pending' | 'accepted' | 'refused';
  readonly refusal: string | null;
  readonly message: string | null;
}

const COLUMNS = `operation_id as "operationId", requested_by as "requestedBy", reason, state, refusal, message`;

/**
 * Stores the request, and answers whether it is a new one. A refused one is delivered again; a waiting or accepted one
 * stays unchanged.
 */
export async function storeCancelRequest(
  em: EntityManager,
  { operationId, requestedBy, reason }: Pick<CancelRequest, 'operationId' | 'requestedBy' | 'reason'>,
): Promise<boolean> {
  const stored: unknown[] = await em.execute(
    `insert into cancel_request (operation_id, requested_by, reason) values (?, ?, ?)
     on conflict (operation_id) do update set requested_by = excluded.requested_by, reason = excluded.reason,
       state = 'pending', refusal = null, message = null, requested_at = now(), attempted_at = now()
     where cancel_request.state = 'refused'
     returning operation_id`,
    [operationId, requestedBy, reason],
  );
  return stored.length > 0;
}

/** Delivers requests to cancel to the workflows: immediately, or later when that fails. */
export interface CancelDelivery {
  /** Tries once, and returns the state of the request after that. */
  deliver(operationId: IdOf<'operation'>): Promise<CancelRequest>;
  /** Goes on trying with what could not be delivered. */
  retry(): BackgroundTask;
}

const RETRY_MS = 500;
const BATCH = 20;

export function createCancelDelivery(
  database: Database,
  workflows: OperationWorkflows,
  log: Logger,
): CancelDelivery {
  const read = async (operationId: IdOf<'operation'>): Promise<CancelRequest> => {
    const rows: CancelRequest[] = await database
      .fork()
      .execute(`select ${COLUMNS} from cancel_request where operation_id = ?`, [operationId]);
    const [row] = rows;
    if (row === undefined) throw new Error(`no request to cancel ${operationId} is stored`);
    return row;
  };
  const deliver = async (operationId: IdOf<'operation'>): Promise<CancelRequest> => {
    const request = await read(operationId);
    if (request.state !== 'pending') return request;
    const { requestedBy, reason } = request;
    const outcome = await workflows.cancel(operationId, `cancel:${operationId}`, { requestedBy, reason });
    if (outcome.kind === 'accepted') await record(database, operationId, 'accepted', null, null);
    if (outcome.kind === 'refused')
      await record(database, operationId, 'refused', outcome.refusal, outcome.message);
    if (outcome.kind === 'absent') await refuseIfEnded(database, operationId);
    return await read(operationId);
  };
  return {
    deliver,
    retry: () =>
      periodic({
        name: 'operations-cancel',
        periodMs: RETRY_MS,
        async work() {
          const due: { id: IdOf<'operation'> }[] = await database.fork().execute(
            `update cancel_request set attempted_at = now() where operation_id in (
               select operation_id from cancel_request
               where state = 'pending' and attempted_at < now() - interval '${RETRY_MS} ms'
               order by attempted_at limit ${BATCH} for update skip locked
             ) returning operation_id as id`,
          );
          await Promise.all(due.map(async ({ id }) => await deliver(id)));
        },
        log,
      }),
  };
}

async function record(
  database: Database,
  operationId: IdOf<'operation'>,
  state: CancelRequest['state'],
  refusal: string | null,
  message: string | null,
): Promise<void> {
  await database
    .fork()
    .execute(
      `update cancel_request set state = ?, refusal = ?, message = ? where operation_id = ? and state = 'pending'`,
      [state, refusal, message, operationId],
    );
}

/** Temporal forgets workflows in time; one that the ledger has as ended will not start any more. */
async function refuseIfEnded(database: Database, operationId: IdOf<'operation'>): Promise<void> {
  await database.fork().execute(
    `update cancel_request set state = 'refused', refusal = 'ALREADY_ENDED', message = 'The operation has ended.'
     where operation_id = ? and state = 'pending'
       and exists (select from operation where id = operation_id and finished_at is not null)`,
    [operationId],
  );
}
