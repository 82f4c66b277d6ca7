import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { newId } from '#platform/ids/id.ts';
import type { SubgraphFixture } from '#test/harness/graph.ts';
import { CREATE, DELETE, startTenants, UPDATE, type TenantsSuite } from './tenants-suite.ts';

let fixture: SubgraphFixture;
let change: TenantsSuite['change'];
let create: TenantsSuite['create'];

beforeAll(async () => {
  ({ fixture, change, create } = await startTenants());
}, 60_000);
afterAll(async () => await fixture?.stop());

describe('tenantCreate', () => {
  it('puts a tenant below the root when no parent is named, and publishes it', async () => {
    const { tenant, errors } = await change(fixture.tokens.admin, CREATE, {
      name: '  acme ',
      description: 'Rockets',
    });
    expect(errors).toEqual([]);
    expect(tenant).toMatchObject({
      name: 'acme',
      description: 'Rockets',
      version: 1,
      parent: { id: ROOT_TENANT_ID },
    });
    const fact = (await fixture.publishedEvents('facts.tenant.')).at(-1);
    expect(fact).toMatchObject({
      type: 'fact.tenant',
      subject: tenant?.id,
      data: {
        tenantId: tenant?.id,
        ancestors: [ROOT_TENANT_ID, tenant?.id],
        data: { name: 'acme' },
        version: 1,
      },
    });
    expect((await fixture.publishedEvents('events.tenant.created')).at(-1)).toMatchObject({
      subject: tenant?.id,
      data: { name: 'acme', parentId: ROOT_TENANT_ID, version: 1, actor: 'admin' },
    });
  });

  it('answers a repeated key with the first tenant, and refuses the key for another input', async () => {
    const input = { idempotencyKey: 'again', name: 'repeated' };
    const first = await change(fixture.tokens.admin, CREATE, input);
    const second = await change(fixture.tokens.admin, CREATE, input);
    expect(second.tenant?.id).toBe(first.tenant?.id);
    const other = await change(fixture.tokens.admin, CREATE, { ...input, name: 'something else' });
    expect(other.errors[0]).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] });
  });

  it('refuses a taken name with its holder, also when two ask at the same moment', async () => {
    const holder = await create('taken');
    const { tenant, errors } = await change(fixture.tokens.admin, CREATE, { name: 'Taken' });
    expect(tenant).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder })]);
    const raced = await Promise.all(
      Array.from({ length: 8 }, async () => await change(fixture.tokens.admin, CREATE, { name: 'raced' })),
    );
    expect(raced.filter(({ tenant: made }) => made !== null)).toHaveLength(1);
    expect(raced.flatMap(({ errors: refused }) => refused.map(({ code }) => code))).toEqual(
      Array(7).fill('CONFLICT'),
    );
  });

  it.each([
    ['an empty name', { name: '  ' }, 'name'],
    ['a long name', { name: 'x'.repeat(64) }, 'name'],
    ['a control character', { name: 'a\u0007b' }, 'name'],
    ['no id as parent', { name: 'x', parentId: 'nonsense' }, 'parentId'],
    ['the id of a site as parent', { name: 'x', parentId: newId('site') }, 'parentId'],
  ])('refuses %s', async (_, input, field) => {
    const { errors } = await change(fixture.tokens.admin, CREATE, input);
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: [field] })]);
  });

  it('refuses an unknown parent, and one that the caller may not see, in the same words', async () => {
    const parentId = await create('secret');
    const stranger = await fixture.person('stranger', ['admin', await create('elsewhere')]);
    const unknown = newId('tenant');
    const [hidden, absent] = [
      await change(stranger, CREATE, { name: 'x', parentId }),
      await change(stranger, CREATE, { name: 'x', parentId: unknown }),
    ];
    expect(hidden.errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['parentId'] });
    expect(hidden.errors[0]?.message.replace(parentId, unknown)).toBe(absent.errors[0]?.message);
  });

  it('requires the role admin, which is inherited down the tree', async () => {
    const top = await create('inherits');
    const middle = await create('middle', top);
    expect(
      (await change(await fixture.person('o', ['operator', top]), CREATE, { name: 'x', parentId: middle }))
        .errors,
    ).toEqual([expect.objectContaining({ code: 'FORBIDDEN', path: ['parentId'] })]);
    await expect(create('bottom', middle, await fixture.person('a', ['admin', top]))).resolves.toMatch(
      /^tnntten-/,
    );
  });

  it('is not held up by more requests at once than there are database connections', async () => {
    const top = await create('busy');
    const token = await fixture.person('busy', ['admin', top]);
    const middle = await create('busy below', top);
    const made = await Promise.all(
      Array.from(
        { length: 30 },
        async (_, n) => await change(token, CREATE, { name: `t${n}`, parentId: middle }),
      ),
    );
    expect(made.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe('tenantUpdate', () => {
  it('changes what is given and nothing else', async () => {
    const id = await create('before');
    const named = await change(fixture.tokens.admin, UPDATE, { id, expectedVersion: 1, name: 'after' });
    expect(named.tenant).toMatchObject({ name: 'after', version: 2, description: null });
    const described = await change(fixture.tokens.admin, UPDATE, { id, description: 'text' });
    expect(described.tenant).toMatchObject({ name: 'after', version: 3, description: 'text' });
    expect(
      (await change(fixture.tokens.admin, UPDATE, { id, description: '' })).tenant?.description,
    ).toBeNull();
    expect((await fixture.publishedEvents('facts.tenant.')).at(-1)?.data).toMatchObject({
      id,
      version: 4,
      data: { name: 'after' },
    });
  });

  it('lets a tenant change the case of its own name', async () => {
    const id = await create('in small letters');
    const { tenant, errors } = await change(fixture.tokens.admin, UPDATE, { id, name: 'In Small Letters' });
    expect(errors).toEqual([]);
    expect(tenant).toMatchObject({ name: 'In Small Letters' });
  });

  it('refuses a stale version, a taken name, and a role that is too low', async () => {
    const id = await create('updated');
    const other = await create('other');
    const stale = await change(fixture.tokens.admin, UPDATE, { id, expectedVersion: 7, name: 'x' });
    expect(stale.errors).toEqual([
      expect.objectContaining({ code: 'STALE_VERSION', path: ['expectedVersion'] }),
    ]);
    const taken = await change(fixture.tokens.admin, UPDATE, { id, name: 'OTHER' });
    expect(taken.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder: other }),
    ]);
    const low = await change(await fixture.person('m', ['member', id]), UPDATE, { id, name: 'x' });
    expect(low.errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN', path: ['id'] })]);
  });
});

describe('tenantDelete', () => {
  it('deletes, publishes that, and leaves the name free', async () => {
    const id = await create('short-lived');
    expect(await change(fixture.tokens.admin, DELETE, { id, expectedVersion: 1 })).toMatchObject({
      deletedId: id,
      errors: [],
    });
    expect((await fixture.publishedEvents('facts.tenant.')).at(-1)?.data).toMatchObject({
      id,
      version: 2,
      deleted: true,
    });
    expect((await change(fixture.tokens.admin, DELETE, { id })).errors[0]).toMatchObject({
      code: 'NOT_FOUND',
    });
    await create('short-lived');
  });

  it('refuses while there are tenants below, or resources, naming one', async () => {
    const id = await create('full');
    const child = await create('child', id);
    expect((await change(fixture.tokens.admin, DELETE, { id })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['id'], holder: child }),
    ]);
    const site = newId('site');
    await fixture.seedReferences({ kind: 'site', id: site, tenantId: child });
    expect((await change(fixture.tokens.admin, DELETE, { id: child })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['id'], holder: site }),
    ]);
    await fixture.seedReferences({ kind: 'site', id: site, tenantId: child, deleted: true, version: 2 });
    expect((await change(fixture.tokens.admin, DELETE, { id: child })).deletedId).toBe(child);
  });

  it('requires the role admin on the tenant above, and never accepts the root', async () => {
    const id = await create('kept');
    const owner = await fixture.person('owner', ['admin', id]);
    expect((await change(owner, DELETE, { id })).errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      path: ['id'],
    });
    expect((await change(fixture.tokens.admin, DELETE, { id: ROOT_TENANT_ID })).errors[0]).toMatchObject({
      code: 'CONFLICT',
    });
  });
});
