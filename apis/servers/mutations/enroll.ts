import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { findByName } from '#platform/graph/insert-named.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { Transaction } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { accountText, idText, lineText } from '#platform/text/inputs.ts';
import { plainName } from '#platform/text/names.ts';
import { bootMethod } from '../boot-method.ts';
import { Credential } from '../entities/credential.ts';
import { Server } from '../entities/server.ts';
import { publishServer } from '../publish.ts';
import { requestServerOperation } from '../request-operation.ts';
import type { ServersSettings } from '../settings.ts';

const input = z
  .object({
    idempotencyKey,
    siteId: idText,
    name: plainName,
    bmc: z
      .object({
        address: z
          .url({ protocol: /^https$/, error: 'must be an https URL' })
          .max(2_048, 'must be at most 2048 characters')
          // Asked also of a text that is no URL: its own refusal says enough.
          .refine(
            (text) => (URL.parse(text)?.username ?? '') === '',
            'must not hold a user name; give it as credential',
          )
          .transform((text) => new URL(text).origin),
        provider: lineText(63),
        credentialRef: idText.optional(),
        credential: z.object({ username: accountText, password: accountText }).optional(),
      })
      .refine((bmc) => (bmc.credential === undefined) !== (bmc.credentialRef === undefined), {
        message: 'needs either credential or credentialRef',
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
      if (!settings.providers.includes(request.bmc.provider)) {
        throw new UserError(
          'INVALID_INPUT',
          `There is no provider "${request.bmc.provider}"; known are ${settings.providers.join(', ')}.`,
          { path: ['bmc', 'provider'] },
        );
      }
      const stray = settings.bmcNetworks.refusalOf(request.bmc.address);
      if (stray !== null) {
        throw new UserError('INVALID_INPUT', `bmc.address ${stray}.`, { path: ['bmc', 'address'] });
      }
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
        bmcProvider: request.bmc.provider,
        bootMethod: request.bootMethod,
        credentialId: await storeCredential(settings, request.bmc, tenantId, tx, context),
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
  const sameBmc = await tx.em.findOne(Server, { bmcAddress: request.bmc.address, state: { $ne: 'RETIRED' } });
  if (sameBmc !== null) {
    throw new UserError('CONFLICT', `Another server has the BMC ${request.bmc.address} already.`, {
      path: ['bmc', 'address'],
      holder: sameBmc.id,
    });
  }
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

async function storeCredential(
  settings: ServersSettings,
  bmc: z.output<typeof input>['bmc'],
  tenantId: string,
  tx: Transaction,
  context: GraphContext,
): Promise<string> {
  if (bmc.credential !== undefined) {
    const sealed = await settings.sealer.seal(bmc.credential);
    const credential = tx.em.create(Credential, { id: newId('serverCredential'), tenantId, sealed });
    await tx.em.flush();
    return credential.id;
  }
  const known = await tx.em.findOne(Credential, { id: bmc.credentialRef ?? '' });
  if (known === null || !(await context.access.may('operator', known.tenantId))) {
    throw new UserError('NOT_FOUND', `There is no credential ${bmc.credentialRef}.`, {
      path: ['bmc', 'credentialRef'],
    });
  }
  return known.id;
}
