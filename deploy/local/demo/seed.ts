import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { DEMO_IMAGES } from '../mirror/images.ts';
import type { OnProgress } from '../supervisor/progress.ts';
import type { Demo } from './demo-file.ts';
import type { GraphClient } from './graph-client.ts';
import { createLoadBalancer } from './load-balancer.ts';
import { mutate } from './mutate.ts';
import { applyFile, DEMO_SITES, siteFileOf } from './sites.ts';

const identified = z.object({ id: z.string() });

/** Files of hardware models, in the form of the NetBox community's library. */
const DEVICE_TYPES = new URL('device-types/', import.meta.url);

export interface SeedOptions {
  readonly client: GraphClient;
  /** Base URL of the images. */
  readonly mirror: string;
  readonly onProgress: OnProgress;
}

/** Makes what a machine needs to be asked for. Repeating it finds what the first time made. */
export async function seedDemo({ client, mirror, onProgress }: SeedOptions): Promise<Demo> {
  const step = async <Result>(name: string, text: string, act: () => Promise<Result>): Promise<Result> => {
    const begin = performance.now();
    onProgress({ kind: 'starting', name, text });
    const result = await act();
    onProgress({ kind: 'ready', name, ms: performance.now() - begin, text });
    return result;
  };

  const tenantId = await step('tenant', 'demo', async () => {
    const { tenant } = await mutate(client, {
      field: 'tenantCreate',
      inputType: 'TenantCreateInput',
      input: { idempotencyKey: 'demo-tenant', name: 'demo', description: 'The demonstration' },
      select: 'tenant { id }',
      payload: z.object({ tenant: identified }),
    });
    return tenant.id;
  });

  const [place, imageIds, profileId] = await Promise.all([
    step(
      'sites, racks, addresses',
      'dc1 and dc2, r1 to r4, 10.20.0.0/24',
      async () => await createSites(client, tenantId),
    ),
    step(
      'images',
      DEMO_IMAGES.map(({ name }) => name).join(', '),
      async () => await createImages(client, tenantId, mirror),
    ),
    step(
      'profile',
      'approved, which waits for an approval',
      async () => await createProfile(client, tenantId),
    ),
  ]);
  await step(
    'load balancer',
    'web, with a pool of one origin',
    async () => await createLoadBalancer(client, tenantId, place.siteId),
  );
  return { tenantId, ...place, imageIds, profileId, servers: [] };
}

/** The models that the files name, then the files. Answers the first site and its first rack. */
async function createSites(
  client: GraphClient,
  tenantId: string,
): Promise<{ siteId: string; rackId: string }> {
  await Promise.all(
    readdirSync(DEVICE_TYPES).map(async (file) => {
      await mutate(client, {
        field: 'deviceTypeImport',
        inputType: 'DeviceTypeImportInput',
        input: {
          idempotencyKey: `demo-${file}`,
          tenantId,
          yaml: readFileSync(new URL(file, DEVICE_TYPES), 'utf8'),
        },
        select: 'deviceType { id }',
        payload: z.unknown(),
      });
    }),
  );
  for (const site of DEMO_SITES)
    await applyFile(client, { idempotencyKey: `demo-${site}`, tenantId, document: siteFileOf(site) });
  const { sites } = await client.request(
    `query DemoSites($tenant: ID!, $name: String!) { sites(where: { tenantId: { eq: $tenant }, name: { eq: $name } }) {
      nodes { id racks(orderBy: { field: NAME, direction: ASC }) { nodes { id } } } } }`,
    { tenant: tenantId, name: DEMO_SITES[0] },
    z.object({
      sites: z.object({
        nodes: z.array(identified.extend({ racks: z.object({ nodes: z.array(identified) }) })),
      }),
    }),
  );
  const [site] = sites.nodes;
  const [rack] = site?.racks.nodes ?? [];
  if (site === undefined || rack === undefined)
    throw new Error('The first site of the demonstration is not there');
  return { siteId: site.id, rackId: rack.id };
}

async function createImages(client: GraphClient, tenantId: string, mirror: string): Promise<string[]> {
  return await Promise.all(
    DEMO_IMAGES.map(async ({ name, path, sha256, content }) => {
      const { image } = await mutate(client, {
        field: 'imageCreate',
        inputType: 'ImageCreateInput',
        input: {
          idempotencyKey: `demo-image-${name}`,
          tenantId,
          name,
          url: `${mirror}${path}`,
          sha256,
          sizeBytes: content.length,
        },
        select: 'image { id }',
        payload: z.object({ image: identified }),
      });
      return image.id;
    }),
  );
}

async function createProfile(client: GraphClient, tenantId: string): Promise<string> {
  const { profile } = await mutate(client, {
    field: 'profileCreate',
    inputType: 'ProfileCreateInput',
    input: { idempotencyKey: 'demo-profile', tenantId, name: 'approved', approvalRequired: true },
    select: 'profile { id }',
    payload: z.object({ profile: identified }),
  });
  return profile.id;
}
