import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startIpam, type AddressPayload, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

describe('ipAddressAllocate', () => {
  it('gives the lowest address that is neither network, gateway, reserved nor given, and publishes it', async () => {
    const siteId = await suite.site();
    const blockId = await suite.block('10.0.0.0/29', { siteId, gateway: '10.0.0.1' });
    await suite.reserve(blockId, '10.0.0.2');
    const instanceId = newId('instance');
    const operationId = newId('operation');
    const { ipAddress, errors } = await suite.allocate(siteId, { instanceId, operationId });
    expect(errors).toEqual([]);
    expect(ipAddress).toEqual({
      id: expect.stringMatching(/^ipamipa-/),
      address: '10.0.0.3',
      reserved: false,
      instance: { id: instanceId },
      tenant: { id: suite.tenants.acme },
      block: { prefix: '10.0.0.0/29' },
    });
    expect((await suite.fixture.publishedEvents('events.ip-address.allocated')).at(-1)).toMatchObject({
      subject: ipAddress?.id,
      data: { address: '10.0.0.3', instanceId, operationId, blockId, tenantId: suite.tenants.acme, siteId },
    });
    expect(await suite.available(blockId)).toBe(3);
  });

  it('gives the same instance the same address, however often and however many ask', async () => {
    const siteId = await suite.site();
    await suite.block('10.0.1.0/24', { siteId });
    const instanceId = newId('instance');
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => await suite.allocate(siteId, { instanceId })),
    );
    expect(new Set(answers.map(({ ipAddress }) => ipAddress?.id)).size).toBe(1);
    expect(answers[0]?.ipAddress?.address).toBe('10.0.1.1');
  });

  it('gives fifty that ask at once fifty addresses, then the rest, then says what it looked at', async () => {
    const siteId = await suite.site();
    const blockId = await suite.block('10.0.2.0/26', { siteId, gateway: '10.0.2.1' });
    const burst = async (count: number): Promise<AddressPayload[]> =>
      await Promise.all(Array.from({ length: count }, async () => await suite.allocate(siteId)));
    const first = await burst(50);
    const given = first.map(({ ipAddress }) => Number(ipAddress?.address.split('.').at(-1)));
    expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 2));
    expect(await suite.available(blockId)).toBe(11);
    const rest = await burst(13);
    expect(rest.filter(({ ipAddress }) => ipAddress !== null)).toHaveLength(11);
    expect(rest.flatMap(({ errors }) => errors)).toEqual(
      Array(2).fill(expect.objectContaining({ code: 'EXHAUSTED', path: ['siteId'], retryable: false })),
    );
    expect(rest.flatMap(({ errors }) => errors)[0]?.message).toContain('10.0.2.0/26 has 61');
    expect(await suite.available(blockId)).toBe(0);
  });

  it('fills the gap that a release leaves', async () => {
    const siteId = await suite.site();
    await suite.block('10.0.3.0/24', { siteId });
    const instances = Array.from({ length: 5 }, () => newId('instance'));
    for (const instanceId of instances) await suite.allocate(siteId, { instanceId });
    await suite.release(instances[2] ?? '');
    expect((await suite.allocate(siteId)).ipAddress?.address).toBe('10.0.3.3');
    expect((await suite.allocate(siteId)).ipAddress?.address).toBe('10.0.3.6');
  });

  it('continues to the next block when one is full', async () => {
    const siteId = await suite.site();
    await suite.block('10.0.4.0/31', { siteId });
    await suite.block('10.0.5.7/32', { siteId });
    await suite.block('10.0.6.0/30', { siteId, gateway: '10.0.6.1' });
    const addresses: (string | undefined)[] = [];
    for (let n = 0; n < 5; n += 1) addresses.push((await suite.allocate(siteId)).ipAddress?.address);
    expect(addresses).toEqual(['10.0.4.0', '10.0.4.1', '10.0.5.7', '10.0.6.2', undefined]);
  });

  it("takes the own tenant's blocks first, then those above, and never another tenant's", async () => {
    const siteId = await suite.site();
    await suite.block('10.0.7.0/30', { siteId });
    await suite.block('10.0.8.0/30', { siteId, tenantId: suite.tenants.lab });
    const asked = async (tenantId: string): Promise<string | undefined> =>
      (await suite.allocate(siteId, { tenantId })).ipAddress?.address;
    const { lab, acme, rival } = suite.tenants;
    expect([await asked(lab), await asked(lab), await asked(lab)]).toEqual([
      '10.0.8.1',
      '10.0.8.2',
      '10.0.7.1',
    ]);
    expect([await asked(acme), await asked(acme)]).toEqual(['10.0.7.2', undefined]);
    expect(await asked(rival)).toBeUndefined();
  });

  it('passes by blocks that are not allocatable or hold blocks, and says so when there is nothing else', async () => {
    const siteId = await suite.site();
    expect((await suite.allocate(siteId)).errors[0]).toMatchObject({
      code: 'EXHAUSTED',
      message: expect.stringContaining('Create one'),
    });
    await suite.block('10.0.9.0/24', { siteId, allocatable: false });
    const { errors } = await suite.allocate(siteId);
    expect(errors[0]?.message).toContain('1 are not allocatable');
    await suite.block('10.0.9.128/25');
    expect((await suite.allocate(siteId)).ipAddress?.address).toBe('10.0.9.129');
  });

  it('never gives one address twice at a site, though blocks of two tenants overlap there', async () => {
    const siteId = await suite.site();
    const other = newId('tenant');
    await suite.fixture.seedReferences({
      kind: 'tenant',
      id: other,
      tenantId: other,
      ancestors: [suite.tenants.acme, other],
    });
    await suite.block('10.0.10.0/27', { siteId, tenantId: other });
    await suite.block('10.0.10.0/28', { siteId });
    const answers = await Promise.all(
      Array.from(
        { length: 14 },
        async (_, n) => await suite.allocate(siteId, { tenantId: n % 2 ? other : suite.tenants.acme }),
      ),
    );
    const given = answers.map(({ ipAddress }) => ipAddress?.address);
    expect(given).not.toContain(undefined);
    expect(new Set(given).size).toBe(14);
  });

  it('is for our own workers only, and checks every id', async () => {
    const siteId = await suite.site();
    const input = {
      operationId: newId('operation'),
      instanceId: newId('instance'),
      tenantId: suite.tenants.acme,
      siteId,
    };
    const person = await suite.change<AddressPayload>('ipAddressAllocate', input, suite.fixture.tokens.admin);
    expect(person.errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    for (const field of ['operationId', 'instanceId', 'tenantId', 'siteId']) {
      expect((await suite.allocate(siteId, { [field]: newId('rack') })).errors).toEqual([
        expect.objectContaining({ code: 'INVALID_INPUT', path: [field] }),
      ]);
    }
  });

  it('answers a repeated key with the same address, and refuses the key for another instance', async () => {
    const siteId = await suite.site();
    await suite.block('10.0.11.0/24', { siteId });
    const input = { idempotencyKey: 'step', instanceId: newId('instance'), operationId: newId('operation') };
    const first = await suite.allocate(siteId, input);
    expect((await suite.allocate(siteId, input)).ipAddress).toEqual(first.ipAddress);
    const other = await suite.allocate(siteId, { ...input, instanceId: newId('instance') });
    expect(other.errors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('IPv6', () => {
  it('goes by gaps from ::1 on, past the gateway, and does not pretend to count a /64', async () => {
    const siteId = await suite.site();
    const blockId = await suite.block('2001:db8:0:1::/64', { siteId, gateway: '2001:DB8:0:1::1' });
    expect(await suite.available(blockId)).toBeNull();
    await suite.reserve(blockId, '2001:db8:0:1:0::3');
    const instanceId = newId('instance');
    expect((await suite.allocate(siteId, { instanceId })).ipAddress?.address).toBe('2001:db8:0:1::2');
    expect((await suite.allocate(siteId)).ipAddress?.address).toBe('2001:db8:0:1::4');
    await suite.release(instanceId);
    expect((await suite.allocate(siteId)).ipAddress?.address).toBe('2001:db8:0:1::2');
  });

  it('counts small blocks, gives their last address out, and comes after IPv4', async () => {
    const siteId = await suite.site();
    const small = await suite.block('fd00::/126', { siteId });
    await suite.block('10.1.0.0/32', { siteId });
    expect(await suite.available(small)).toBe(3);
    const addresses: (string | undefined)[] = [];
    for (let n = 0; n < 5; n += 1) addresses.push((await suite.allocate(siteId)).ipAddress?.address);
    expect(addresses).toEqual(['10.1.0.0', 'fd00::1', 'fd00::2', 'fd00::3', undefined]);
  });
});
