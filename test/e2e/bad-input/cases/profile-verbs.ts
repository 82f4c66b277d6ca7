import { casesOf, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';

const create = casesOf('profileCreate');
const update = casesOf('profileUpdate');
const remove = casesOf('profileDelete');

export const PROFILE_VERB_CASES: readonly BadInput[] = [
  create('unknown tenant', () => ({ tenantId: UNKNOWN.tenant }), ['NOT_FOUND', 'tenantId', /no tenant/]),
  create('a name that is taken', () => ({ name: 'in-use' }), [
    'CONFLICT',
    'name',
    /already/,
    ({ profileId }) => profileId,
  ]),
  create('a name with a slash', () => ({ name: 'a/b' }), ['INVALID_INPUT', 'name', /letters, digits/]),
  create('no time to install', () => ({ installTimeoutSeconds: 0 }), [
    'INVALID_INPUT',
    'installTimeoutSeconds',
    /from 1 to 86400/,
  ]),

  update('unknown profile', () => ({ id: UNKNOWN.profile }), ['NOT_FOUND', 'id', /no profile/]),
  update('an image as profile', ({ site }) => ({ id: site.imageIds[0] }), [
    'INVALID_INPUT',
    'id',
    wrongKind('profile'),
  ]),
  update('a stale version', () => ({ expectedVersion: 99 }), ['STALE_VERSION', 'expectedVersion', /again/]),
  update('an approval of a year', () => ({ approvalTimeoutSeconds: 31_536_000 }), [
    'INVALID_INPUT',
    'approvalTimeoutSeconds',
    /from 1 to 2592000/,
  ]),

  remove('a profile that an instance has', () => ({}), [
    'CONFLICT',
    'id',
    /1 instance has the profile/,
    ({ heldId }) => heldId,
  ]),
  remove('a stale version', () => ({ expectedVersion: 99 }), ['STALE_VERSION', 'expectedVersion', /again/]),
];
