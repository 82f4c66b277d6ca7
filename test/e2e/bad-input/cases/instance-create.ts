import { casesOf, noId, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';
import { USER_DATA_LIMIT } from '../world.ts';

const create = casesOf('instanceCreate');

const BAD_HOSTNAMES: readonly (readonly [title: string, hostname: string, rule?: RegExp])[] = [
  ['no hostname', ''],
  ['a hostname in capitals', 'UPPER'],
  ['a hostname that begins with a dash', '-dash'],
  ['a hostname that ends with a dash', 'dash-'],
  ['a hostname with an empty label', 'two..dots'],
  ['a hostname with an underscore', 'under_score'],
  ['a hostname with a space', 'a b'],
  ['a hostname with a line break', 'line\n'],
  ['a hostname with a letter beyond ASCII', 'é'],
  ['a label of 64 letters', 'a'.repeat(64)],
  ['an address as hostname', '10.1.2.3', /IP address/],
  ['a hostname that means the machine itself', 'localhost', /localhost/],
  ['a hostname of 254 letters', `${'a.'.repeat(126)}ab`, /at most 253/],
];
const tooLarge = ['INVALID_INPUT', 'userData', /at most 65536 bytes/] as const;

export const INSTANCE_CREATE_CASES: readonly BadInput[] = [
  create('unknown tenant', () => ({ tenantId: UNKNOWN.tenant }), ['NOT_FOUND', 'tenantId', /no tenant/]),
  create('unknown site', () => ({ siteId: UNKNOWN.site }), ['NOT_FOUND', 'siteId', /no site/]),
  create('unknown image', () => ({ imageId: UNKNOWN.image }), ['NOT_FOUND', 'imageId', /no image/]),
  create('unknown profile', () => ({ profileId: UNKNOWN.profile }), ['NOT_FOUND', 'profileId', /no profile/]),
  create('a site as tenant', ({ site }) => ({ tenantId: site.siteId }), [
    'INVALID_INPUT',
    'tenantId',
    wrongKind('tenant'),
  ]),
  create('an image as site', ({ site }) => ({ siteId: site.imageIds[0] }), [
    'INVALID_INPUT',
    'siteId',
    wrongKind('site'),
  ]),
  create('a site as image', ({ site }) => ({ imageId: site.siteId }), [
    'INVALID_INPUT',
    'imageId',
    wrongKind('image'),
  ]),
  create('a site as profile', ({ site }) => ({ profileId: site.siteId }), [
    'INVALID_INPUT',
    'profileId',
    wrongKind('profile'),
  ]),
  create('a site as server', ({ site }) => ({ requirements: { serverId: site.siteId } }), [
    'INVALID_INPUT',
    'requirements.serverId',
    wrongKind('server'),
  ]),
  create('a name as image', () => ({ imageId: 'demo-linux-1' }), ['INVALID_INPUT', 'imageId', noId('image')]),
  ...BAD_HOSTNAMES.map(([title, hostname, rule = /RFC 1123/]) =>
    create(title, () => ({ hostname }), ['INVALID_INPUT', 'hostname', rule]),
  ),
  create('a hostname that is taken', () => ({ hostname: 'web-1' }), [
    'CONFLICT',
    'hostname',
    /another hostname/,
    ({ activeId }) => activeId,
  ]),
  create(
    'an image of another architecture than asked for',
    ({ armImageId }) => ({ imageId: armImageId, requirements: { architecture: 'X86_64' } }),
    ['INVALID_INPUT', 'imageId', /AARCH64.*X86_64/],
  ),
  create('an architecture that is none', () => ({ requirements: { architecture: 'SPARC' } }), [
    'INVALID_INPUT',
    'requirements.architecture',
    /X86_64 or AARCH64/,
  ]),
  create('user-data of a byte too much', () => ({ userData: 'x'.repeat(USER_DATA_LIMIT + 1) }), tooLarge),
  create(
    'user-data that is long in bytes only',
    () => ({ userData: 'é'.repeat(USER_DATA_LIMIT / 2 + 1) }),
    tooLarge,
  ),
  create('user-data of two megabytes', () => ({ userData: 'x'.repeat(2_048 * 1_024) }), tooLarge),
  create('user-data that is nothing', () => ({ userData: 'hello' }), [
    'INVALID_INPUT',
    'userData',
    /must be cloud-init user-data.*or an Ignition configuration/,
  ]),
  create(
    'a cloud-config with a key that is a number',
    () => ({ userData: '#cloud-config\nssh_authorized_keys: [1]\n' }),
    ['INVALID_INPUT', 'userData', /^userData: ssh_authorized_keys\[0\] must be a string$/],
  ),
  create('an Ignition configuration of version 2', () => ({ userData: '{"ignition":{"version":"2.3.0"}}' }), [
    'INVALID_INPUT',
    'userData',
    /ignition\.version must be one of 3\.0\.0/,
  ]),
  create(
    'a network configuration with an address without its prefix length',
    () => ({ networkConfig: 'network: {version: 2, ethernets: {eth0: {addresses: [10.0.0.5]}}}' }),
    [
      'INVALID_INPUT',
      'networkConfig',
      /network\.ethernets\.eth0\.addresses\[0\] must be an address with its prefix/,
    ],
  ),
  create('a key that is none', () => ({ sshKeys: ['not a key'] }), ['INVALID_INPUT', 'sshKeys.0', /OpenSSH/]),
  create('no idempotency key', () => ({ idempotencyKey: '' }), ['INVALID_INPUT', 'idempotencyKey', /empty/]),
];
