import { z } from 'zod';
import { DEMO_IMAGES } from '../mirror/images.ts';
import type { OnProgress } from '../supervisor/progress.ts';
import type { Demo } from './demo-file.ts';
import type { GraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';

const identified = z.object({ id: z.string() });

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

  const [{ siteId, rackId }, imageIds, profileId] = await Promise.all([
    step('site, rack, addresses', 'dc1, r1, 10.20.0.0/24', async () => await createSite(client, tenantId)),
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
  return { tenantId, siteId, rackId, imageIds, profileId, servers: [] };
}

async function createSite(
  client: GraphClient,
  tenantId: string,
): Promise<{ siteId: string; rackId: string }> {
  const { site } = await mutate(client, {
    field: 'siteCreate',
    inputType: 'SiteCreateInput',
    input: { idempotencyKey: 'demo-site', tenantId, name: 'dc1', description: 'A simulated data centre' },
    select: 'site { id }',
    payload: z.object({ site: identified }),
  });
  const [{ rack }] = await Promise.all([
    mutate(client, {
      field: 'rackCreate',
      inputType: 'RackCreateInput',
      input: { idempotencyKey: 'demo-rack', siteId: site.id, name: 'r1' },
      select: 'rack { id }',
      payload: z.object({ rack: identified }),
    }),
    mutate(client, {
      field: 'ipBlockCreate',
      inputType: 'IpBlockCreateInput',
      input: {
        idempotencyKey: 'demo-addresses',
        tenantId,
        siteId: site.id,
        prefix: '10.20.0.0/24',
        gateway: '10.20.0.1',
      },
      select: 'ipBlock { id }',
      payload: z.object({ ipBlock: identified }),
    }),
  ]);
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
