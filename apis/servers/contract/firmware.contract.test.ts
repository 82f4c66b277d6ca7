import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type Refusal, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let count = 0;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const entry = (component: string, version: string, more: object = {}): object => ({
  component,
  version,
  imageUrl: `https://firmware.test/${component}/${version}.bin`,
  sha256: 'a'.repeat(64),
  ...more,
});
const ENTRIES = [entry('BMC', '7.00'), entry('BIOS', '2.0')];

interface BaselinePayload {
  readonly firmwareBaseline?: { readonly id: string } | null;
  readonly deletedId?: string | null;
  readonly errors: readonly Refusal[];
}

async function change(
  verb: 'Create' | 'Delete',
  input: object,
  token = suite.fixture.tokens.admin,
): Promise<BaselinePayload> {
  const answer =
    verb === 'Delete'
      ? 'deletedId'
      : 'firmwareBaseline { id name vendor model version tenant { id } entries { component version imageUrl sha256 } }';
  const document = `mutation($in: FirmwareBaseline${verb}Input!) { result: firmwareBaseline${verb}(input: $in) {
    ${answer} errors { code message path holder retryable } } }`;
  const variables = { in: { idempotencyKey: `baseline-${++count}`, ...input } };
  return (await suite.fixture.query<{ result: BaselinePayload }>(token, document, variables)).result;
}

async function create(more: object = {}, token?: string): Promise<BaselinePayload> {
  const usual = { tenantId: suite.tenants.acme, name: `baseline ${++count}`, entries: ENTRIES };
  return await change('Create', { ...usual, ...more }, token);
}

async function baselineId(more: object = {}): Promise<string> {
  const { firmwareBaseline, errors } = await create(more);
  if (!firmwareBaseline) throw new Error(JSON.stringify(errors));
  return firmwareBaseline.id;
}

/** Tells the domain what a worker found of the machine. */
async function found(id: string, versions: Readonly<Record<string, string>>): Promise<void> {
  const components = Object.entries(versions).map(([component, version]) => {
    return { component, name: `the ${component}`, kind: 'OTHER', version, updateable: component !== 'PSU' };
  });
  const { service } = suite.fixture.tokens;
  const { errors } = await suite.call('serverFirmwareStore', { id, components }, service);
  expect(errors).toEqual([]);
}

const PLAN = `query($id: ID!, $baselineId: ID!) { server(id: $id) {
  firmware { component version updateable observedAt }
  firmwarePlan(baselineId: $baselineId) { baseline { id } observedAt steps { component from to verdict } } } }`;

describe('firmwareBaselineCreate', () => {
  it('keeps the components in order', async () => {
    const entries = [entry('Z', '1'), entry('A', '2', { sha256: 'AB'.repeat(32) })];
    const { firmwareBaseline, errors } = await create({
      name: 'autumn',
      vendor: 'Dell',
      model: 'R750',
      entries,
    });
    expect(errors).toEqual([]);
    expect(firmwareBaseline).toEqual({
      id: expect.stringMatching(/^srvrfwb-/),
      name: 'autumn',
      vendor: 'Dell',
      model: 'R750',
      version: 1,
      tenant: { id: suite.tenants.acme },
      entries: [entry('Z', '1'), entry('A', '2', { sha256: 'ab'.repeat(32) })],
    });
  });

  it.each([
    ['no component', { entries: [] }, 'entries'],
    ['a component twice', { entries: [entry('A', '1'), entry('A', '2')] }, 'entries'],
    ['a component without a name', { entries: [entry(' ', '1')] }, 'entries.0.component'],
    ['no version', { entries: [entry('A', '')] }, 'entries.0.version'],
    ['a short checksum', { entries: [entry('A', '1', { sha256: 'ab' })] }, 'entries.0.sha256'],
    [
      'an ftp address',
      { entries: [entry('A', '1', { imageUrl: 'ftp://firmware.test/a' })] },
      'entries.0.imageUrl',
    ],
    [
      'a password in an address',
      { entries: [entry('B', '1'), entry('A', '1', { imageUrl: 'https://me:secret@firmware.test/a' })] },
      'entries.1.imageUrl',
    ],
    [
      'a signature in an address',
      { entries: [entry('A', '1', { imageUrl: 'https://firmware.test/a?signature=secret' })] },
      'entries.0.imageUrl',
    ],
    [
      'an address outside the allowed networks',
      { entries: [entry('B', '1'), entry('A', '1', { imageUrl: 'http://169.254.169.254/a' })] },
      'entries.1.imageUrl',
    ],
    ['a model without its vendor', { model: 'R750' }, 'model'],
    ['no name', { name: '' }, 'name'],
  ])('refuses %s', async (_, more, path) => {
    const { firmwareBaseline, errors } = await create(more);
    expect(firmwareBaseline).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: path.split('.') })]);
    expect(errors[0]?.message).not.toContain('secret');
  });

  it('refuses a taken name, an unknown tenant, and a role that is too low', async () => {
    const holder = await baselineId({ name: 'taken' });
    expect((await create({ name: 'taken' })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['name'], holder },
    ]);
    const unknown = await create({ tenantId: newId('tenant', Date.now() - 60_000) });
    expect(unknown.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['tenantId'] }]);
    const member = await suite.fixture.person('member', ['member', suite.tenants.acme]);
    expect((await create({}, member)).errors).toMatchObject([{ code: 'FORBIDDEN', path: ['tenantId'] }]);
  });
});

describe('a baseline', () => {
  it('is listed by name to its tenant and those below, and to nobody else', async () => {
    const document =
      'query($id: ID!) { firmwareBaseline(id: $id) { id } firmwareBaselines { nodes { id name } } }';
    const { acme, lab, rival } = suite.tenants;
    const id = await baselineId();
    const read = async (tenantId: string) => {
      const token = await suite.fixture.person(`viewer of ${tenantId}`, ['viewer', tenantId]);
      return await suite.fixture.query<{
        firmwareBaseline: { id: string } | null;
        firmwareBaselines: { nodes: { id: string; name: string }[] };
      }>(token, document, { id });
    };
    for (const tenant of [acme, lab]) {
      const { firmwareBaseline, firmwareBaselines } = await read(tenant);
      expect(firmwareBaseline).toEqual({ id });
      const names = firmwareBaselines.nodes.map(({ name }) => name);
      expect(firmwareBaselines.nodes.map((node) => node.id)).toContain(id);
      expect(names).toEqual(names.toSorted());
    }
    expect(await read(rival)).toEqual({ firmwareBaseline: null, firmwareBaselines: { nodes: [] } });
  });

  it('is forgotten by an operator of its owner alone', async () => {
    const id = await baselineId();
    const below = await suite.fixture.person('below', ['admin', suite.tenants.lab]);
    const stranger = await suite.fixture.person('stranger', ['admin', suite.tenants.rival]);
    expect((await change('Delete', { id }, below)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await change('Delete', { id }, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const stale = await change('Delete', { id, expectedVersion: 2 });
    expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(await change('Delete', { id, expectedVersion: 1 })).toEqual({ deletedId: id, errors: [] });
    expect((await change('Delete', { id })).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });
});

describe('Server.firmwarePlan', () => {
  it('shows what would be done, by what was last found', async () => {
    const id = await suite.available();
    const entries = [entry('BMC', '7.00'), entry('BIOS', '2.0'), entry('PSU', '2'), entry('CPLD', '1')];
    const baseline = await baselineId({ entries });
    const read = async (token = suite.fixture.tokens.admin) => {
      const variables = { id, baselineId: baseline };
      return (await suite.fixture.query<{ server: unknown }>(token, PLAN, variables)).server;
    };
    expect(await read()).toEqual({ firmware: [], firmwarePlan: null });
    await found(id, { BMC: '1' });
    await found(id, { BMC: '6.10', BIOS: '2.0', PSU: '1', NIC: '4' });
    expect(await read()).toEqual({
      firmware: [
        { component: 'BMC', version: '6.10', updateable: true, observedAt: expect.any(String) },
        { component: 'BIOS', version: '2.0', updateable: true, observedAt: expect.any(String) },
        { component: 'PSU', version: '1', updateable: false, observedAt: expect.any(String) },
        { component: 'NIC', version: '4', updateable: true, observedAt: expect.any(String) },
      ],
      firmwarePlan: {
        baseline: { id: baseline },
        observedAt: expect.any(String),
        steps: [
          { component: 'BMC', from: '6.10', to: '7.00', verdict: 'UPDATE' },
          { component: 'BIOS', from: '2.0', to: '2.0', verdict: 'RIGHT' },
          { component: 'PSU', from: '1', to: '2', verdict: 'NOT_UPDATEABLE' },
          { component: 'CPLD', from: null, to: '1', verdict: 'UNKNOWN' },
        ],
      },
    });
  });

  it('is refused with a baseline for other machines', async () => {
    const id = await suite.available({ vendor: 'Acme', model: 'One' });
    await found(id, { BMC: '6.10' });
    const variables = { id, baselineId: await baselineId({ vendor: 'Other' }) };
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, PLAN, variables);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });
});

describe('serverFirmwareUpdate', () => {
  it('holds the server, and asks for the baseline as it is now', async () => {
    const id = await suite.available({ vendor: 'ACME', model: 'One' });
    const baseline = await baselineId({ name: 'winter', vendor: 'Acme', model: 'one' });
    const { server, operation, errors } = await suite.call('serverFirmwareUpdate', {
      id,
      baselineId: baseline,
    });
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ kind: 'FIRMWARE_UPDATE', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    const told = await suite.fixture.told('events.server.firmware-update-requested');
    expect(told.at(-1)?.data).toMatchObject({
      kind: 'FIRMWARE_UPDATE',
      serverId: id,
      baseline: { id: baseline, name: 'winter', entries: ENTRIES },
    });
    const again = await suite.call('serverFirmwareUpdate', { id, baselineId: baseline });
    expect(again.errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id }]);
  });

  it.each([
    ['of another vendor', { vendor: 'Other' }, /vendor Other.*Acme/],
    ['of another model', { vendor: 'Acme', model: 'Two' }, /model Two.*One/],
  ])('is refused for a machine %s, naming what differs', async (_, more, says) => {
    const id = await suite.available({ vendor: 'Acme', model: 'One' });
    const { errors } = await suite.call('serverFirmwareUpdate', { id, baselineId: await baselineId(more) });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['baselineId'] }]);
    expect(errors[0]?.message).toMatch(says);
  });

  it('takes a baseline of the server’s tenant or of one above it', async () => {
    const { acme, lab, rival } = suite.tenants;
    const id = await suite.available({}, { siteId: await suite.site(lab) });
    const update = async (baseline: string) =>
      (await suite.call('serverFirmwareUpdate', { id, baselineId: baseline })).errors;
    const none = { code: 'NOT_FOUND', path: ['baselineId'] };
    expect(await update(await baselineId({ tenantId: rival }))).toMatchObject([none]);
    expect(await update(newId('firmwareBaseline'))).toMatchObject([none]);
    expect(await update(id)).toMatchObject([{ code: 'INVALID_INPUT', path: ['baselineId'] }]);
    expect(await update(await baselineId({ tenantId: acme }))).toEqual([]);
    const above = await suite.available({}, { siteId: await suite.site(acme) });
    const below = { id: above, baselineId: await baselineId({ tenantId: lab }) };
    expect((await suite.call('serverFirmwareUpdate', below)).errors).toMatchObject([none]);
  });

  it('is refused while an instance has the server, and to who is no operator', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const input = { id, baselineId: await baselineId() };
    const { acme, rival } = suite.tenants;
    const member = await suite.fixture.person('member', ['member', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    expect((await suite.call('serverFirmwareUpdate', input, member)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await suite.call('serverFirmwareUpdate', input, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
    const [operationId, instanceId] = [newId('operation'), newId('instance')];
    const reservation = { operationId, instanceId, tenantId: acme, siteId };
    await suite.call('serverReserve', reservation, suite.fixture.tokens.service);
    await suite.report(operationId, 'START_PROVISIONING');
    await suite.report(operationId, 'ACTIVATE');
    expect((await suite.call('serverFirmwareUpdate', input)).errors).toMatchObject([
      { code: 'CONFLICT', holder: instanceId },
    ]);
  });
});
