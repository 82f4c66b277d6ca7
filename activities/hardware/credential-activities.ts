import { placeOfAddress } from '#platform/networks/place-of-address.ts';
import { randomUUID } from 'node:crypto';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { PrepareCredentialDocument } from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { newPassword } from './new-password.ts';
import { findTarget } from './target.ts';
import { withTarget, type HardwareDeps } from './with-target.ts';

type CredentialActivities = Pick<
  HardwareActivities,
  'prepareCredential' | 'changePassword' | 'verifyNewCredential'
>;

/** Giving BMCs other passwords. They are made here, and leave this process only sealed, and to their BMC. */
export function createCredentialActivities(deps: HardwareDeps): CredentialActivities {
  return {
    async prepareCredential({ operation: { operationId } }, { serverId }) {
      const { target, hasPending } = await findTarget(deps, serverId, operationId);
      if (hasPending) return;
      const { username } = target.credential;
      const place = placeOfAddress(target.address);
      const { serverCredentialPrepare } = await deps.graph.execute(PrepareCredentialDocument, {
        input: {
          // Each try has another password; of several the graph keeps the first.
          idempotencyKey: `prepare-credential/${operationId}/${randomUUID()}`,
          operationId,
          sealed: await deps.sealer.seal({ username, password: newPassword() }, place),
        },
      });
      throwRefusal(serverCredentialPrepare.errors);
    },
    changePassword: async (call, { serverId }) =>
      await withTarget(deps, call, serverId, 'accounts', async (accounts, target, context, pending) => {
        const { changed } = await accounts.ensurePassword(target, await pending(), context);
        return { changed };
      }),
    verifyNewCredential: async (call, { serverId }) =>
      await withTarget(deps, call, serverId, 'inventory', async (inventory, target, context, pending) => {
        await inventory.identify({ ...target, credential: await pending() }, context);
      }),
  };
}
