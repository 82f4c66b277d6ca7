import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newPlace, startIpam, type AddressPayload, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

/** Requests of one new instance of a tenant at its site. */
async function newInstance(): Promise<{
  readonly instanceId: string;
  readonly block: (prefix: string, more?: object) => Promise<string>;
  readonly claim: (claimKey: string | undefined, more?: object) => Promise<AddressPayload>;
}> {
  const { tenantId, siteId } = await newPlace(suite);
  const instanceId = newId('instance');
  return {
    instanceId,
    block: async (prefix, more = {}) => await suite.block(prefix, { tenantId, siteId, ...more }),
    claim: async (claimKey, more = {}) =>
      await suite.allocate(siteId, { tenantId, instanceId, claimKey, ...more }),
  };
}

const textOf = ({ ipAddress, errors }: AddressPayload): string | undefined =>
  ipAddress?.address ?? errors[0]?.code;

it('gives an instance several addresses of a family, each by its key, and one by each key', async () => {
  const { block, claim, instanceId } = await newInstance();
  await block('10.0.0.0/29', { gateway: '10.0.0.1' });
  await block('2001:db8::/64', { gateway: '2001:db8::1' });
  const families = ['IPV4', 'IPV4', 'IPV6'];
  const claimAll = async (): Promise<(string | undefined)[]> =>
    await Promise.all(families.map(async (family, index) => textOf(await claim(String(index), { family }))));
  const first = await claimAll();
  expect(new Set(first)).toEqual(new Set(['10.0.0.2', '10.0.0.3', '2001:db8::2']));
  expect(await claimAll()).toEqual(first);
  expect(await suite.release(instanceId)).toEqual({ released: 3, errors: [] });
});

it('allocates from the block that is named, also where it is not allocatable, and never from another', async () => {
  const { block, claim } = await newInstance();
  await block('10.0.0.0/24');
  const storage = await block('10.1.0.0/30', { allocatable: false });
  expect(textOf(await claim('0', { blockId: storage }))).toBe('10.1.0.1');
  expect(textOf(await claim('1', { blockId: storage }))).toBe('10.1.0.2');
  const { errors } = await claim('2', { blockId: storage });
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'EXHAUSTED',
      path: ['blockId'],
      message: expect.stringContaining(`IPv4 block 10.1.0.0/30 (${storage})`),
    }),
  ]);
  // Without a block, only allocatable ones count.
  expect(textOf(await claim('3'))).toBe('10.0.0.1');
});

it('says which family is exhausted', async () => {
  const { block, claim } = await newInstance();
  await block('10.0.0.0/24');
  expect(textOf(await claim('0', { family: 'IPV4' }))).toBe('10.0.0.1');
  const none = await claim('1', { family: 'IPV6' });
  expect(none.errors[0]).toMatchObject({
    code: 'EXHAUSTED',
    message: expect.stringContaining('no IPv6 block'),
  });
  await block('2001:db8::1/128');
  expect(textOf(await claim('1', { family: 'IPV6' }))).toBe('2001:db8::1');
  const full = await claim('2', { family: 'IPV6' });
  expect(full.errors[0]?.message).toMatch(/^All IPv6 addresses .* 2001:db8::1\/128 has 1/);
});

it('refuses a block of another family, site or tenant, one with inner blocks, and a key for another block', async () => {
  const { block, claim } = await newInstance();
  const four = await block('10.0.0.0/24');
  const outer = await block('10.2.0.0/16');
  await block('10.2.3.0/24');
  const elsewhere = await suite.block('10.3.0.0/24', await newPlace(suite));
  const away = await block('10.4.0.0/24', { siteId: undefined });
  const of = async (blockId: string, more = {}): Promise<unknown> =>
    (await claim('0', { blockId, ...more })).errors[0];
  expect(await of(four, { family: 'IPV6' })).toMatchObject({ code: 'CONFLICT', path: ['blockId'] });
  expect(await of(outer)).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('holds inner blocks'),
  });
  expect(await of(away)).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('not a block of'),
  });
  expect(await of(elsewhere)).toMatchObject({ code: 'NOT_FOUND', path: ['blockId'] });
  expect(await of(newId('rack'))).toMatchObject({ code: 'INVALID_INPUT', path: ['blockId'] });
  expect(textOf(await claim('0', { blockId: four }))).toBe('10.0.0.1');
  expect(await of(outer)).toMatchObject({ code: 'CONFLICT', path: ['claimKey'] });
});

it('answers a request without a key with any address that it could mean, as before there were keys', async () => {
  const { block, claim } = await newInstance();
  const v4 = await block('10.0.0.0/24');
  await block('2001:db8::/64');
  expect(textOf(await claim('0', { family: 'IPV6' }))).toBe('2001:db8::1');
  expect(textOf(await claim(undefined))).toBe('2001:db8::1');
  expect(textOf(await claim(undefined, { family: 'IPV4' }))).toBe('10.0.0.1');
  expect(textOf(await claim(undefined, { blockId: v4 }))).toBe('10.0.0.1');
  expect(textOf(await claim('1', { family: 'IPV4' }))).toBe('10.0.0.2');
});
