import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { baselineOf, entry, ENTRIES } from './baselines.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

/** Reports to the domain what a worker found of the machine. */
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

describe('Server.firmwarePlan', () => {
  it('shows what would be done, by what was last found', async () => {
    const id = await suite.available();
    const entries = [entry('BMC', '7.00'), entry('BIOS', '2.0'), entry('PSU', '2'), entry('CPLD', '1')];
    const baseline = await baselineOf(suite, { entries });
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
    const variables = { id, baselineId: await baselineOf(suite, { vendor: 'Other' }) };
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, PLAN, variables);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });
});

describe('serverFirmwareUpdate', () => {
  it('holds the server, and asks for the baseline as it is now', async () => {
    const id = await suite.available({ vendor: 'ACME', model: 'One' });
    const baseline = await baselineOf(suite, { name: 'winter', vendor: 'Acme', model: 'one' });
    const { server, operation, errors } = await suite.call('serverFirmwareUpdate', {
      id,
      baselineId: baseline,
    });
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ kind: 'FIRMWARE_UPDATE', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    const published = await suite.fixture.publishedEvents('events.server.firmware-update-requested');
    expect(published.at(-1)?.data).toMatchObject({
      kind: 'FIRMWARE_UPDATE',
      subject: { kind: 'Server', id },
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
    const { errors } = await suite.call('serverFirmwareUpdate', {
      id,
      baselineId: await baselineOf(suite, more),
    });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['baselineId'] }]);
    expect(errors[0]?.message).toMatch(says);
  });

  it('accepts a baseline of the server’s tenant or of one above it', async () => {
    const { acme, lab, rival } = suite.tenants;
    const id = await suite.available({}, { siteId: await suite.site(lab) });
    const update = async (baseline: string) =>
      (await suite.call('serverFirmwareUpdate', { id, baselineId: baseline })).errors;
    const none = { code: 'NOT_FOUND', path: ['baselineId'] };
    expect(await update(await baselineOf(suite, { tenantId: rival }))).toMatchObject([none]);
    expect(await update(newId('firmwareBaseline'))).toMatchObject([none]);
    expect(await update(id)).toMatchObject([{ code: 'INVALID_INPUT', path: ['baselineId'] }]);
    expect(await update(await baselineOf(suite, { tenantId: acme }))).toEqual([]);
    const above = await suite.available({}, { siteId: await suite.site(acme) });
    const below = { id: above, baselineId: await baselineOf(suite, { tenantId: lab }) };
    expect((await suite.call('serverFirmwareUpdate', below)).errors).toMatchObject([none]);
  });

  it('is refused while an instance has the server, and to who is no operator', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const input = { id, baselineId: await baselineOf(suite) };
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
