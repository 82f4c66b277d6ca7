import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { findByName } from '#platform/graph/insert-named.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { Transaction } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { plainName } from '#platform/text/names.ts';
import { bmcAddress, bmcCredential, systemId, systemOf } from '../bmc/bmc-input.ts';
import { bootMethod } from '../server-input.ts';
import { checkBmc } from '../bmc/bmc-input.ts';
import { Server } from '../server.ts';
import { publishServer } from '../publish.ts';
import { requestServerOperation } from '../request-operation.ts';
import type { ServersSettings } from '../settings.ts';
import { storeCredential } from '../bmc/store-credential.ts';
import { refuseTakenBmc } from '../bmc/taken-bmc.ts';

const input = z
  .object({
    idempotencyKey,
    siteId: idText,
    name: plainName,
    bmc: z
      .object({
        address: bmcAddress,
        systemId: systemId.optional(),
        provider: lineText(63),
        credentialRef: idText.optional(),
        credential: bmcCredential.optional(),
      })
      .refine((bmc) => (bmc.credential === undefined) !== (bmc.credentialRef === undefined), {
        message: 'needs either credential or credentialRef',
      })
      .transform((bmc, context) => {
        const system = systemOf(bmc.address, bmc.systemId);
        if (typeof system !== 'string') return { ...bmc, address: bmc.address.origin, ...system };
        context.addIssue({ code: 'custom', path: ['systemId'], message: system });
        return z.NEVER;
      }),
    bootMethod: bootMethod.default('NETWORK'),
    rackId: idText.optional(),
    position: z.int().min(1).max(100).optional(),
  })
  .refine(({ position, rackId }) => position === undefined || rackId !== undefined, {
    path: ['position'],
    message: 'needs rackId: a position is one in a rack',
  });

export function createServerEnroll(
  settings: ServersSettings,
): MutationDefinition<typeof input, { serverId: string; operationId: string }> {
  return {
    name: 'serverEnroll',
    input,
    async run(request, tx, context) {
      const site = await requireReference(tx.em, context.access, request.siteId, 'site', ['siteId']);
      const tenantId = site.tenantId ?? '';
      await context.access.require('operator', tenantId, `site ${site.id}`, ['siteId']);
      checkBmc(settings, { provider: request.bmc.provider, origin: request.bmc.address });
      await checkPlace(request, tx, context);
      await refuseTaken(request, tx);
      const server = tx.em.create(Server, {
        id: newId('server'),
        tenantId,
        siteId: site.id,
        name: request.name,
        state: 'ENROLLING',
        powerState: 'UNKNOWN',
        rackId: request.rackId ?? null,
        position: request.position ?? null,
        bmcAddress: request.bmc.address,
        bmcSystem: request.bmc.systemId,
        bmcProvider: request.bmc.provider,
        bootMethod: request.bootMethod,
        credentialId: await storeCredential(
          settings,
          request.bmc,
          { tenantId, origin: request.bmc.address },
          tx,
          context,
        ),
        version: 1,
      });
      const operationId = requestServerOperation(tx, context.access.actor, server, 'ENROLL');
      publishServer(tx, server, 'created');
      return { serverId: server.id, operationId };
    },
  };
}

async function checkPlace(
  request: z.output<typeof input>,
  tx: Transaction,
  context: GraphContext,
): Promise<void> {
  if (request.rackId === undefined) return;
  const rack = await requireReference(tx.em, context.access, request.rackId, 'rack', ['rackId']);
  if (rack.data['siteId'] !== request.siteId) {
    throw new UserError('INVALID_INPUT', `The rack ${rack.id} stands at another site.`, { path: ['rackId'] });
  }
  const units = rack.data['units'];
  if (typeof units === 'number' && request.position !== undefined && request.position > units) {
    throw new UserError('INVALID_INPUT', `The rack has ${units} units.`, { path: ['position'] });
  }
}

async function refuseTaken(request: z.output<typeof input>, tx: Transaction): Promise<void> {
  // Of two that ask for the same at the same moment, the second waits here for the first to commit.
  await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('enroll', 2))`);
  const inUse = { siteId: request.siteId, state: { $ne: 'RETIRED' } };
  const sameName = await findByName(tx.em, Server, inUse, request.name);
  if (sameName !== undefined) {
    throw new UserError('CONFLICT', `The site has a server named ${sameName.name} already.`, {
      path: ['name'],
      holder: sameName.id,
    });
  }
  await refuseTakenBmc(tx.em, { origin: request.bmc.address, systemId: request.bmc.systemId });
  if (request.rackId === undefined || request.position === undefined) return;
  const samePlace = await tx.em.findOne(Server, {
    rackId: request.rackId,
    position: request.position,
    state: { $ne: 'RETIRED' },
  });
  if (samePlace !== null) {
    throw new UserError('CONFLICT', `Unit ${request.position} of the rack is taken by ${samePlace.name}.`, {
      path: ['position'],
      holder: samePlace.id,
    });
  }
}
