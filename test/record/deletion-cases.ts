import { mutate } from '#test/harness/fleet.ts';
import { ended, keyed, type Case, type Stage } from './stage.ts';

/** Deletions of resources that other domains may refer to. */
export const DELETION_CASES: readonly Case[] = [
  {
    types: ['deleteResource'],
    play: async (stage) => {
      const empty = await deleted(stage, await tenant(stage, 'empty'));
      await ended(stage, empty, 'SUCCEEDED');
      const owner = await tenant(stage, 'owner');
      const profile = keyed('profile', { tenantId: owner, name: 'kept' });
      await mutate(stage.test.as('admin'), 'profileCreate', profile, 'profile { id }');
      const kept = await deleted(stage, owner);
      await ended(stage, kept, 'FAILED');
      return [
        { type: 'deleteResource', what: 'succeeded', operationId: empty },
        { type: 'deleteResource', what: 'in-use', operationId: kept },
      ];
    },
  },
];

async function tenant({ test }: Stage, name: string): Promise<string> {
  type Made = { tenant: { id: string } };
  const made = await mutate<Made>(
    test.as('admin'),
    'tenantCreate',
    keyed('tenant', { name }),
    'tenant { id }',
  );
  return made.tenant.id;
}

/** Requests the deletion of a tenant; returns its operation, however it ends. */
async function deleted({ test }: Stage, id: string): Promise<string> {
  type Asked = { tenantDelete: { operation: { id: string } | null; errors: readonly object[] } };
  const document = `mutation($in: TenantDeleteInput!) { tenantDelete(input: $in) {
    operation { id } errors { code message } } }`;
  const { tenantDelete } = await test.as('admin').ask<Asked>(document, { in: keyed('delete', { id }) });
  if (tenantDelete.operation === null) throw new Error(JSON.stringify(tenantDelete.errors));
  return tenantDelete.operation.id;
}
