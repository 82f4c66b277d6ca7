import { raw, type RawQueryFragment } from '@mikro-orm/core';

/** A statement that finds the ids of servers with a difference of one of the findings, or of any where null is given. */
export function havingFinding(findings: readonly unknown[] | null): RawQueryFragment {
  if (findings === null) return raw('(select server_id from server_difference)');
  return raw(
    `(select server_id from server_difference where finding in (select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(findings)],
  );
}
