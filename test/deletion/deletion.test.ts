import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { startDomains, type Changed, type DomainName, type Domains } from './domains.ts';

const IMAGE = { url: 'https://images.test/disk.raw', sha256: 'ab'.repeat(32) };
const ENTRY = {
  component: 'BIOS',
  version: '2',
  imageUrl: 'https://images.test/bios',
  sha256: 'ab'.repeat(32),
};

let domains: Domains;
/** A site and an image that every tenant may use. */
let shared: { siteId: string; imageId: string };

beforeAll(async () => {
  domains = await startDomains({ seconds: 20 });
  const tenantId = ROOT_TENANT_ID;
  shared = {
    siteId: await domains.create('locations', 'siteCreate', { tenantId, name: 'shared' }, 'site'),
    imageId: await domains.create('images', 'imageCreate', { tenantId, name: 'shared', ...IMAGE }, 'image'),
  };
}, 120_000);
afterAll(async () => await domains?.stop());

interface Deletable {
  readonly state: string;
  readonly deletion: {
    readonly state: string;
    readonly unanswered: readonly string[];
    readonly remaining: readonly { domain: string; kind: string; count: number; ids: readonly string[] }[];
  } | null;
}

const DELETION = 'state deletion { state unanswered remaining { domain kind count ids } }';

async function readTenant(id: string, of: Domains = domains): Promise<Deletable | null> {
  const { query, tokens } = of.fixture('tenants');
  const document = `query($id: ID!) { tenant(id: $id) { ${DELETION} } }`;
  return (await query<{ tenant: Deletable | null }>(tokens.admin, document, { id })).tenant;
}

async function readImage(id: string): Promise<Deletable | null> {
  const { query, tokens } = domains.fixture('images');
  const document = `query($id: ID!) { image(id: $id) { ${DELETION} } }`;
  return (await query<{ image: Deletable | null }>(tokens.admin, document, { id })).image;
}

const newTenant = async (name: string, of: Domains = domains): Promise<string> =>
  await of.create('tenants', 'tenantCreate', { name }, 'tenant');

/** Everything that can belong to a tenant, and how it is made. */
const OWNED: readonly [kind: string, domain: DomainName, mutation: string, input: (n: number) => object][] = [
  ['instance', 'instances', 'instanceCreate', (n) => ({ hostname: `web-${n}`, ...shared })],
  ['profile', 'instances', 'profileCreate', (n) => ({ name: `profile ${n}` })],
  ['instanceType', 'instances', 'instanceTypeCreate', (n) => ({ name: `type ${n}`, provider: 'service' })],
  ['site', 'locations', 'siteCreate', (n) => ({ name: `site ${n}` })],
  ['location', 'locations', 'locationCreate', (n) => ({ name: `region ${n}`, kind: 'REGION' })],
  ['tag', 'metadata', 'tagCreate', (n) => ({ name: `tag ${n}` })],
  ['manufacturer', 'hardware', 'manufacturerCreate', (n) => ({ name: `maker ${n}` })],
  [
    'networkDevice',
    'networks',
    'networkDeviceCreate',
    (n) => ({ name: `leaf ${n}`, kind: 'SWITCH', siteId: shared.siteId }),
  ],
  ['chassis', 'servers', 'chassisCreate', (n) => ({ name: `chassis ${n}`, siteId: shared.siteId })],
  ['vlanGroup', 'networks', 'vlanGroupCreate', (n) => ({ name: `vlans ${n}` })],
  ['loadBalancerPool', 'loadbalancers', 'loadBalancerPoolCreate', (n) => ({ name: `pool ${n}` })],
  ['image', 'images', 'imageCreate', (n) => ({ name: `image ${n}`, ...IMAGE })],
  ['ipBlock', 'ipam', 'ipBlockCreate', (n) => ({ prefix: `10.${n}.0.0/24`, siteId: shared.siteId })],
  ['firmwareBaseline', 'servers', 'firmwareBaselineCreate', (n) => ({ name: `b ${n}`, entries: [ENTRY] })],
  ['webhook', 'audit', 'webhookCreate', (n) => ({ url: `https://hooks.test/${n}`, events: ['*'] })],
  ['tenant', 'tenants', 'tenantCreate', (n) => ({ name: `child ${n}` })],
];

async function make(
  row: (typeof OWNED)[number],
  tenantId: string,
  n: number,
  of: Domains = domains,
): Promise<Changed> {
  const [kind, domain, mutation, input] = row;
  const owner = kind === 'tenant' ? { parentId: tenantId } : { tenantId };
  return await of.change(domain, mutation, { ...owner, ...input(n) });
}

describe('tenantDelete', () => {
  test('waits for every domain, and then the tenant is gone for all of them', async () => {
    const id = await newTenant('empty');
    expect(await domains.remove('tenants', 'tenantDelete', id)).toMatchObject({
      deletedId: id,
      operation: { id: expect.stringMatching(/^oprnopr-/) },
      errors: [],
    });
    expect(await readTenant(id)).toBeNull();
    expect(await newTenant('empty')).not.toBe(id);
  });

  test.each(OWNED)('is refused while it has one %s, which the tenant then names', async (...row) => {
    const [kind, domain] = row;
    const id = await newTenant(`has one ${kind}`);
    expect((await make(row, id, 200)).errors).toEqual([]);
    const refused = await domains.remove('tenants', 'tenantDelete', id);
    expect(refused.errors).toMatchObject([{ code: 'CONFLICT', holder: expect.any(String) }]);
    const tenant = await readTenant(id);
    expect(tenant).toMatchObject({ state: 'ACTIVE' });
    // What the tenants domain stores itself is refused without asking other domains.
    if (tenant?.deletion === null || tenant?.deletion === undefined) return;
    expect(refused.operation).toMatchObject({ id: expect.stringMatching(/^oprnopr-/) });
    expect(tenant.deletion).toMatchObject({ state: 'REFUSED', remaining: [{ domain, kind, count: 1 }] });
    // The domain has it once the tenant's fact has arrived there.
    await expect.poll(async () => (await make(row, id, 201)).errors, { timeout: 30_000 }).toEqual([]);
  });

  test('beside a create: one of the two is refused, and nothing is ever left without its owner', async () => {
    const ids = await Promise.all(Array.from({ length: 28 }, async (_, n) => await newTenant(`race ${n}`)));
    // Known everywhere: a create need not wait for its tenant, and meets the deletion at any of its moments.
    await setTimeout(1_000);
    const tries = await Promise.all(
      ids.map(async (id, n) => {
        const row = OWNED[n % OWNED.length];
        if (row === undefined) throw new Error('There is nothing to make');
        const deleting = domains.change('tenants', 'tenantDelete', { id }, 'deletedId');
        // Each kind before, while and after the domains are asked.
        const making = setTimeout(Math.floor(n / OWNED.length) * 40).then(async () => await make(row, id, n));
        const [deleted, made] = await Promise.all([deleting, making]);
        return { id, kind: row[0], deleted, made };
      }),
    );
    for (const { id, kind, deleted, made } of tries) {
      // On a busy machine the answers may take longer than the mutation waits for them.
      await expect.poll(async () => (await readTenant(id))?.state, { timeout: 60_000 }).not.toBe('DELETING');
      const isGone = (await readTenant(id)) === null;
      // There, too, a deletion may end for want of an answer after it has kept the create out.
      const isUnanswered = deleted.deletedId === null && deleted.errors.length === 0;
      if (isGone || !isUnanswered)
        expect(isGone, `${kind}: ${JSON.stringify({ deleted, made })}`).toBe(made.errors.length > 0);
      if (isGone) expect(['CONFLICT', 'NOT_FOUND']).toContain(made.errors[0]?.code);
    }
  }, 180_000);

  test('requested twice at once is one deletion', async () => {
    const id = await newTenant('twice');
    const both = await Promise.all(
      [1, 2].map(async () => await domains.remove('tenants', 'tenantDelete', id)),
    );
    for (const { deletedId, errors } of both)
      if (errors.length > 0) expect(errors[0]?.code).toBe('NOT_FOUND');
      else expect(deletedId).toBe(id);
    expect(await readTenant(id)).toBeNull();
  });
});

describe('imageDelete', () => {
  test('is refused while an instance has the image, and not because of a deleted one', async () => {
    const tenantId = await newTenant('installs');
    const image = { tenantId, name: 'in use', ...IMAGE };
    const id = await domains.create('images', 'imageCreate', image, 'image');
    const wanted = { tenantId, hostname: 'user', siteId: shared.siteId, imageId: id };
    const instanceId = await domains.create('instances', 'instanceCreate', wanted, 'instance');
    const refused = await domains.remove('images', 'imageDelete', id);
    expect(refused.errors).toMatchObject([{ code: 'CONFLICT', holder: instanceId }]);
    expect(await readImage(id)).toMatchObject({
      state: 'READY',
      deletion: {
        state: 'REFUSED',
        remaining: [{ domain: 'instances', kind: 'instance', count: 1, ids: [instanceId] }],
      },
    });
    await domains
      .fixture('instances')
      .database.fork()
      .execute(`update instance set state = 'DELETED' where id = ?`, [instanceId]);
    expect(await domains.remove('images', 'imageDelete', id)).toMatchObject({
      deletedId: id,
      errors: [],
    });
  });

  test('beside a create that wants the image: one of the two is refused', async () => {
    const tenantId = await newTenant('races for images');
    const tries = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const id = await domains.create(
          'images',
          'imageCreate',
          { tenantId, name: `raced ${n}`, ...IMAGE },
          'image',
        );
        const wanted = { tenantId, hostname: `raced-${n}`, siteId: shared.siteId, imageId: id };
        const [deleted, made] = await Promise.all([
          domains.change('images', 'imageDelete', { id }, 'deletedId'),
          domains.change('instances', 'instanceCreate', wanted),
        ]);
        return { id, deleted, made };
      }),
    );
    for (const { id, deleted, made } of tries) {
      await expect.poll(async () => (await readImage(id))?.state, { timeout: 60_000 }).not.toBe('DELETING');
      const isGone = (await readImage(id)) === null;
      expect(isGone, JSON.stringify({ deleted, made })).toBe(made.errors.length > 0);
    }
  }, 180_000);
});

describe('a domain that does not answer', () => {
  test('keeps the tenant: nothing new is accepted meanwhile, then it comes back saying which', async () => {
    const some = await startDomains({ seconds: 10, without: ['ipam'] });
    const stateOf = async (id: string): Promise<string | undefined> => (await readTenant(id, some))?.state;
    try {
      const id = await newTenant('waits', some);
      const asked = await some.change('tenants', 'tenantDelete', { id }, 'deletedId tenant { state }');
      expect(asked).toEqual({ deletedId: null, tenant: { state: 'DELETING' }, errors: [] });
      const refused = OWNED.filter(([, domain]) => domain !== 'ipam');
      const made = await Promise.all(refused.map(async (row) => await make(row, id, 0, some)));
      for (const { errors } of made)
        expect(errors).toMatchObject([
          { code: 'CONFLICT', message: expect.stringContaining('is being deleted') },
        ]);
      await expect.poll(async () => await stateOf(id), { timeout: 30_000 }).toBe('ACTIVE');
      expect((await readTenant(id, some))?.deletion).toMatchObject({
        state: 'REFUSED',
        unanswered: ['ipam'],
        remaining: [],
      });
      const profile = { tenantId: id, name: 'new' };
      await expect
        .poll(async () => (await some.change('instances', 'profileCreate', profile)).errors, {
          timeout: 10_000,
        })
        .toEqual([]);
    } finally {
      await some.stop();
    }
  }, 120_000);
});
