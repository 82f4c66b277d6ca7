import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const verb = 'serverBiosApply';
const input = {
  attributes: [
    { name: 'BootMode', text: 'Uefi' },
    { name: 'Cores', number: 8 },
    { name: 'Smt', flag: false },
  ],
};
const data = { attributes: { BootMode: 'Uefi', Cores: 8, Smt: false } };

describe('serverBiosApply', () => {
  it('holds the server, takes it through MAINTENANCE, and makes it AVAILABLE', async () => {
    const id = await suite.available();
    const { server, operation, errors } = await suite.call(verb, { id, ...input });
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ kind: 'BIOS_APPLY', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    const published = await suite.fixture.publishedEvents('events.server.bios-apply-requested');
    expect(published.at(-1)?.data).toMatchObject({
      kind: 'BIOS_APPLY',
      subject: { kind: 'Server', id },
      ...data,
    });
    const operationId = operation?.id ?? '';
    await suite.report(operationId, 'START_MAINTENANCE');
    expect(await suite.read(id)).toMatchObject({ state: 'MAINTENANCE' });
    await suite.report(operationId, 'FINISH_MAINTENANCE', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'AVAILABLE', operation: null });
  });

  it('parks the server where it fails in the middle', async () => {
    const id = await suite.available();
    const { operation } = await suite.call(verb, { id, ...input });
    const operationId = operation?.id ?? '';
    await suite.report(operationId, 'START_MAINTENANCE');
    const failure = { code: 'VERIFICATION_FAILED', message: 'It runs what it ran.', step: 'x' };
    await suite.report(operationId, 'UNLOCK', { outcome: 'FAILED', failure });
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', failure: { code: 'VERIFICATION_FAILED' } });
    expect((await suite.call(verb, { id, ...input })).errors).toEqual([]);
  });

  it('is refused while an instance has the server', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const [operationId, instanceId] = [newId('operation'), newId('instance')];
    const reservation = { operationId, instanceId, tenantId: suite.tenants.acme, siteId };
    await suite.call('serverReserve', reservation, suite.fixture.tokens.service);
    await suite.report(operationId, 'START_PROVISIONING');
    await suite.report(operationId, 'ACTIVATE');
    expect((await suite.call(verb, { id, ...input })).errors).toMatchObject([
      { code: 'CONFLICT', holder: instanceId },
    ]);
  });

  it('requires the role operator on the owner of the server', async () => {
    const id = await suite.available();
    const { acme, rival } = suite.tenants;
    const member = await suite.fixture.person('member', ['member', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    expect((await suite.call(verb, { id, ...input }, member)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await suite.call(verb, { id, ...input }, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('what is asked for', () => {
  it.each([
    ['no attribute', []],
    [
      'one attribute twice',
      [
        { name: 'A', flag: true },
        { name: 'A', flag: false },
      ],
    ],
    ['no value', [{ name: 'A' }]],
    ['two values', [{ name: 'A', text: 'x', number: 1 }]],
    ['a password, which would stand in histories', [{ name: 'SetupPassword', text: 'x' }]],
  ])('is nothing for a BIOS with %s', async (_, attributes) => {
    const id = await suite.available();
    const { errors } = await suite.call('serverBiosApply', { id, attributes });
    expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT' });
    expect(errors[0]?.path[0]).toBe('attributes');
  });
});
