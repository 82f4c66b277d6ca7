import { casesOf, noId, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';

const reimage = casesOf('instanceReimage');
const rescue = casesOf('instanceRescue');
const unrescue = casesOf('instanceUnrescue');
const decommission = casesOf('instanceDecommission');

const unknown = ['NOT_FOUND', 'id', /no instance/] as const;
const stale = ['STALE_VERSION', 'expectedVersion', /at version \d+.*again/] as const;

export const INSTANCE_VERB_CASES: readonly BadInput[] = [
  reimage('unknown instance', () => ({ id: UNKNOWN.instance }), unknown),
  reimage('a server as instance', ({ activeServerId }) => ({ id: activeServerId }), [
    'INVALID_INPUT',
    'id',
    wrongKind('instance'),
  ]),
  reimage('unknown image', () => ({ imageId: UNKNOWN.image }), ['NOT_FOUND', 'imageId', /no image/]),
  reimage('a site as image', ({ site }) => ({ imageId: site.siteId }), [
    'INVALID_INPUT',
    'imageId',
    wrongKind('image'),
  ]),
  reimage('an image of another architecture', ({ armImageId }) => ({ imageId: armImageId }), [
    'INVALID_INPUT',
    'imageId',
    /AARCH64.*X86_64/,
  ]),
  reimage(
    'an image that only another tenant of the caller has',
    ({ labImageId }) => ({ imageId: labImageId }),
    ['NOT_FOUND', 'imageId', /no image/],
  ),
  reimage('user-data that is nothing', () => ({ userData: 'hello' }), [
    'INVALID_INPUT',
    'userData',
    /must be cloud-init user-data/,
  ]),
  reimage('a stale version', () => ({ expectedVersion: 1 }), stale),
  reimage('an instance that is held', ({ heldId }) => ({ id: heldId }), [
    'CONFLICT',
    'id',
    /oprnopr-.*cancel/,
    ({ holderId }) => holderId,
  ]),

  rescue('unknown instance', () => ({ id: UNKNOWN.instance }), unknown),
  rescue('a server as instance', ({ activeServerId }) => ({ id: activeServerId }), [
    'INVALID_INPUT',
    'id',
    wrongKind('instance'),
  ]),
  rescue('a stale version', () => ({ expectedVersion: 1 }), stale),
  rescue('no key to log in with', () => ({ sshKeys: null }), [
    'INVALID_INPUT',
    'sshKeys',
    /at least one SSH key/,
  ]),
  rescue('a key that is none', () => ({ sshKeys: ['hello'] }), [
    'INVALID_INPUT',
    'sshKeys.0',
    /OpenSSH public key/,
  ]),
  rescue('an instance that is held', ({ heldId }) => ({ id: heldId }), [
    'CONFLICT',
    'id',
    /oprnopr-.*cancel/,
    ({ holderId }) => holderId,
  ]),

  unrescue('unknown instance', () => ({ id: UNKNOWN.instance }), unknown),
  unrescue('a stale version', () => ({ expectedVersion: 1 }), stale),
  unrescue('an instance that is not rescued', () => ({}), ['CONFLICT', 'id', /RESCUED/]),

  decommission('unknown instance', () => ({ id: UNKNOWN.instance }), unknown),
  decommission('an image as instance', ({ site }) => ({ id: site.imageIds[0] }), [
    'INVALID_INPUT',
    'id',
    wrongKind('instance'),
  ]),
  decommission('a name as instance', () => ({ id: 'web-1' }), ['INVALID_INPUT', 'id', noId('instance')]),
  decommission('a stale version', () => ({ expectedVersion: 99 }), stale),
  decommission('an instance that is held', ({ heldId }) => ({ id: heldId }), [
    'CONFLICT',
    'id',
    /oprnopr-.*cancel/,
    ({ holderId }) => holderId,
  ]),
];
