import { expect } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';
import { refusalOf } from '#test/harness/requests.ts';
import { expectOwnRecordsAlone } from './audit.ts';
import type { Estate } from './estate.ts';
import { PEOPLES } from './mutations.ts';
import { expectOwnNodesAlone } from './nodes.ts';

/** Who is a viewer by assignment reads what is their tenant's, changes nothing, and finds nothing of another tenant. */
export async function expectAssignedViewer(assigned: Graph, own: Estate, other: Estate): Promise<void> {
  const grant = { tenant: { id: own.tenantId }, role: 'VIEWER', source: 'ASSIGNMENT' };
  expect(await assigned.ask('{ me { grants { tenant { id } role source } } }')).toEqual({
    me: { grants: [grant] },
  });
  await expectOwnNodesAlone(assigned, own, other);
  await expectOwnRecordsAlone(assigned, own, other);
  for (const [field, { input }] of Object.entries(PEOPLES)) {
    const refusal = await refusalOf(assigned, field, { idempotencyKey: 'assigned', ...input(own) });
    expect([field, refusal.code]).toEqual([field, 'FORBIDDEN']);
  }
}
