import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { expectDeclaredEvents } from '#platform/resource/testing/event-contract.ts';
import { ipamDomain } from '../domain.ts';
import { startIpam, type IpamSuite, type Refusal } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

describe('ipAddressRelease', () => {
  it('releases the address once, and finds nothing the second time', async () => {
    const siteId = await suite.site();
    await suite.block('10.2.0.0/24', { siteId });
    const instanceId = newId('instance');
    const { ipAddress } = await suite.allocate(siteId, { instanceId });
    expect(await suite.release(instanceId)).toMatchObject({ released: 1, errors: [] });
    expect((await suite.fixture.publishedEvents('events.ip-address.released')).at(-1)).toMatchObject({
      subject: ipAddress?.id,
      data: { instanceId, address: '10.2.0.1' },
    });
    expect(await suite.release(instanceId)).toMatchObject({ released: 0, errors: [] });
  });

  it("ends the operation's claim: its late request gets nothing, the next operation's does", async () => {
    const siteId = await suite.site();
    await suite.block('10.2.1.0/24', { siteId });
    const [instanceId, operationId] = [newId('instance'), newId('operation')];
    expect(await suite.release(instanceId, { operationId })).toMatchObject({ released: 0 });
    const late = await suite.allocate(siteId, { instanceId, operationId });
    expect(late.errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: ['operationId'] })]);
    expect((await suite.allocate(siteId, { instanceId })).errors).toEqual([]);
  });

  it('is for our own workers only', async () => {
    const refused = await suite.change<{ errors: Refusal[] }>('ipAddressRelease', {
      instanceId: newId('instance'),
    });
    expect(refused.errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  });
});

describe('ipAddressReserve', () => {
  it('keeps an address back, and refuses what cannot be', async () => {
    const blockId = await suite.block('10.3.0.0/24', { gateway: '10.3.0.1', siteId: await suite.site() });
    const { ipAddress } = await suite.reserve(blockId, '10.3.0.9');
    expect(ipAddress).toMatchObject({
      address: '10.3.0.9',
      reserved: true,
      instance: null,
      block: { available: 252 },
    });
    const refused = async (address: string, token?: string): Promise<Refusal | undefined> =>
      (await suite.reserve(blockId, address, token)).errors[0];
    expect(await refused('10.3.0.9')).toMatchObject({
      code: 'CONFLICT',
      path: ['address'],
      holder: ipAddress?.id,
    });
    expect(await refused('10.3.0.1')).toMatchObject({ code: 'CONFLICT', path: ['address'] });
    for (const address of ['10.3.1.1', '10.3.0.0', '10.3.0.255', 'fd00::1', '10.3.0', '010.3.0.7']) {
      expect(await refused(address)).toMatchObject({ code: 'INVALID_INPUT', path: ['address'] });
    }
    const inner = await suite.block('10.3.0.128/25');
    expect(await refused('10.3.0.200')).toMatchObject({ code: 'CONFLICT', path: ['address'], holder: inner });
    const member = await suite.fixture.person('member', ['member', suite.tenants.acme]);
    expect(await refused('10.3.0.10', member)).toMatchObject({ code: 'FORBIDDEN', path: ['blockId'] });
  });
});

it("answers an instance's addresses to those who may see its tenant", async () => {
  const siteId = await suite.site();
  await suite.block('10.4.0.0/24', { siteId });
  const instanceId = newId('instance');
  await suite.allocate(siteId, { instanceId });
  const document = `query($r: [_Any!]!) { _entities(representations: $r) {
    ... on Instance { addresses { nodes { address block { prefix } } totalCount } } } }`;
  const r = [{ __typename: 'Instance', id: instanceId }];
  const read = async (tenantId: string): Promise<unknown> =>
    await suite.fixture.query(await suite.fixture.person('viewer', ['viewer', tenantId]), document, { r });
  expect(await read(suite.tenants.acme)).toEqual({
    _entities: [
      { addresses: { nodes: [{ address: '10.4.0.1', block: { prefix: '10.4.0.0/24' } }], totalCount: 1 } },
    ],
  });
  expect(await read(suite.tenants.rival)).toEqual({
    _entities: [{ addresses: { nodes: [], totalCount: 0 } }],
  });
});

it('publishes reservations, allocations and releases as their JSON Schemas say', async () => {
  const siteId = await suite.site();
  const blockId = await suite.block('10.5.0.0/24', { siteId });
  await suite.reserve(blockId, '10.5.0.1');
  const instanceId = newId('instance');
  await suite.allocate(siteId, { instanceId });
  await suite.release(instanceId);
  const types = await expectDeclaredEvents(suite.fixture, resourceOf(ipamDomain.resources, 'IpAddress'));
  const expectedTypes = ['reserved', 'allocated', 'released'].map((what) => `ip-address.${what}`);
  expect([...types]).toEqual(expect.arrayContaining(expectedTypes));
});
