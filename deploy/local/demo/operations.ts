import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { GraphClient } from './graph-client.ts';

const ENDED = new Set(['SUCCEEDED', 'FAILED', 'CANCELLED']);

const failureSchema = z.object({ code: z.string(), message: z.string() }).nullable();

const operationSchema = z.object({
  id: z.string(),
  state: z.string(),
  waitingFor: z.string().nullable(),
  temporalUrl: z.string().nullable(),
  failure: failureSchema,
  steps: z.array(
    z.object({
      name: z.string(),
      state: z.string(),
      attempt: z.number(),
      startedAt: z.string().nullable(),
      finishedAt: z.string().nullable(),
      message: z.string().nullable(),
    }),
  ),
});

/** The present state of an operation. */
export type Operation = Readonly<z.output<typeof operationSchema>>;

const FOLLOW = `query Follow($id: ID!) { operation(id: $id) {
  id state waitingFor temporalUrl failure { code message }
  steps { name state attempt startedAt finishedAt message }
} }`;

/** Shows each state of an operation until it has ended, and returns the last. */
export async function followOperation(
  client: GraphClient,
  id: string,
  onChange: (operation: Operation) => void,
): Promise<Operation> {
  const answer = z.object({ operation: operationSchema.nullable() });
  for (;;) {
    const { operation } = await client.request(FOLLOW, { id }, answer);
    // The ledger learns of an operation by its event, a moment after the mutation has answered.
    if (operation !== null) {
      onChange(operation);
      if (ENDED.has(operation.state)) return operation;
    }
    await sleep(250);
  }
}

const COUNT = `query Unfinished { operations(first: 1, where: { state: { in: [PENDING, WAITING, RUNNING, UNDOING] } }) {
  totalCount
} }`;

/** How many operations have not ended. */
export async function countUnfinished(client: GraphClient): Promise<number> {
  const answer = z.object({ operations: z.object({ totalCount: z.number() }) });
  return (await client.request(COUNT, {}, answer)).operations.totalCount;
}
