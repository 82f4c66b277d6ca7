import { ApplicationFailure } from '@temporalio/activity';
import type { GraphActivities, HardwareActivities } from '#contracts/activities/activities.ts';
import type { WorldServer } from './world-parts.ts';

type CredentialActivities = Pick<
  GraphActivities & HardwareActivities,
  'prepareCredential' | 'changePassword' | 'verifyNewCredential' | 'promoteCredential'
>;

/** How the world stores passwords, and how its BMCs accept others. */
export function worldCredentials(
  serverOf: (id: string) => WorldServer,
  heldBy: (operationId: string) => WorldServer,
): CredentialActivities {
  return {
    prepareCredential: async (_, { serverId }) => void (serverOf(serverId).newPassword ??= 'prepared'),
    async changePassword(_, { serverId }) {
      const server = serverOf(serverId);
      const wanted = server.newPassword ?? server.password;
      const changed = server.password !== wanted;
      server.password = wanted;
      return { changed };
    },
    async verifyNewCredential(_, { serverId }) {
      const { password, newPassword } = serverOf(serverId);
      if (password !== newPassword) throw ApplicationFailure.nonRetryable('refused', 'BMC_AUTH_FAILED');
    },
    async promoteCredential({ operation }) {
      const server = heldBy(operation.operationId);
      server.knownPassword = server.newPassword ?? server.knownPassword;
      server.newPassword = null;
    },
  };
}
