import { bmcWith, casesOf, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';
import type { World } from '../world.ts';

const enroll = casesOf('serverEnroll');
const inspect = casesOf('serverInspect');
const update = casesOf('serverUpdate');

const holder = ({ activeServerId }: World): string => activeServerId;
const takenAs = (spelling: (address: string) => string) => (world: World) =>
  bmcWith({ address: spelling(world.takenBmc) })(world);

export const SERVER_VERB_CASES: readonly BadInput[] = [
  enroll('unknown site', () => ({ siteId: UNKNOWN.site }), ['NOT_FOUND', 'siteId', /no site/]),
  enroll('a tenant as site', ({ site }) => ({ siteId: site.tenantId }), [
    'INVALID_INPUT',
    'siteId',
    wrongKind('site'),
  ]),
  enroll('unknown rack', () => ({ rackId: UNKNOWN.rack, position: 1 }), ['NOT_FOUND', 'rackId', /no rack/]),
  enroll('a site as rack', ({ site }) => ({ rackId: site.siteId }), [
    'INVALID_INPUT',
    'rackId',
    wrongKind('rack'),
  ]),
  enroll('a unit the rack has not', ({ rackId }) => ({ rackId, position: 11 }), [
    'INVALID_INPUT',
    'position',
    /10 units/,
  ]),
  enroll('no name', () => ({ name: '' }), ['INVALID_INPUT', 'name', /must not be empty/]),
  enroll('a name that is taken', ({ takenName }) => ({ name: takenName }), [
    'CONFLICT',
    'name',
    /already/,
    holder,
  ]),
  enroll(
    'a BMC that is taken',
    takenAs((address) => address),
    ['CONFLICT', 'bmc.address', /already/, holder],
  ),
  enroll(
    'a BMC that is taken, written otherwise',
    takenAs((address) => `${address.toUpperCase()}/redfish/v1/`),
    ['CONFLICT', 'bmc.address', /already/, holder],
  ),
  enroll('a BMC without TLS', bmcWith({ address: 'http://127.0.0.1' }), [
    'INVALID_INPUT',
    'bmc.address',
    /https/,
  ]),
  enroll('an address that is none', bmcWith({ address: 'bmc one' }), [
    'INVALID_INPUT',
    'bmc.address',
    /https/,
  ]),
  enroll('an unknown provider', bmcWith({ provider: 'no-such-provider' }), [
    'INVALID_INPUT',
    'bmc.provider',
    /known are redfish/,
  ]),
  enroll('no credential', bmcWith({ credential: null }), ['INVALID_INPUT', 'bmc', /credential/]),
  enroll('two credentials', bmcWith({ credentialRef: UNKNOWN.credential }), [
    'INVALID_INPUT',
    'bmc',
    /credential/,
  ]),
  enroll('an unknown credential', bmcWith({ credential: null, credentialRef: UNKNOWN.credential }), [
    'NOT_FOUND',
    'bmc.credentialRef',
    /no credential/,
  ]),

  inspect('unknown server', () => ({ id: UNKNOWN.server }), ['NOT_FOUND', 'id', /no server/]),
  inspect('an instance as server', ({ activeId }) => ({ id: activeId }), [
    'INVALID_INPUT',
    'id',
    wrongKind('server'),
  ]),
  inspect('a stale version', () => ({ expectedVersion: 99 }), [
    'STALE_VERSION',
    'expectedVersion',
    /at version \d+.*again/,
  ]),
  inspect('a server that is held', ({ heldServerId }) => ({ id: heldServerId }), [
    'CONFLICT',
    'id',
    /oprnopr-.*cancel/,
    ({ holderId }) => holderId,
  ]),

  update('unknown server', () => ({ id: UNKNOWN.server }), ['NOT_FOUND', 'id', /no server/]),
  update('an instance as server', ({ activeId }) => ({ id: activeId }), [
    'INVALID_INPUT',
    'id',
    wrongKind('server'),
  ]),
  update('a stale version', () => ({ expectedVersion: 99 }), [
    'STALE_VERSION',
    'expectedVersion',
    /at version \d+.*again/,
  ]),
  update('a server that is held', ({ heldServerId }) => ({ id: heldServerId }), [
    'CONFLICT',
    'id',
    /oprnopr-.*cancel/,
    ({ holderId }) => holderId,
  ]),
];
