import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newPlace, startIpam, type AddressPayload, type IpamSuite, type Refusal } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface Changed {
  readonly ipBlock: { readonly version: number; readonly site: { readonly id: string } | null } | null;
  readonly errors: readonly Refusal[];
}

async function change(id: string, input: object): Promise<Changed> {
  return await suite.change<Changed>('ipBlockUpdate', { id, ...input });
}

describe('ipBlockUpdate', () => {
  it('takes a block out of use and back, and its addresses stay with their holders', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const id = await suite.block('10.50.0.0/24', { tenantId, siteId });
    const instanceId = newId('instance');
    const { ipAddress } = await suite.allocate(siteId, { tenantId, instanceId });
    expect((await change(id, { allocatable: false })).errors).toEqual([]);
    expect(await suite.available(id)).toBe(0);
    expect((await suite.allocate(siteId, { tenantId })).errors[0]?.code).toBe('EXHAUSTED');
    expect((await suite.allocate(siteId, { tenantId, instanceId })).ipAddress?.id).toBe(ipAddress?.id);
    expect((await change(id, { allocatable: true })).errors).toEqual([]);
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.50.0.2');
  });

  it('gives the address of a former gateway out', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const id = await suite.block('10.51.0.0/30', { tenantId, siteId, gateway: '10.51.0.1' });
    expect(await suite.available(id)).toBe(1);
    expect((await change(id, { gateway: null })).errors).toEqual([]);
    expect(await suite.available(id)).toBe(2);
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.51.0.1');
    expect((await change(id, { gateway: '10.51.0.0' })).errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['gateway'] }),
    ]);
  });

  it('moves a block to another site while it holds no addresses, and names one that it holds', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const other = await suite.site(tenantId);
    const id = await suite.block('10.52.0.0/24', { tenantId });
    expect((await change(id, { siteId })).ipBlock?.site).toEqual({ id: siteId });
    const instanceId = newId('instance');
    await suite.allocate(siteId, { tenantId, instanceId });
    expect((await change(id, { siteId: other })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['siteId'], holder: instanceId }),
    ]);
    await suite.release(instanceId);
    const { ipAddress } = await suite.reserve(id, '10.52.0.9');
    expect((await change(id, { siteId: null })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['siteId'], holder: ipAddress?.id }),
    ]);
    await suite.change('ipAddressUnreserve', { id: ipAddress?.id });
    expect((await change(id, { siteId: other })).errors).toEqual([]);
    expect((await suite.allocate(other, { tenantId })).ipAddress?.address).toBe('10.52.0.1');
  });

  it('keeps a block at the site of the one around it, and those inside at its own', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const other = await suite.site(tenantId);
    const outer = await suite.block('10.53.0.0/16', { tenantId });
    const inner = await suite.block('10.53.0.0/24', { tenantId, siteId: other });
    expect((await change(outer, { siteId })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['siteId'], holder: inner }),
    ]);
    expect((await change(outer, { siteId: other })).errors).toEqual([]);
    for (const wrong of [siteId, null]) {
      expect((await change(inner, { siteId: wrong })).errors).toEqual([
        expect.objectContaining({ code: 'INVALID_INPUT', path: ['siteId'] }),
      ]);
    }
    const foreign = await suite.site(suite.tenants.rival);
    expect((await change(inner, { siteId: foreign })).errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['siteId'] }),
    ]);
  });
});

describe('a reservation', () => {
  it('has a note, and is given up by people, after which the address is given out', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const blockId = await suite.block('10.54.0.0/30', { tenantId, siteId });
    const { ipAddress } = await suite.change<AddressPayload>('ipAddressReserve', {
      blockId,
      address: '10.54.0.1',
      note: 'printer',
    });
    const id = ipAddress?.id ?? '';
    expect(await suite.change('ipAddressUpdate', { id, note: 'plotter' })).toMatchObject({
      ipAddress: { note: 'plotter', version: 2 },
    });
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.54.0.2');
    expect(await suite.change('ipAddressUnreserve', { id })).toEqual({
      deletedId: id,
      ipAddress: null,
      errors: [],
    });
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.54.0.1');
  });

  it('is what people give up: the address of a machine is not', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    await suite.block('10.55.0.0/24', { tenantId, siteId });
    const instanceId = newId('instance');
    const { ipAddress } = await suite.allocate(siteId, { tenantId, instanceId });
    const refused = await suite.change<{ errors: Refusal[] }>('ipAddressUnreserve', { id: ipAddress?.id });
    expect(refused.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['id'], holder: instanceId }),
    ]);
  });

  it('is deleted with its block, and has an event', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const blockId = await suite.block('10.56.0.0/24', { tenantId, siteId });
    const { ipAddress } = await suite.reserve(blockId, '10.56.0.9');
    expect(await suite.change('ipBlockDelete', { id: blockId })).toMatchObject({ deletedId: blockId });
    const [published] = (await suite.fixture.publishedEvents('events.ip-address.deleted')).slice(-1);
    expect(published).toMatchObject({ subject: ipAddress?.id, data: { address: '10.56.0.9' } });
  });
});
