import type { OperationRow, StepRow } from './rows.ts';

export const OPERATION_COLUMNS = Object.keys({
  id: true,
  kind: true,
  state: true,
  phase: true,
  title: true,
  waiting_for: true,
  tenant_id: true,
  requested_by: true,
  requester_keys: true,
  site_id: true,
  subject_kind: true,
  subject_id: true,
  related: true,
  resource_ids: true,
  instance_id: true,
  server_id: true,
  plan_hash: true,
  plan_steps: true,
  approval_state: true,
  approval_expires_at: true,
  approver: true,
  approval_reason: true,
  decided_at: true,
  undoing: true,
  failure: true,
  created_at: true,
  started_at: true,
  finished_at: true,
  seen_at: true,
} satisfies Record<keyof OperationRow, true>);

export const STEP_COLUMNS = Object.keys({
  operation_id: true,
  name: true,
  state: true,
  attempt: true,
  phase: true,
  message: true,
  started_at: true,
  updated_at: true,
} satisfies Record<keyof StepRow, true>);

/** Writes rows given as one JSON array, so that a batch of any size is one statement. */
export const upsert = {
  // What was known of an operation's end is compared with its history soon after it ended.
  operations: `
    insert into operation (${OPERATION_COLUMNS.join(', ')}, version)
    select ${OPERATION_COLUMNS.join(', ')}, 1 from jsonb_populate_recordset(null::operation, ?::jsonb)
    on conflict (id) do update set ${excluded(OPERATION_COLUMNS)}, version = operation.version + 1,
      check_after = case when operation.finished_at is null and excluded.finished_at is not null
        then now() + interval '2 s' else operation.check_after end`,
  steps: `
    insert into step (${STEP_COLUMNS.join(', ')})
    select ${STEP_COLUMNS.join(', ')} from jsonb_populate_recordset(null::step, ?::jsonb)
    on conflict (operation_id, name) do update set ${excluded(STEP_COLUMNS)}`,
};

function excluded(columns: readonly string[]): string {
  return columns.map((column) => `${column} = excluded.${column}`).join(', ');
}
