import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import {
  bmcAddress,
  bmcCredential,
  checkBmc,
  credentialReference,
  credentialsIn,
  systemId,
  systemOf,
} from '../bmc/bmc-input.ts';
import type { Server } from '../server.ts';
import { refuseUnlessExchanged } from '../bmc/exchange-bmc.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import { refuseIfHeld, requestServerOperation, requireState } from '../request-operation.ts';
import type { ServersSettings } from '../settings.ts';
import { storeCredential } from '../bmc/store-credential.ts';

const bmc = z
  .object({
    address: bmcAddress.optional(),
    systemId: systemId.optional(),
    provider: lineText(63).optional(),
    credentialRef: idText.optional(),
    credential: bmcCredential.optional(),
    credentialReference: credentialReference.optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), {
    message:
      'names nothing to change: give address, systemId, provider, credential, credentialReference or credentialRef',
  })
  .refine((given) => credentialsIn(given) <= 1, {
    message: 'takes one of credential, credentialReference and credentialRef',
  })
  .transform(({ address, ...given }, context) => {
    const system = systemOf(address, given.systemId);
    if (typeof system !== 'string') return { ...given, origin: address?.origin, ...system };
    context.addIssue({ code: 'custom', path: ['systemId'], message: system });
    return z.NEVER;
  });

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  bmc,
});

export function createServerBmcUpdate(
  settings: ServersSettings,
): MutationDefinition<typeof input, { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }> {
  return {
    name: 'serverBmcUpdate',
    input,
    async run(request, tx, context) {
      const server = await lockServer(tx.em, context.access, request);
      refuseIfHeld(server);
      requireState(server, 'AVAILABLE', 'IN_USE', 'FAILED');
      const place = placeOf(server, request.bmc);
      const provider = request.bmc.provider ?? server.bmcProvider;
      checkBmc(settings, { provider, origin: place.origin });
      await refuseUnlessExchanged(tx.em, context.access, server, place);
      const isNew = credentialsIn(request.bmc) > 0;
      if (!isNew && place.origin !== server.bmcAddress) {
        throw new UserError(
          'INVALID_INPUT',
          `bmc.credential: the one on record was given for ${server.bmcAddress}, and is sent nowhere else. Give user name and password for ${place.origin}, or credentialReference.`,
          { path: ['bmc', 'credential'] },
        );
      }
      const { tenantId, siteId } = server;
      const owner = { tenantId, siteId, origin: place.origin };
      server.pendingBmc = {
        address: place.origin,
        system: place.systemId,
        provider,
        credentialId: isNew
          ? await storeCredential(settings, request.bmc, owner, tx, context)
          : (server.credentialId ?? null),
      };
      const operationId = requestServerOperation(tx, context.access.actor, server, 'BMC_UPDATE', {
        input: {},
      });
      publishServer(tx, context.access, server, 'updated');
      return { serverId: server.id, operationId };
    },
  };
}

/** A system is one at its BMC: another address without one names none. */
function placeOf(
  { bmcAddress: address, bmcSystem }: Server,
  {
    origin = address,
    systemId: named,
  }: { readonly origin?: string | undefined; readonly systemId: string | null },
): { readonly origin: string; readonly systemId: string | null } {
  return { origin, systemId: named ?? (origin === address ? (bmcSystem ?? null) : null) };
}
