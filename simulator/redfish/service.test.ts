import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRedfishClient, type RedfishClient, type Reply } from '../fixtures/redfish-client.ts';
import { models } from '../models/catalog.ts';
import { startSimulator, type Simulator } from '../start.ts';

const VENDORS = ['standard', 'dell', 'hpe', 'lenovo', 'supermicro'] as const;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    servers: VENDORS.length,
    vendors: VENDORS,
    speed: 4,
  });
});
afterAll(() => simulator.close());

const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

describe.each(VENDORS)('%s', (vendor) => {
  const model = models[vendor];
  const slash = model.behaviour.trailingSlash ? '/' : '';
  const system = `/redfish/v1/Systems/${model.ids.system}`;
  const reset = `${system}/Actions/ComputerSystem.Reset`;
  let client: RedfishClient;
  let name: string;

  beforeAll(() => {
    const bmc = simulator.bmcs.find((candidate) => candidate.vendor === vendor);
    name = bmc?.name ?? '';
    client = createRedfishClient(simulator, name);
  });
  afterAll(() => client.close());

  const get = (path: string, headers?: Record<string, string>): Promise<Reply> =>
    client.get(`${path}${slash}`, headers === undefined ? {} : { headers });
  const tag = async (): Promise<Record<string, string>> => ({
    'if-match': String((await get(system)).headers['etag']),
  });
  const patchBoot = async (boot: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply> =>
    client.call('PATCH', system, { body: { Boot: boot }, headers: headers ?? (await tag()) });
  const power = async (): Promise<unknown> => (await get(system)).body['PowerState'];
  const doReset = (type: string): Promise<Reply> => client.call('POST', reset, { body: { ResetType: type } });

  test('every link in the service leads to a resource that names itself', async () => {
    const seen = new Set<string>();
    const queue = [`/redfish/v1${slash}`];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const reply = await client.get(path);
      expect(reply.status, path).toBe(200);
      expect(reply.body['@odata.id'], path).toBe(path);
      expect(String(reply.body['@odata.type']), path).toMatch(/^#\w+\.\w+/);
      expect(reply.headers['etag'], path).toBeTruthy();
      const links = JSON.stringify(reply.body).matchAll(/"(?:@odata\.id|@Redfish\.ActionInfo)":"([^"#]+)"/g);
      for (const [, link = ''] of links) queue.push(link);
    }
    expect(seen.size).toBeGreaterThan(40);
  });

  test('reports what was described: identity, parts, network ports', async () => {
    const bmc = simulator.bmcs.find((candidate) => candidate.name === name);
    const { body } = await get(system);
    expect(body).toMatchObject({
      Id: model.ids.system,
      SerialNumber: bmc?.serialNumber,
      UUID: bmc?.uuid,
      Model: bmc?.model,
      PowerState: 'Off',
    });
    const members = (collection: string) => membersAt(`${system}/${collection}`);
    const membersAt = async (collection: string): Promise<Record<string, unknown>[]> => {
      const { body: list } = await get(collection);
      const links = list['Members'] as { '@odata.id': string }[];
      return Promise.all(links.map(async (link) => (await client.get(link['@odata.id'])).body));
    };
    expect(await members('Processors')).toHaveLength(2);
    expect((await members('Memory')).length).toBeGreaterThanOrEqual(8);
    const { adapter } = model;
    const ports =
      adapter === undefined
        ? (await members('EthernetInterfaces')).map((port) => port['MACAddress'])
        : (
            await membersAt(`/redfish/v1/Chassis/${model.ids.chassis}/NetworkAdapters/${adapter}/Ports`)
          ).flatMap(
            (port) => (port['Ethernet'] as { AssociatedMACAddresses: string[] }).AssociatedMACAddresses,
          );
    expect(ports.map((mac) => String(mac).toLowerCase())).toEqual(bmc?.macs);
    const drives = (await members('Storage')).flatMap((unit) => unit['Drives'] as { '@odata.id': string }[]);
    expect(drives.length).toBeGreaterThanOrEqual(2);
    const serials = await Promise.all(
      drives.map(async (drive) => (await client.get(drive['@odata.id'])).body['SerialNumber']),
    );
    expect(new Set(serials).size).toBe(drives.length);
    const { body: supplies } = await get(`/redfish/v1/Chassis/${model.ids.chassis}/Power`);
    expect(supplies['PowerSupplies']).toHaveLength(2);
  });

  test('lets only the root be seen without login', async () => {
    expect((await client.get(`/redfish/v1${slash}`, { anonymous: true })).status).toBe(200);
    const refused = await client.get(`${system}${slash}`, { anonymous: true });
    expect(refused.status).toBe(401);
    expect(JSON.stringify(refused.body)).toContain('NoValidSession');
    expect((await client.get('/redfish/v1/None')).status).toBe(404);
    expect((await client.call('DELETE', system)).status).toBe(405);
  });

  test('sessions: login, use, logout; the limit is a 503', async () => {
    const sessions = '/redfish/v1/SessionService/Sessions';
    const login = (): Promise<Reply> =>
      client.call('POST', sessions, { anonymous: true, body: { UserName: 'admin', Password: 'canary' } });
    const first = await login();
    expect(first.status).toBe(201);
    const token = String(first.headers['x-auth-token']);
    const location = String(first.headers['location']);
    const use = async (): Promise<number> =>
      (await client.get(`${system}${slash}`, { anonymous: true, headers: { 'x-auth-token': token } })).status;
    expect(await use()).toBe(200);
    expect((await client.get(location)).body['UserName']).toBe('admin');
    const { limit } = model.behaviour.sessions;
    const more = await Promise.all(Array.from({ length: limit }, login));
    expect(more.filter(({ status }) => status === 503)).toHaveLength(1);
    expect(JSON.stringify(more.find(({ status }) => status === 503)?.body)).toContain(
      model.behaviour.sessions.limitMessage.id,
    );
    expect((await client.call('DELETE', location)).status).toBe(204);
    expect(await use()).toBe(401);
    for (const reply of more) {
      const path = reply.headers['location'];
      if (typeof path === 'string') await client.call('DELETE', path);
    }
    expect((await get(sessions)).body['Members']).toEqual([]);
    const wrong = await client.call('POST', sessions, {
      anonymous: true,
      body: { UserName: 'admin', Password: 'wrong' },
    });
    expect(wrong.status).toBe(401);
  });

  test('ETags: a stale one is refused, the right one and * are accepted, none as the vendor requires', async () => {
    const before = await tag();
    const [etag = ''] = Object.values(before);
    expect(etag.startsWith('W/')).toBe(vendor === 'hpe');
    const boot = { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Pxe' };
    const changed = await patchBoot(boot, before);
    expect(changed.status).toBeLessThan(300);
    const { body } = await get(system);
    expect(body['Boot']).toMatchObject(boot);
    const stale = await patchBoot({ ...boot, BootSourceOverrideTarget: 'Hdd' }, before);
    expect(stale.status).toBe(412);
    expect(at((await get(system)).body, 'Boot', 'BootSourceOverrideTarget')).toBe('Pxe');
    const bare = await patchBoot({ BootSourceOverrideEnabled: 'Disabled' }, {});
    expect(bare.status).toBe(
      model.behaviour.ifMatch === 'required' ? 428 : model.behaviour.boot.success === 'message' ? 200 : 204,
    );
    expect(
      (await patchBoot({ BootSourceOverrideEnabled: 'Disabled' }, { 'if-match': '*' })).status,
    ).toBeLessThan(300);
    expect(at((await get(system)).body, 'Boot', 'BootSourceOverrideEnabled')).toBe('Disabled');
  });

  test.each([
    [
      { Boot: { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Tape' } },
      'PropertyValueNotInList',
    ],
    [{ Boot: { BootSourceOverrideEnabled: 'Sometimes' } }, 'PropertyValueNotInList'],
    [{ Boot: { BootSourceOverrideEnabled: 'Once', Speed: 1 } }, 'PropertyUnknown'],
    [{ SerialNumber: 'x' }, 'PropertyNotWritable'],
    [{}, 'PropertyMissing'],
  ])('refuses %j with %s and changes nothing', async (body, key) => {
    const before = await get(system);
    const reply = await client.call('PATCH', system, { body, headers: { 'if-match': '*' } });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body)).toContain(`${model.behaviour.errors.base}.${key}`);
    expect((await get(system)).headers['etag']).toBe(before.headers['etag']);
  });

  test('power: through a transition to On, and nothing to do is answered as the vendor does', async () => {
    const types = await resetTypes();
    expect(types).toEqual(model.behaviour.reset.types);
    const on = await doReset('On');
    expect(on.status).toBe({ standard: 204, dell: 204, hpe: 200, lenovo: 204, supermicro: 202 }[vendor]);
    const states = [await power()];
    await expect
      .poll(async () => states.push(await power()) && states.at(-1), { timeout: 10_000 })
      .toBe('On');
    expect(states[0]).toBe('PoweringOn');
    const monitor = on.headers['location'];
    const polled = typeof monitor === 'string' ? [await client.get(monitor), await client.get(monitor)] : [];
    expect(polled.map(({ status }) => status)).toEqual(vendor === 'supermicro' ? [204, 404] : []);
    const again = await doReset('On');
    expect(again.status).toBe({ standard: 204, dell: 409, hpe: 400, lenovo: 204, supermicro: 204 }[vendor]);
    expect(simulator.journal(name).at(-1)).toMatchObject({ path: reset, effect: false });

    // No system runs: a graceful stop is accepted and does nothing.
    expect((await doReset('GracefulShutdown')).status).toBeLessThan(300);
    expect(simulator.journal(name).at(-1)).toMatchObject({ effect: false });
    expect(await power()).toBe('On');
    expect((await doReset('ForceOff')).status).toBeLessThan(300);
    expect(await power()).toBe('Off');
    expect((await doReset('ForceOff')).status).toBe(
      { standard: 204, dell: 409, hpe: 400, lenovo: 204, supermicro: 204 }[vendor],
    );
    expect((await doReset('Explode')).status).toBe(400);
    expect((await client.call('POST', reset, { body: {} })).status).toBe(400);
  });

  async function resetTypes(): Promise<unknown> {
    const action = at((await get(system)).body, 'Actions', '#ComputerSystem.Reset');
    const info = at(action, '@Redfish.ActionInfo');
    if (typeof info !== 'string') return at(action, 'ResetType@Redfish.AllowableValues');
    return at((await client.get(info)).body, 'Parameters', '0', 'AllowableValues');
  }
});
