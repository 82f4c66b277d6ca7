import { casesOf, noId, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';

const create = casesOf('imageCreate');
const update = casesOf('imageUpdate');
const remove = casesOf('imageDelete');
const verify = casesOf('imageVerify');

export const IMAGE_VERB_CASES: readonly BadInput[] = [
  create('unknown tenant', () => ({ tenantId: UNKNOWN.tenant }), ['NOT_FOUND', 'tenantId', /no tenant/]),
  create('a name that is taken, in another case', () => ({ name: 'FOR-arm' }), [
    'CONFLICT',
    'name',
    /already/,
    ({ armImageId }) => armImageId,
  ]),
  create('an empty name', () => ({ name: ' ' }), ['INVALID_INPUT', 'name', /must not be empty/]),
  create('an ftp address', () => ({ url: 'ftp://127.0.0.1/image.raw' }), [
    'INVALID_INPUT',
    'url',
    /http or https/,
  ]),
  create('a password in an address', () => ({ kernelUrl: 'http://me:secret@127.0.0.1/vmlinuz' }), [
    'INVALID_INPUT',
    'kernelUrl',
    /must not hold a user name or password/,
  ]),
  create('a short checksum', () => ({ sha256: 'ab' }), ['INVALID_INPUT', 'sha256', /64 hex digits/]),
  create('half a byte', () => ({ sizeBytes: 1.5 }), ['INVALID_INPUT', 'sizeBytes', /whole number of bytes/]),
  create('a RAM disk without a kernel', () => ({ initrdUrl: 'http://127.0.0.1/initrd' }), [
    'INVALID_INPUT',
    'initrdUrl',
    /needs kernelUrl/,
  ]),
  create('a disk by the name that the kernel gives', () => ({ systemDisk: { path: '/dev/sda' } }), [
    'INVALID_INPUT',
    'systemDisk.path',
    /by serialNumber or by wwn/,
  ]),
  create('a disk of no property', () => ({ systemDisk: {} }), [
    'INVALID_INPUT',
    'systemDisk',
    /at least one property/,
  ]),

  update('unknown image', () => ({ id: UNKNOWN.image }), ['NOT_FOUND', 'id', /no image/]),
  update('a site as image', ({ site }) => ({ id: site.siteId }), ['INVALID_INPUT', 'id', wrongKind('image')]),
  update('what is no id', () => ({ id: 'debian' }), ['INVALID_INPUT', 'id', noId('image')]),
  update('a stale version', () => ({ expectedVersion: 99 }), ['STALE_VERSION', 'expectedVersion', /again/]),
  update('a fragment in an address', () => ({ url: 'http://127.0.0.1/image.raw#x' }), [
    'INVALID_INPUT',
    'url',
    /must not hold a fragment/,
  ]),

  verify('unknown image', () => ({ id: UNKNOWN.image }), ['NOT_FOUND', 'id', /no image/]),
  verify('a site as image', ({ site }) => ({ id: site.siteId }), ['INVALID_INPUT', 'id', wrongKind('image')]),
  verify('what is no id', () => ({ id: 'debian' }), ['INVALID_INPUT', 'id', noId('image')]),
  verify('a stale version', () => ({ expectedVersion: 99 }), ['STALE_VERSION', 'expectedVersion', /again/]),

  remove('unknown image', () => ({ id: UNKNOWN.image }), ['NOT_FOUND', 'id', /no image/]),
  remove('a stale version', () => ({ expectedVersion: 99 }), ['STALE_VERSION', 'expectedVersion', /again/]),
];
