import { setTimeout as sleep } from 'node:timers/promises';
import type { TestSite } from './fleet.ts';
import type { Graph } from './graph-caller.ts';
import { readOperation } from './operations.ts';
import { watchEnds } from './ends.ts';

/** One operation of the stream: accepted, and once it has ended, how. */
export interface StreamedOperation {
  readonly id: string;
  readonly kind: 'PROVISION' | 'DECOMMISSION';
  readonly hostname: string;
  readonly begunAt: number;
  end: { readonly state: string; readonly failure: unknown; readonly at: number } | null;
}

/** Lanes that each provision an instance, remove it, and begin again, whatever happens to the platform. */
export interface OperationStream {
  readonly operations: readonly StreamedOperation[];
  /** Lets the rounds under way end, and resolves when all have. */
  drain(): Promise<void>;
}

/** An outage may last; an operation that has not ended this long after it began hangs. */
const PATIENCE_MS = 240_000;
const POLL_MS = 400;

/** Lanes of the same name in the same site would be each other's: names make the hostnames and idempotency keys. */
export function startStream(graph: Graph, site: TestSite, name: string, lanes: number): OperationStream {
  const operations: StreamedOperation[] = [];
  let draining = false;

  /** Repeats the request until it is accepted; the key makes sure that it is accepted once. */
  async function accept(
    kind: StreamedOperation['kind'],
    field: string,
    hostname: string,
    input: object,
  ): Promise<string> {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation($in: ${type}!) { ${field}(input: $in) {
      instance { id } operation { id } errors { code message retryable } } }`;
    const begunAt = Date.now();
    for (let reason = ''; ; await sleep(POLL_MS)) {
      if (Date.now() - begunAt > PATIENCE_MS)
        throw new Error(`${field} of ${hostname} is never accepted: ${reason}`);
      try {
        const answer = await graph.ask<Record<string, Payload>>(document, {
          in: { idempotencyKey: `${field}-${hostname}`, ...input },
        });
        const { instance, operation, errors } = answer[field] ?? NOTHING;
        if (instance !== null && operation !== null && errors.length === 0) {
          operations.push({ id: operation.id, kind, hostname, begunAt: Date.now(), end: null });
          return instance.id;
        }
        reason = JSON.stringify(errors);
        if (!errors.some(({ retryable }) => retryable))
          throw new Error(`${field} of ${hostname} is refused: ${reason}`);
      } catch (error) {
        if (error instanceof Error && error.message.includes('is refused')) throw error;
        reason = String(error);
      }
    }
  }

  async function awaitEnd(operation: StreamedOperation): Promise<void> {
    const deadline = operation.begunAt + PATIENCE_MS;
    while (operation.end === null) {
      if (Date.now() > deadline) throw new Error(`${describe(operation)} hangs`);
      await sleep(POLL_MS);
      await watchEnds(graph).ended(operation.id, deadline);
      const seen = await readOperation(graph, operation.id).catch(() => null);
      if (seen !== null && ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(seen.state))
        operation.end = { state: seen.state, failure: seen.failure, at: Date.now() };
    }
    if (operation.end.state !== 'SUCCEEDED')
      throw new Error(
        `${describe(operation)} ended ${operation.end.state}: ${JSON.stringify(operation.end.failure)}`,
      );
  }

  async function endLast(hostname: string): Promise<void> {
    const operation = operations.findLast((one) => one.hostname === hostname);
    if (operation !== undefined) await awaitEnd(operation);
  }

  async function run(lane: number): Promise<void> {
    for (let round = 1; !draining; round += 1) {
      const hostname = `${name}-${lane}-round-${round}`;
      const { tenantId, siteId, imageIds } = site;
      const create = { tenantId, siteId, imageId: imageIds[0], hostname };
      const id = await accept('PROVISION', 'instanceCreate', hostname, create);
      await endLast(hostname);
      await accept('DECOMMISSION', 'instanceDecommission', hostname, { id });
      await endLast(hostname);
    }
  }

  const running = Array.from({ length: lanes }, async (_, lane) => await run(lane));
  const done = Promise.allSettled(running);
  return {
    operations,
    async drain() {
      draining = true;
      const faults = (await done).flatMap((lane) =>
        lane.status === 'rejected' ? [String(lane.reason)] : [],
      );
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}

interface Payload {
  readonly instance: { readonly id: string } | null;
  readonly operation: { readonly id: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly retryable: boolean;
  }[];
}

const NOTHING: Payload = { instance: null, operation: null, errors: [] };

function describe({ kind, hostname, id, begunAt }: StreamedOperation): string {
  return `${kind} of ${hostname} (${id}, begun ${new Date(begunAt).toISOString()})`;
}
