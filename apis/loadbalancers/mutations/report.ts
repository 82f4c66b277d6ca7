import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import {
  formerBalancerSchema,
  loadBalancerApplyInput,
  type FormerBalancer,
} from '#contracts/loadbalancers/requests.ts';
import { endEvent } from '#contracts/operations/request.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { freeText, idOf, reportedFailure } from '#platform/text/inputs.ts';
import { LoadBalancer } from '../entities/load-balancer.ts';
import { digestOfParts } from '../operations/desired-parts.ts';
import { changeBalancer, type Applied } from '../operations/held-balancer.ts';

/** Longest JSON of a former load balancer. */
export const LONGEST_FORMER = 2_000_000;

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  action: z.enum(['KEEP', 'END']),
  former: freeText(LONGEST_FORMER).optional(),
  outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']).optional(),
  failure: reportedFailure.optional(),
});

type Report = z.output<typeof input>;

/** `loadBalancerReport`: the progress of the operation on a load balancer. */
export function createReport(
  resource: Resource,
): MutationDefinition<typeof input, { id: IdOf<'loadBalancer'> | null }> {
  return {
    name: 'loadBalancerReport',
    input,
    async run(report, tx, { access }) {
      access.requireService();
      const { operationId, action, outcome, failure } = report;
      const balancer = await tx.em.findOne(
        LoadBalancer,
        { operationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      if (action === 'KEEP') {
        if (balancer === null) {
          const message = `No load balancer names the operation ${operationId}: it has ended.`;
          throw new UserError('CONFLICT', message, { path: ['operationId'] });
        }
        // What ran before is internal: the load balancer keeps its version, and no event is published.
        balancer.former ??= formerIn(report);
        return { id: balancer.id };
      }
      if (outcome === undefined)
        throw new UserError('INVALID_INPUT', 'outcome: END needs it', { path: ['outcome'] });
      // A repeated report: the load balancer is released already.
      if (balancer === null) return { id: null };
      tx.outbox.emit(
        'loadbalancers',
        endEvent(balancer.operationRequest, { outcome, failure: failure ?? null }),
      );
      const applied = outcome === 'SUCCEEDED' ? appliedBy(balancer) : balancer.applied;
      changeBalancer(tx, resource, balancer, access.actor.subject, () => {
        Object.assign(balancer, {
          operationId: null,
          operationRequest: null,
          heldSince: null,
          former: null,
          applied,
        });
      });
      return { id: balancer.id };
    },
  };
}

/** What is applied once the operation on the load balancer has succeeded. */
function appliedBy({ operationRequest, former, applied }: LoadBalancer): unknown {
  const { data } = z.object({ data: loadBalancerApplyInput }).parse(operationRequest);
  if (data.dryRun) return applied;
  if (data.parts === null) return null;
  return {
    at: new Date().toISOString(),
    digest: digestOfParts(data.parts),
    addresses: formerBalancerSchema.nullable().parse(former)?.addresses ?? [],
    parts: data.parts,
  } satisfies Applied;
}

function formerIn({ former = '' }: Report): FormerBalancer {
  try {
    return formerBalancerSchema.parse(JSON.parse(former));
  } catch {
    const message = 'former: must be a load balancer in JSON';
    throw new UserError('INVALID_INPUT', message, { path: ['former'] });
  }
}
