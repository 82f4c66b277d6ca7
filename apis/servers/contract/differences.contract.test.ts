import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { baselineOf, changeBaseline, entry } from './baselines.ts';
import { disk, reported } from './inspected-servers.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

interface DifferencesSuite extends ServersSuite {
  readonly fixture: ResourceDomainFixture;
}

let suite: DifferencesSuite;

beforeAll(async () => {
  suite = (await startServersSuite(resourceFixture)) as DifferencesSuite;
}, 60_000);
afterAll(async () => await suite?.stop());

interface Shown {
  readonly findings: readonly string[];
  readonly differences: readonly Readonly<Record<string, string | null>>[];
}

const SHOWN = 'findings differences { finding field intent evidence intentSource source observedAt since }';

async function shown(id: string, token = suite.fixture.tokens.admin): Promise<Shown> {
  const document = `query($id: ID!) { server(id: $id) { ${SHOWN} } }`;
  return (await suite.fixture.query<{ server: Shown }>(token, document, { id })).server;
}

/** The differences, one line each. */
const lines = async (id: string): Promise<string[]> =>
  (await shown(id)).differences.map(({ finding, field, intent, evidence }) =>
    [finding, field, intent, evidence ?? '-'].join(' | '),
  );

async function listed(where: object): Promise<string[]> {
  const document = 'query($where: ServerWhere) { servers(first: 500, where: $where) { nodes { id } } }';
  const { servers } = await suite.fixture.query<{ servers: { nodes: { id: string }[] } }>(
    suite.fixture.tokens.admin,
    document,
    { where },
  );
  return servers.nodes.map(({ id }) => id);
}

const update = async (id: string, change: object, token?: string) =>
  (await suite.call('serverUpdate', { id, ...change }, token)).errors;

const inspect = async (id: string, hardware: object) =>
  await suite.call(
    'serverInventoryStore',
    { operationId: newId('operation'), id, powerState: 'OFF', components: [], ...hardware },
    suite.fixture.tokens.service,
  );

const storeFirmware = async (id: string, version: string) =>
  await suite.call(
    'serverFirmwareStore',
    { id, components: [{ component: 'BMC', name: 'BMC', kind: 'BMC', version, updateable: true }] },
    suite.fixture.tokens.service,
  );

const eventually = async (id: string, expected: readonly string[]): Promise<void> =>
  await vi.waitFor(async () => expect(await lines(id)).toEqual(expected), { timeout: 30_000, interval: 50 });

describe('the differences of a server', () => {
  it('name its firmware where it is not that of its baseline, and follow both', async () => {
    const id = await suite.available();
    const baselineId = await baselineOf(suite, { entries: [entry('BMC', '7')] });
    await storeFirmware(id, '6');
    expect(await lines(id)).toEqual([]);
    expect(await update(id, { firmwareBaselineId: baselineId })).toEqual([]);
    const { findings, differences } = await shown(id);
    expect(findings).toEqual(['FIRMWARE']);
    expect(differences).toMatchObject([
      { field: 'BMC', intent: '7', evidence: '6', source: 'firmware inventory' },
    ]);
    await storeFirmware(id, '7');
    expect(await lines(id)).toEqual([]);
    await changeBaseline(suite, 'Update', { id: baselineId, entries: [entry('BMC', '8')] });
    await eventually(id, ['FIRMWARE | BMC | 8 | 7']);
    expect((await changeBaseline(suite, 'Delete', { id: baselineId })).errors).toMatchObject([
      { code: 'CONFLICT', holder: id },
    ]);
    expect(await update(id, { firmwareBaselineId: null })).toEqual([]);
    expect(await lines(id)).toEqual([]);
    expect((await changeBaseline(suite, 'Delete', { id: baselineId })).errors).toEqual([]);
  });

  it('compare the BIOS with what was set, until the operation has set it', async () => {
    const bios = reported('bios', { BootMode: 'Bios', Smt: true });
    const id = await suite.available({ attributes: [bios] });
    const attributes = [
      { name: 'BootMode', text: 'Uefi' },
      { name: 'Smt', flag: true },
    ];
    const { operation } = await suite.call('serverBiosApply', { id, attributes });
    expect(await lines(id)).toEqual(['BIOS | BootMode | Uefi | Bios']);
    const operationId = operation?.id ?? '';
    await suite.report(operationId, 'START_MAINTENANCE');
    await suite.report(operationId, 'FINISH_MAINTENANCE', { outcome: 'SUCCEEDED' });
    expect(await lines(id)).toEqual([]);
    await inspect(id, { attributes: [bios] });
    expect(await lines(id)).toEqual(['BIOS | BootMode | Uefi | Bios']);
    expect(await update(id, { desiredBios: [{ name: 'Smt', flag: false }] })).toEqual([]);
    expect(await lines(id)).toEqual(['BIOS | Smt | false | true']);
    expect(await update(id, { desiredBios: null })).toEqual([]);
    expect(await lines(id)).toEqual([]);
  });

  it('keep since when they last, and end with what was wanted', async () => {
    const id = await suite.available({ components: [disk('1', 'A')], model: 'R1' });
    expect(await update(id, { expected: { disks: 2, model: 'R2' } })).toEqual([]);
    const first = await shown(id);
    expect(await lines(id)).toEqual(['IDENTITY | model | R2 | R1', 'INVENTORY | disks | 2 | 1']);
    await inspect(id, { components: [disk('1', 'A'), disk('2', 'B'), disk('3', 'C')], model: 'R2' });
    const then = await shown(id);
    expect(await lines(id)).toEqual(['INVENTORY | disks | 2 | 3']);
    expect(then.differences[0]?.['since']).toBe(first.differences[1]?.['since']);
    expect(then.differences[0]?.['observedAt']).not.toBe(first.differences[1]?.['observedAt']);
    expect(await update(id, { expected: { disks: 3, cores: null } })).toEqual([]);
    expect(await lines(id)).toEqual([]);
    expect(await update(id, { expected: { disks: -1 } })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['expected', 'disks'] },
    ]);
  });

  it('follow the device type, also when it is read again', async () => {
    const deviceTypeId = newId('deviceType');
    const publish = async (version: number, model: string): Promise<void> => {
      const data = { manufacturer: 'Dell', model, ports: [{ kind: 'POWER', name: 'PSU1' }] };
      const fact = { kind: 'deviceType', id: deviceTypeId, tenantId: suite.tenants.acme, state: null };
      const event = cloudEvent('hardware', {
        type: 'fact.deviceType',
        subject: deviceTypeId,
        data: { ...fact, version, deleted: false, data },
      });
      await suite.fixture.bus.publish(`facts.deviceType.${deviceTypeId}`, JSON.stringify(event), event.id);
    };
    await suite.fixture.seedReferences({
      kind: 'deviceType',
      id: deviceTypeId,
      tenantId: suite.tenants.acme,
      version: 0,
      data: { manufacturer: 'Dell', model: 'R650' },
    });
    const id = await suite.available({ vendor: 'Dell Inc.', model: 'R650' }, { deviceTypeId });
    expect(await lines(id)).toEqual([]);
    await publish(1, 'R750');
    await eventually(id, ['IDENTITY | deviceType | Dell R750 | Dell Inc. R650']);
    await publish(2, 'R650');
    await eventually(id, []);
  });

  it('filter lists by their findings', async () => {
    const [none, one, both] = [await suite.available(), await suite.available(), await suite.available()];
    for (const id of [one, both])
      await inspect(id, { serialNumber: `S ${id}`, components: [disk('1', 'A')] });
    await update(one, { expected: { serialNumber: 'other' } });
    await update(both, { expected: { serialNumber: 'other', disks: 4 } });
    const ids = { id: { in: [none, one, both] } };
    const matching = async (finding: object): Promise<Set<string>> =>
      new Set(await listed({ ...ids, finding }));
    expect(await matching({ isNull: true })).toEqual(new Set([none]));
    expect(await matching({ isNull: false })).toEqual(new Set([one, both]));
    expect(await matching({ eq: 'INVENTORY' })).toEqual(new Set([both]));
    expect(await matching({ ne: 'INVENTORY' })).toEqual(new Set([none, one]));
    expect(await matching({ in: ['INVENTORY', 'IDENTITY'] })).toEqual(new Set([one, both]));
    expect(await matching({ notIn: ['INVENTORY', 'BIOS'] })).toEqual(new Set([none, one]));
    expect(new Set(await listed({ ...ids, not: { finding: { eq: 'IDENTITY' } } }))).toEqual(new Set([none]));
    await suite.call('serverRetire', { id: both });
    expect(await matching({ isNull: false })).toEqual(new Set([one]));
  });

  it('are for those who have a role on the tenant of the server', async () => {
    const id = await suite.available({ serialNumber: 'S-9' });
    await update(id, { expected: { serialNumber: 'other' } });
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    expect((await shown(id, viewer)).differences).toHaveLength(1);
    expect(await update(id, { expected: null }, viewer)).toMatchObject([{ code: 'FORBIDDEN' }]);
    const tenantId = suite.tenants.rival;
    const [operationId, instanceId] = [newId('operation'), newId('instance')];
    const requirements = { serverId: id };
    const reservation = { operationId, instanceId, tenantId, siteId: suite.siteId, requirements };
    expect((await suite.call('serverReserve', reservation, suite.fixture.tokens.service)).errors).toEqual([]);
    const user = await suite.fixture.person('user', ['viewer', tenantId]);
    expect(await shown(id, user)).toEqual({ findings: ['IDENTITY'], differences: [] });
  });
});
