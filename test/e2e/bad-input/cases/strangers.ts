import { bmcWith, UNKNOWN, type Change, type Verb } from '../bad-input.ts';

/** Ids of another tenant's things, each beside an id that does not exist: callers must not be able to distinguish them. */
export const STRANGERS: readonly (readonly [verb: Verb, what: string, theirs: Change, unknown: Change])[] = [
  [
    'instanceCreate',
    'the tenant',
    ({ rivalSite }) => ({ tenantId: rivalSite.tenantId }),
    () => ({ tenantId: UNKNOWN.tenant }),
  ],
  [
    'instanceCreate',
    'a site',
    ({ rivalSite }) => ({ siteId: rivalSite.siteId }),
    () => ({ siteId: UNKNOWN.site }),
  ],
  [
    'instanceCreate',
    'an image',
    ({ rivalSite }) => ({ imageId: rivalSite.imageIds[0] }),
    () => ({ imageId: UNKNOWN.image }),
  ],
  [
    'instanceCreate',
    'a profile',
    ({ rivalProfileId }) => ({ profileId: rivalProfileId }),
    () => ({ profileId: UNKNOWN.profile }),
  ],
  [
    'instanceReimage',
    'an instance',
    ({ rivalInstanceId }) => ({ id: rivalInstanceId }),
    () => ({ id: UNKNOWN.instance }),
  ],
  [
    'instanceReimage',
    'an image',
    ({ rivalSite }) => ({ imageId: rivalSite.imageIds[1] }),
    () => ({ imageId: UNKNOWN.image }),
  ],
  [
    'instanceRescue',
    'an instance',
    ({ rivalInstanceId }) => ({ id: rivalInstanceId }),
    () => ({ id: UNKNOWN.instance }),
  ],
  [
    'instanceUnrescue',
    'an instance',
    ({ rivalInstanceId }) => ({ id: rivalInstanceId }),
    () => ({ id: UNKNOWN.instance }),
  ],
  [
    'instanceDecommission',
    'an instance',
    ({ rivalInstanceId }) => ({ id: rivalInstanceId }),
    () => ({ id: UNKNOWN.instance }),
  ],
  [
    'serverEnroll',
    'a site',
    ({ rivalSite }) => ({ siteId: rivalSite.siteId }),
    () => ({ siteId: UNKNOWN.site }),
  ],
  [
    'serverEnroll',
    'a rack',
    ({ rivalRackId }) => ({ rackId: rivalRackId }),
    () => ({ rackId: UNKNOWN.rack }),
  ],
  [
    'serverEnroll',
    'a credential',
    (world) => bmcWith({ credential: null, credentialRef: world.rivalCredentialRef })(world),
    bmcWith({ credential: null, credentialRef: UNKNOWN.credential }),
  ],
  [
    'serverFirmwareUpdate',
    'a server',
    ({ rivalServerId }) => ({ id: rivalServerId }),
    () => ({ id: UNKNOWN.server }),
  ],
  [
    'serverFirmwareUpdate',
    'a baseline',
    ({ rivalBaselineId }) => ({ baselineId: rivalBaselineId }),
    () => ({ baselineId: UNKNOWN.firmwareBaseline }),
  ],
  [
    'serverConsoleOpen',
    'a server',
    ({ rivalServerId }) => ({ id: rivalServerId }),
    () => ({ id: UNKNOWN.server }),
  ],
  [
    'serverInspect',
    'a server',
    ({ rivalServerId }) => ({ id: rivalServerId }),
    () => ({ id: UNKNOWN.server }),
  ],
  [
    'imageUpdate',
    'an image',
    ({ rivalSite }) => ({ id: rivalSite.imageIds[0] }),
    () => ({ id: UNKNOWN.image }),
  ],
  [
    'imageDelete',
    'an image',
    ({ rivalSite }) => ({ id: rivalSite.imageIds[0] }),
    () => ({ id: UNKNOWN.image }),
  ],
  [
    'imageVerify',
    'an image',
    ({ rivalSite }) => ({ id: rivalSite.imageIds[0] }),
    () => ({ id: UNKNOWN.image }),
  ],
  [
    'profileUpdate',
    'a profile',
    ({ rivalProfileId }) => ({ id: rivalProfileId }),
    () => ({ id: UNKNOWN.profile }),
  ],
  [
    'profileDelete',
    'a profile',
    ({ rivalProfileId }) => ({ id: rivalProfileId }),
    () => ({ id: UNKNOWN.profile }),
  ],
  [
    'imageCreate',
    'the tenant',
    ({ rivalSite }) => ({ tenantId: rivalSite.tenantId }),
    () => ({ tenantId: UNKNOWN.tenant }),
  ],
  [
    'profileCreate',
    'the tenant',
    ({ rivalSite }) => ({ tenantId: rivalSite.tenantId }),
    () => ({ tenantId: UNKNOWN.tenant }),
  ],
];
