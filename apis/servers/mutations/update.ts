import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { plainName } from '#platform/text/names.ts';
import { bayName, inBay, refusePlaced, requireBay, type InBay } from '../chassis/place-in-bay.ts';
import { givenBiosAttributes } from '../bios-attributes.ts';
import { expectation } from '../differences/intent.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { lockServer } from '../find-server.ts';
import { requireBaselineFor } from '../firmware/find-baseline.ts';
import { checkPlace, heightOf, lockPlaces, refuseTakenName, refuseTakenUnit, type Place } from '../place.ts';
import { refusePlacedThings } from '../placed-things.ts';
import { publishServer } from '../publish.ts';
import { refuseIfHeld, requireState } from '../request-operation.ts';
import { assetNumber, bootMethod, rackUnit } from '../server-input.ts';
import type { Server } from '../server.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  name: plainName.optional(),
  rackId: idText.nullish(),
  position: rackUnit.nullish(),
  chassisId: idText.nullish(),
  bay: bayName.nullish(),
  deviceTypeId: idText.nullish(),
  assetNumber: assetNumber.nullish(),
  bootMethod: bootMethod.optional(),
  firmwareBaselineId: idText.nullish(),
  expected: expectation.nullish(),
  desiredBios: givenBiosAttributes.nullish(),
});

type Input = z.output<typeof input>;

/** Changes what people decide about a machine. Not while an operation holds it, which relies on what it found. */
export const serverUpdate: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverUpdate',
  input,
  // The follower of placements locks a chassis before its servers, this one a server before its chassis: they take turns.
  beforeLocks: lockPlaces,
  keepNulls: [
    'rackId',
    'position',
    'chassisId',
    'bay',
    'deviceTypeId',
    'assetNumber',
    'firmwareBaselineId',
    'expected',
    'desiredBios',
  ],
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    requireState(server, 'AVAILABLE', 'IN_USE', 'FAILED');
    const { id, siteId } = server;
    const name = request.name ?? server.name;
    const before = { deviceTypeId: server.deviceTypeId ?? null, assetNumber: server.assetNumber ?? null };
    const { deviceTypeId = before.deviceTypeId, assetNumber: asset = before.assetNumber } = request;
    if (deviceTypeId !== null) requireIdOfKind(deviceTypeId, 'deviceType', ['deviceTypeId']);
    const isOtherType = deviceTypeId !== before.deviceTypeId;
    if (isOtherType && deviceTypeId !== null)
      await requireReference(tx.em, access, deviceTypeId, 'deviceType', ['deviceTypeId']);
    const { chassisId, bay, ...to } = await placeOf(tx.em, access, server, request);
    const place = { ...to, height: await heightOf(tx.em, deviceTypeId) };
    const isMoved =
      place.rackId !== (server.rackId ?? null) ||
      place.position !== (server.position ?? null) ||
      (isOtherType && place.position !== null);
    if (isMoved && chassisId === null) await checkPlace(tx.em, access, place);
    if (isMoved || name !== server.name) {
      await lockPlaces(tx.em);
      await refuseTakenName(tx.em, { id, siteId, name });
      await refuseTakenUnit(tx.em, place, id);
    }
    if (isMoved && chassisId === null) await refusePlacedThings(tx.em, place, id);
    const { rackId, position } = place;
    Object.assign(server, {
      name,
      rackId,
      position,
      chassisId,
      bay,
      deviceTypeId,
      assetNumber: asset,
      bootMethod: request.bootMethod ?? server.bootMethod,
    });
    if (await changeIntent(tx.em, server, request, isOtherType)) await refreshDifferences(tx.em, [id]);
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id };
  },
};

/** Changes what people want of the machine; whether it may differ in something else then. */
async function changeIntent(
  em: EntityManager,
  server: Server,
  { firmwareBaselineId, expected, desiredBios }: Input,
  isOtherType: boolean,
): Promise<boolean> {
  if (typeof firmwareBaselineId === 'string')
    server.firmwareBaselineId = (
      await requireBaselineFor(em, server, firmwareBaselineId, ['firmwareBaselineId'])
    ).id;
  if (firmwareBaselineId === null) server.firmwareBaselineId = null;
  if (expected !== undefined) server.expected = expected;
  if (desiredBios !== undefined) server.desiredBios = desiredBios;
  return isOtherType || [firmwareBaselineId, expected, desiredBios].some((given) => given !== undefined);
}

/** The new place of the server: a bay, and with it the rack of the chassis, or a rack by its own record. */
async function placeOf(
  em: EntityManager,
  access: Access,
  server: Server,
  request: Input,
): Promise<Omit<Place, 'height'> & InBay> {
  const { id, siteId, rackId = null } = server;
  const now = { chassisId: server.chassisId ?? null, bay: server.bay ?? null };
  const to = inBay(now, request);
  if (to.chassisId === null) return { ...to, ...ownPlaceOf(server, request) };
  if (isDeepStrictEqual(to, now)) return { ...to, siteId, rackId, position: null };
  const chassis = await requireBay(em, access, { ...to, siteId, serverId: id });
  await refusePlaced(em, server);
  return { ...to, siteId, rackId: chassis.rackId, position: null };
}

/** The new place in a rack. A server in another rack has no unit unless one is given. */
function ownPlaceOf(server: Server, { rackId, position }: Input): Omit<Place, 'height'> {
  if (typeof rackId === 'string') requireIdOfKind(rackId, 'rack', ['rackId']);
  const before = server.rackId ?? null;
  const after = rackId === undefined ? before : rackId;
  const kept = after === before ? (server.position ?? null) : null;
  return { siteId: server.siteId, rackId: after, position: position === undefined ? kept : position };
}
