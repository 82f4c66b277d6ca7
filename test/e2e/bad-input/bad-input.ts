import type { World } from './world.ts';

/** Verbs whose bad inputs are tried. */
export type Verb =
  | 'imageCreate'
  | 'imageUpdate'
  | 'imageDelete'
  | 'imageVerify'
  | 'profileCreate'
  | 'profileUpdate'
  | 'profileDelete'
  | 'instanceCreate'
  | 'instanceReimage'
  | 'instanceRescue'
  | 'instanceUnrescue'
  | 'instanceDecommission'
  | 'serverEnroll'
  | 'serverInspect'
  | 'serverFirmwareUpdate'
  | 'firmwareBaselineCreate'
  | 'serverConsoleOpen'
  | 'serverConsoleClose'
  | 'serverUpdate';

export type Change = (world: World) => object;

/** One call that must be refused, and how. */
export interface BadInput {
  readonly verb: Verb;
  readonly title: string;
  /** What is wrong in an input that is otherwise good. */
  readonly change: Change;
  readonly code: string;
  readonly path: readonly string[];
  /** What the message must say, so that the caller knows what to do. */
  readonly says: RegExp;
  readonly holder?: (world: World) => string;
}

type Refusal = readonly [code: string, path: string, says: RegExp, holder?: (world: World) => string];

/** Makes the cases of one verb: a title, a change, and the refusal it must meet. */
export function casesOf(verb: Verb): (title: string, change: Change, refusal: Refusal) => BadInput {
  return (title, change, [code, path, says, holder]) => ({
    verb,
    title,
    change,
    code,
    path: path.split('.'),
    says,
    ...(holder === undefined ? {} : { holder }),
  });
}

/** Well-formed ids of things that never were, from the beginning of time. */
export const UNKNOWN = {
  tenant: 'tnntten-0000000000000000000000zzzz',
  site: 'lctnsit-0000000000000000000000zzzz',
  rack: 'lctnrck-0000000000000000000000zzzz',
  image: 'imagimg-0000000000000000000000zzzz',
  instance: 'instins-0000000000000000000000zzzz',
  profile: 'instprf-0000000000000000000000zzzz',
  server: 'srvrsrv-0000000000000000000000zzzz',
  credential: 'srvrcrd-0000000000000000000000zzzz',
  consoleSession: 'srvrcns-0000000000000000000000zzzz',
  firmwareBaseline: 'srvrfwb-0000000000000000000000zzzz',
} as const;

const GOOD: Record<Verb, Change> = {
  imageCreate: ({ site }) => ({
    tenantId: site.tenantId,
    name: 'bad-1',
    url: 'http://127.0.0.1/image.raw',
    sha256: 'a'.repeat(64),
  }),
  imageUpdate: ({ armImageId }) => ({ id: armImageId, name: 'bad-1' }),
  imageDelete: ({ armImageId }) => ({ id: armImageId }),
  imageVerify: ({ armImageId }) => ({ id: armImageId }),
  profileCreate: ({ site }) => ({ tenantId: site.tenantId, name: 'bad-1' }),
  profileUpdate: ({ profileId }) => ({ id: profileId, name: 'bad-1' }),
  profileDelete: ({ profileId }) => ({ id: profileId }),
  instanceCreate: ({ site: { tenantId, siteId, imageIds } }) => ({
    tenantId,
    siteId,
    imageId: imageIds[0],
    hostname: 'bad-1',
  }),
  instanceReimage: ({ activeId, site }) => ({ id: activeId, imageId: site.imageIds[1] }),
  instanceRescue: ({ activeId }) => ({
    id: activeId,
    sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test'],
  }),
  instanceUnrescue: ({ activeId }) => ({ id: activeId }),
  instanceDecommission: ({ activeId }) => ({ id: activeId }),
  serverEnroll: (world) => ({ siteId: world.site.siteId, name: 'bad-1', ...bmcWith({})(world) }),
  serverInspect: ({ activeServerId }) => ({ id: activeServerId }),
  serverFirmwareUpdate: ({ spareServerId, baselineId }) => ({ id: spareServerId, baselineId }),
  firmwareBaselineCreate: (world) => ({
    tenantId: world.site.tenantId,
    name: 'bad-1',
    ...entryWith({})(world),
  }),
  serverConsoleOpen: ({ activeServerId }) => ({ id: activeServerId }),
  // Nothing there is good to close: each case names what is not.
  serverConsoleClose: () => ({ id: UNKNOWN.consoleSession }),
  serverUpdate: ({ activeServerId }) => ({ id: activeServerId, bootMethod: 'VIRTUAL_MEDIA' }),
};

/** A good input with something changed. */
export function inputOf(verb: Verb, world: World, key: string, change: Change = () => ({})): object {
  return { idempotencyKey: key.slice(0, 200), ...GOOD[verb](world), ...change(world) };
}

/** A BMC that is not enrolled, with something changed. */
export function bmcWith(change: object): Change {
  return ({ freeBmc }) => ({
    bmc: {
      address: freeBmc,
      provider: 'redfish',
      credential: { username: 'somebody', password: 'something' },
      ...change,
    },
  });
}

/** A baseline of one component, with something changed. */
export function entryWith(change: object): Change {
  const entry = {
    component: 'BMC',
    version: '1',
    imageUrl: 'http://127.0.0.1/bmc.bin',
    sha256: 'a'.repeat(64),
  };
  return () => ({ entries: [{ ...entry, ...change }] });
}

export const wrongKind = (kind: string): RegExp =>
  new RegExp(`is the id of an? \\w+; give the id of an? ${kind}`);
export const noId = (kind: string): RegExp => new RegExp(`is not an id; give the id of an? ${kind}`);
