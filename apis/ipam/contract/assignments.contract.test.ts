import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { countHoldings } from '#platform/removal/holdings.ts';
import type { ADDRESSABLE_KINDS } from '../addresses/assignment.ts';
import { ipamDomain } from '../domain.ts';
import { newPlace, startIpam, type AddressPayload, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

const reserve = async (blockId: string, more: object = {}): Promise<AddressPayload> =>
  await suite.change<AddressPayload>('ipAddressReserve', { blockId, ...more });

async function known(kind: (typeof ADDRESSABLE_KINDS)[number]): Promise<string> {
  const id = newId(kind);
  await suite.fixture.seedReferences({ kind, id, tenantId: suite.tenants.acme, data: {} });
  return id;
}

describe('ipAddressReserve', () => {
  it('gives the lowest free address where none is named, each once, until none is left', async () => {
    const blockId = await suite.block('10.20.0.0/29', { gateway: '10.20.0.1' });
    await suite.reserve(blockId, '10.20.0.3');
    const answers = await Promise.all(Array.from({ length: 5 }, async () => await reserve(blockId)));
    const given = answers.flatMap(({ ipAddress }) => ipAddress?.address ?? []);
    expect(given.toSorted()).toEqual(['10.20.0.2', '10.20.0.4', '10.20.0.5', '10.20.0.6']);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([
      expect.objectContaining({ code: 'EXHAUSTED', path: ['blockId'] }),
    ]);
    const { ipBlock } = await suite.fixture.query<{ ipBlock: object }>(
      suite.fixture.tokens.admin,
      'query($id: ID!) { ipBlock(id: $id) { available used utilization } }',
      { id: blockId },
    );
    expect(ipBlock).toEqual({ available: 0, used: 5, utilization: 1 });
  });

  it('asks for an inner block where the block holds some', async () => {
    const outer = await suite.block('10.21.0.0/16');
    const inner = await suite.block('10.21.0.0/24');
    expect((await reserve(outer)).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['blockId'], holder: inner }),
    ]);
  });

  it('gives an address to an instance or a server, which must be known', async () => {
    const blockId = await suite.block('10.22.0.0/24');
    const [instance, server] = [await known('instance'), await known('server')];
    const first = await reserve(blockId, { assignedTo: instance });
    expect(first.ipAddress).toMatchObject({
      address: '10.22.0.1',
      reserved: false,
      instance: { id: instance },
    });
    const rival = await suite.fixture.person('rival', ['admin', suite.tenants.rival]);
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    const assigneeFor = async (token: string): Promise<unknown> =>
      await suite.fixture.query(
        token,
        'query($id: ID!) { ipAddress(id: $id) { assignee { __typename id addresses { nodes { id } } } } }',
        { id: first.ipAddress?.id },
      );
    expect(await assigneeFor(viewer)).toEqual({
      ipAddress: {
        assignee: {
          __typename: 'Instance',
          id: instance,
          addresses: { nodes: [{ id: first.ipAddress?.id }] },
        },
      },
    });
    expect(await assigneeFor(rival)).toEqual({ ipAddress: null });
    const second = await reserve(blockId, { assignedTo: instance });
    expect(second.ipAddress?.address).toBe('10.22.0.2');
    expect((await reserve(blockId, { assignedTo: server })).ipAddress).toMatchObject({
      address: '10.22.0.3',
      reserved: false,
      instance: null,
    });
    for (const [assignedTo, code] of [
      [newId('rack'), 'INVALID_INPUT'],
      ['nonsense', 'INVALID_INPUT'],
      [newId('instance', 0), 'NOT_FOUND'],
    ] as const) {
      expect((await reserve(blockId, { assignedTo })).errors, assignedTo).toEqual([
        expect.objectContaining({ code, path: ['assignedTo'] }),
      ]);
    }
    const id = first.ipAddress?.id;
    const moved = await suite.change('ipAddressUpdate', { id, assignedTo: server });
    expect(moved).toMatchObject({ ipAddress: { assignedTo: server, instance: null, reserved: false } });
    const freed = await suite.change('ipAddressUpdate', { id, assignedTo: null });
    expect(freed).toMatchObject({ ipAddress: { assignedTo: null, reserved: true } });
    expect((await suite.release(instance)).released).toBe(1);
  });

  it('gives addresses to load balancers, ports and servers, which show them', async () => {
    const blockId = await suite.block('10.38.0.0/24');
    for (const [kind, type] of [
      ['loadBalancer', 'LoadBalancer'],
      ['devicePort', 'DevicePort'],
      ['server', 'Server'],
    ] as const) {
      const id = await known(kind);
      const taken = [await reserve(blockId, { assignedTo: id }), await reserve(blockId, { assignedTo: id })];
      const addresses = taken.map(({ ipAddress }) => ({ address: ipAddress?.address }));
      const shown = async (token: string): Promise<unknown> => {
        const document = `query($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) {
          ... on ${type} { addresses { nodes { address } } } } }`;
        const { _entities } = await suite.fixture.query<{ _entities: unknown[] }>(token, document, { id });
        return _entities[0];
      };
      expect(await shown(suite.fixture.tokens.admin)).toEqual({ addresses: { nodes: addresses } });
      const stranger = await suite.fixture.person('stranger', ['admin', suite.tenants.rival]);
      expect(await shown(stranger)).toEqual({ addresses: { nodes: [] } });
      const kept = await countHoldings(suite.fixture.database.fork(), ipamDomain.holdings?.[kind] ?? [], id);
      expect(kept).toEqual([expect.objectContaining({ kind: 'ipAddress', count: 2 })]);
    }
  });

  it('leaves to workflows what they gave', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    await suite.block('10.23.0.0/24', { tenantId, siteId });
    const instanceId = newId('instance');
    const { ipAddress } = await suite.allocate(siteId, { tenantId, instanceId });
    const input = { id: ipAddress?.id };
    const conflict = expect.objectContaining({ code: 'CONFLICT', holder: instanceId });
    expect(await suite.change('ipAddressUpdate', { ...input, assignedTo: null })).toMatchObject({
      errors: [conflict],
    });
    expect(await suite.change('ipAddressUnreserve', input)).toMatchObject({ errors: [conflict] });
  });

  it('releases what people assigned by unreserving it', async () => {
    const blockId = await suite.block('10.24.0.0/24');
    const { ipAddress } = await reserve(blockId, { assignedTo: await known('server') });
    const given = await suite.change('ipAddressUnreserve', { id: ipAddress?.id });
    expect(given).toMatchObject({ deletedId: ipAddress?.id, errors: [] });
  });
});

describe('an instance in two families', () => {
  it('gets one address of each family that it asks for, and an error naming each family without one', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    await suite.block('10.25.0.0/31', { tenantId, siteId });
    await suite.block('fd25::/64', { tenantId, siteId });
    const instanceId = newId('instance');
    const ask = async (family: string, more: object = {}): Promise<AddressPayload> =>
      await suite.allocate(siteId, { tenantId, instanceId, family, ...more });
    expect((await ask('IPV6')).ipAddress?.address).toBe('fd25::1');
    expect((await ask('IPV4')).ipAddress?.address).toBe('10.25.0.0');
    const again = await Promise.all([ask('IPV4'), ask('IPV6'), ask('IPV4')]);
    expect(again.map(({ ipAddress }) => ipAddress?.address)).toEqual(['10.25.0.0', 'fd25::1', '10.25.0.0']);
    await ask('IPV4', { instanceId: newId('instance') });
    const { errors } = await ask('IPV4', { instanceId: newId('instance') });
    expect(errors).toEqual([expect.objectContaining({ code: 'EXHAUSTED', path: ['siteId'] })]);
    expect(errors[0]?.message).toContain('IPv4');
    expect(errors[0]?.message).not.toContain('fd25');
    expect((await suite.release(instanceId)).released).toBe(2);
  });
});

describe('the cool-down of a block', () => {
  it('keeps a released address from being given again, until it has passed', async () => {
    const blockId = await suite.block('10.26.0.0/29', { coolDownSeconds: 3600 });
    const first = await reserve(blockId);
    await suite.change('ipAddressUnreserve', { id: first.ipAddress?.id });
    expect(await suite.available(blockId)).toBe(5);
    expect((await reserve(blockId)).ipAddress?.address).toBe('10.26.0.2');
    expect((await suite.reserve(blockId, '10.26.0.1')).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['address'], retryable: true }),
    ]);
    await suite.change('ipBlockUpdate', { id: blockId, coolDownSeconds: 0 });
    expect((await reserve(blockId)).ipAddress?.address).toBe('10.26.0.1');
  });
});

describe('what a block needs to be asked for', () => {
  it('is a gateway outside its prefix', async () => {
    const make = async (prefix: string, gateway: string, gatewayOffLink: boolean): Promise<object> =>
      await suite.change('ipBlockCreate', {
        tenantId: suite.tenants.acme,
        prefix,
        gateway,
        gatewayOffLink,
      });
    const refused = { errors: [{ code: 'INVALID_INPUT', path: ['gateway'] }] };
    expect(await make('fd26::/64', 'fe80::1', false)).toMatchObject(refused);
    expect(await make('fd26::/64', 'fe80::1', true)).toMatchObject({ errors: [] });
    expect(await make('10.27.0.1/32', '172.31.1.1', true)).toMatchObject({ errors: [] });
    for (const gateway of ['fe80::1', '169.254.1.1', '224.0.0.1', '127.0.0.1', '10.28.0.0']) {
      expect(await make('10.28.0.0/24', gateway, true), gateway).toMatchObject(refused);
    }
  });

  it('is a range that a standard reserves, which the refusal names', async () => {
    const make = async (prefix: string, allowReservedRange: boolean): Promise<object> =>
      await suite.change('ipBlockCreate', { tenantId: suite.tenants.acme, prefix, allowReservedRange });
    for (const [prefix, named] of [
      ['240.0.0.0/8', 'RFC 1112'],
      ['2002:a00::/32', '6to4'],
    ] as const) {
      expect(await make(prefix, false)).toMatchObject({
        errors: [{ code: 'INVALID_INPUT', path: ['prefix'], message: expect.stringContaining(named) }],
      });
      expect(await make(prefix, true)).toMatchObject({ errors: [] });
    }
  });
});
