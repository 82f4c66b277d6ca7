import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { plainName } from '#platform/text/names.ts';
import {
  bmcAddress,
  bmcCredential,
  checkBmc,
  credentialReference,
  credentialsIn,
  systemId,
  systemOf,
} from '../bmc/bmc-input.ts';
import { assetNumber, bootMethod, rackUnit } from '../server-input.ts';
import { checkPlace, heightOf, lockPlaces, refuseTakenName, refuseTakenUnit } from '../place.ts';
import { refusePlacedThings } from '../placed-things.ts';
import { Server } from '../server.ts';
import { publishServer } from '../publish.ts';
import { requestServerOperation } from '../request-operation.ts';
import type { ServersSettings } from '../settings.ts';
import { bayName, inBay, requireBay } from '../chassis/place-in-bay.ts';
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
        credentialReference: credentialReference.optional(),
      })
      .refine((bmc) => credentialsIn(bmc) === 1, {
        message: 'needs one of credential, credentialReference and credentialRef',
      })
      .transform((bmc, context) => {
        const system = systemOf(bmc.address, bmc.systemId);
        if (typeof system !== 'string') return { ...bmc, address: bmc.address.origin, ...system };
        context.addIssue({ code: 'custom', path: ['systemId'], message: system });
        return z.NEVER;
      }),
    bootMethod: bootMethod.default('NETWORK'),
    rackId: idText.optional(),
    position: rackUnit.optional(),
    chassisId: idText.optional(),
    bay: bayName.optional(),
    deviceTypeId: idText.optional(),
    assetNumber: assetNumber.optional(),
  })
  .refine(({ position, rackId }) => position === undefined || rackId !== undefined, {
    path: ['position'],
    message: 'needs rackId: a position is one in a rack',
  });

export function createServerEnroll(
  settings: ServersSettings,
): MutationDefinition<typeof input, { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }> {
  return {
    name: 'serverEnroll',
    input,
    async run(request, tx, context) {
      const site = await requireReference(tx.em, context.access, request.siteId, 'site', ['siteId']);
      const { tenantId } = site;
      if (tenantId === null) throw new Error(`The site ${site.id} is on record without its tenant.`);
      await context.access.require('operator', tenantId, `site ${site.id}`, ['siteId']);
      checkBmc(settings, { provider: request.bmc.provider, origin: request.bmc.address });
      const { name, position = null } = request;
      const inChassis = inBay({ chassisId: null, bay: null }, request);
      const chassis =
        inChassis.chassisId === null
          ? null
          : await requireBay(tx.em, context.access, { ...inChassis, siteId: site.id, serverId: null });
      const rackId = chassis === null ? (request.rackId ?? null) : chassis.rackId;
      const { deviceTypeId = null } = request;
      if (deviceTypeId !== null) {
        requireIdOfKind(deviceTypeId, 'deviceType', ['deviceTypeId']);
        await requireReference(tx.em, context.access, deviceTypeId, 'deviceType', ['deviceTypeId']);
      }
      if (rackId !== null) requireIdOfKind(rackId, 'rack', ['rackId']);
      const place = { siteId: site.id, rackId, position, height: await heightOf(tx.em, deviceTypeId) };
      if (chassis === null) await checkPlace(tx.em, context.access, place);
      await lockPlaces(tx.em);
      await refuseTakenName(tx.em, { siteId: site.id, name });
      await refuseTakenBmc(tx.em, { origin: request.bmc.address, systemId: request.bmc.systemId });
      await refuseTakenUnit(tx.em, place);
      await refusePlacedThings(tx.em, place);
      const server = tx.em.create(Server, {
        id: newId('server'),
        tenantId,
        siteId: site.id,
        name,
        state: 'ENROLLING',
        powerState: 'UNKNOWN',
        rackId,
        position,
        ...inChassis,
        deviceTypeId,
        assetNumber: request.assetNumber,
        bmcAddress: request.bmc.address,
        bmcSystem: request.bmc.systemId,
        bmcProvider: request.bmc.provider,
        bootMethod: request.bootMethod,
        credentialId: await storeCredential(
          settings,
          request.bmc,
          { tenantId, siteId: site.id, origin: request.bmc.address },
          tx,
          context,
        ),
        version: 1,
      });
      const operationId = requestServerOperation(tx, context.access.actor, server, 'ENROLL', { input: {} });
      publishServer(tx, context.access, server, 'created');
      return { serverId: server.id, operationId };
    },
  };
}
