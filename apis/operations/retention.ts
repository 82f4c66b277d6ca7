import type { RetentionDays } from '#platform/database/retention-settings.ts';
import { forgetRows, RULE_BATCH, type RetentionRule } from '#platform/database/retention.ts';

/**
 * Steps are most of what the ledger holds. The operation itself stays: instances, servers, inspections and
 * certificates refer to it permanently. One that has not ended, or is still compared with Temporal, keeps its steps.
 */
export function operationsRetention(kept: RetentionDays): readonly RetentionRule[] {
  return [
    {
      name: 'step',
      days: kept.steps,
      sql: `
        with old as (
          select id from operation
          where settled and not steps_forgotten and finished_at < now() - make_interval(secs => ?)
          order by finished_at limit ${RULE_BATCH} for update skip locked
        ), steps as (delete from step using old where step.operation_id = old.id),
        requests as (delete from cancel_request using old where cancel_request.operation_id = old.id)
        update operation set steps_forgotten = true from old where operation.id = old.id returning 1`,
    },
    forgetRows('ticket_delivery', 'received_at', kept.deliveries, `state <> 'received'`),
  ];
}
