import { casesOf, entryWith, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';

const create = casesOf('firmwareBaselineCreate');
const update = casesOf('serverFirmwareUpdate');

export const FIRMWARE_VERB_CASES: readonly BadInput[] = [
  create('unknown tenant', () => ({ tenantId: UNKNOWN.tenant }), ['NOT_FOUND', 'tenantId', /no tenant/]),
  create('a name that is taken', () => ({ name: 'known' }), [
    'CONFLICT',
    'name',
    /already/,
    ({ baselineId }) => baselineId,
  ]),
  create('no component', () => ({ entries: [] }), ['INVALID_INPUT', 'entries', /must name a component/]),
  create('a password in an address', entryWith({ imageUrl: 'http://me:secret@127.0.0.1/bmc.bin' }), [
    'INVALID_INPUT',
    'entries.0.imageUrl',
    /must not hold a user name or password/,
  ]),
  create('a signature in an address', entryWith({ imageUrl: 'http://127.0.0.1/bmc.bin?signature=x' }), [
    'INVALID_INPUT',
    'entries.0.imageUrl',
    /must not hold a query/,
  ]),
  create('a short checksum', entryWith({ sha256: 'ab' }), [
    'INVALID_INPUT',
    'entries.0.sha256',
    /64 hex digits/,
  ]),

  update('unknown server', () => ({ id: UNKNOWN.server }), ['NOT_FOUND', 'id', /no server/]),
  update('unknown baseline', () => ({ baselineId: UNKNOWN.firmwareBaseline }), [
    'NOT_FOUND',
    'baselineId',
    /no firmware baseline/,
  ]),
  update('an image as baseline', ({ site }) => ({ baselineId: site.imageIds[0] }), [
    'INVALID_INPUT',
    'baselineId',
    wrongKind('firmwareBaseline'),
  ]),
  update('a baseline for other machines', ({ strangeBaselineId }) => ({ baselineId: strangeBaselineId }), [
    'INVALID_INPUT',
    'baselineId',
    /for the vendor Nobody, and that of the server is /,
  ]),
  update('a server that an instance has', ({ activeServerId }) => ({ id: activeServerId }), [
    'CONFLICT',
    'id',
    /has the server/,
    ({ activeId }) => activeId,
  ]),
  update('a stale version', () => ({ expectedVersion: 99 }), ['STALE_VERSION', 'expectedVersion', /again/]),
];
