import type { InstanceChoicesQuery, InstanceCreateInput, ServerWhere } from '../../../generated/graph.ts';
import { checkNetworkConfig, checkUserData, problemOf } from './check-text.ts';

/** What one has typed and chosen so far. */
export interface Draft {
  readonly tenantId: string;
  readonly siteId: string;
  readonly imageId: string;
  readonly profileId: string;
  readonly hostname: string;
  readonly minCores: string;
  readonly minMemoryGiB: string;
  readonly sshKeys: string;
  readonly userData: string;
  readonly networkConfig: string;
}

export const EMPTY_DRAFT: Draft = {
  tenantId: '',
  siteId: '',
  imageId: '',
  profileId: '',
  hostname: '',
  minCores: '',
  minMemoryGiB: '',
  sshKeys: '',
  userData: '',
  networkConfig: '',
};

const GIB_IN_MIB = 1_024;
const MOST_KEYS = 50;
/** RFC 1123. */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

export type Faults = { readonly [Field in keyof Draft]?: string };

/** What is wrong with a draft, by field. */
export function faultsOf(draft: Draft): Faults {
  const found: { [Field in keyof Draft]: string | undefined } = {
    tenantId: draft.tenantId === '' ? 'Choose a tenant.' : undefined,
    siteId: draft.siteId === '' ? 'Choose a site.' : undefined,
    imageId: draft.imageId === '' ? 'Choose an image.' : undefined,
    profileId: undefined,
    hostname: draft.hostname.split('.').every((label) => LABEL.test(label))
      ? undefined
      : 'Write labels of letters, digits and hyphens, separated by dots, e.g. web-1.',
    minCores: isCount(draft.minCores) ? undefined : 'Write a whole number.',
    minMemoryGiB: isCount(draft.minMemoryGiB) ? undefined : 'Write a whole number.',
    sshKeys: keyFault(keysOf(draft)),
    userData: problemOf(checkUserData(draft.userData)),
    networkConfig: problemOf(checkNetworkConfig(draft.networkConfig)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== undefined));
}

function isCount(text: string): boolean {
  return text === '' || /^[1-9]\d{0,8}$/.test(text);
}

export function keysOf({ sshKeys }: Draft): readonly string[] {
  return sshKeys
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function keyFault(keys: readonly string[]): string | undefined {
  if (keys.length > MOST_KEYS) return `At most ${MOST_KEYS} keys.`;
  const wrong = keys.findIndex((key) => !/^[a-z0-9@.-]+ [A-Za-z0-9+/]+=*( .*)?$/.test(key));
  return wrong === -1
    ? undefined
    : `Key ${wrong + 1} is no OpenSSH public key, such as ssh-ed25519 AAAA… name.`;
}

export function inputOf(draft: Draft, idempotencyKey: string): InstanceCreateInput {
  const keys = keysOf(draft);
  const requirements = {
    ...(draft.minCores !== '' && { minCores: Number(draft.minCores) }),
    ...(draft.minMemoryGiB !== '' && { minMemoryMiB: Number(draft.minMemoryGiB) * GIB_IN_MIB }),
  };
  return {
    idempotencyKey,
    tenantId: draft.tenantId,
    siteId: draft.siteId,
    imageId: draft.imageId,
    hostname: draft.hostname,
    ...(Object.keys(requirements).length > 0 && { requirements }),
    ...(draft.profileId !== '' && { profileId: draft.profileId }),
    ...(keys.length > 0 && { sshKeys: [...keys] }),
    ...(draft.userData !== '' && { userData: draft.userData }),
    ...(draft.networkConfig !== '' && { networkConfig: draft.networkConfig }),
  };
}

/** The available servers that the draft could get. */
export function serversFor(draft: Draft, images: InstanceChoicesQuery['images']['nodes']): ServerWhere {
  const architecture = images.find(({ id }) => id === draft.imageId)?.architecture;
  return {
    state: { eq: 'AVAILABLE' },
    siteId: { eq: draft.siteId },
    ...(architecture !== undefined && { architecture: { eq: architecture.toLowerCase() } }),
    ...(draft.minCores !== '' && { cores: { gte: Number(draft.minCores) } }),
    ...(draft.minMemoryGiB !== '' && { memoryMiB: { gte: Number(draft.minMemoryGiB) * GIB_IN_MIB } }),
  };
}
