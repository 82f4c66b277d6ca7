import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { serverResources } from '../resources.ts';
import { baselineOf, changeBaseline, createBaseline, entry } from './baselines.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let components = 0;

beforeAll(async () => {
  suite = await startServersSuite(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.stop());

resourceContract('FirmwareBaseline', async () => {
  const { fixture, tenants } = suite;
  const resource = serverResources.get('FirmwareBaseline');
  if (resource === undefined) throw new Error('There is no resource FirmwareBaseline');
  const references = { tenantId: tenants.acme };
  // A model needs its vendor beside it, so the suite could not clear one without the other.
  const samples = { entries: () => [entry(`BMC ${++components}`, '1')], model: () => undefined };
  return { fixture, database: fixture.database, resource, tenants, references, samples };
});

describe('firmwareBaselineCreate', () => {
  it('keeps the components in order', async () => {
    const entries = [entry('Z', '1'), entry('A', '2', { sha256: 'AB'.repeat(32) })];
    const { firmwareBaseline, errors } = await createBaseline(suite, {
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
    const { firmwareBaseline, errors } = await createBaseline(suite, more);
    expect(firmwareBaseline).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: path.split('.') })]);
    expect(errors[0]?.message).not.toContain('secret');
  });

  it('refuses a taken name, an unknown tenant, and a role that is too low', async () => {
    const holder = await baselineOf(suite, { name: 'taken' });
    expect((await createBaseline(suite, { name: 'taken' })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['name'], holder },
    ]);
    const unknown = await createBaseline(suite, { tenantId: newId('tenant', Date.now() - 60_000) });
    expect(unknown.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['tenantId'] }]);
    const member = await suite.fixture.person('member', ['member', suite.tenants.acme]);
    expect((await createBaseline(suite, {}, member)).errors).toMatchObject([
      { code: 'FORBIDDEN', path: ['tenantId'] },
    ]);
  });
});

describe('a baseline', () => {
  it('is changed with its components, under the rules of its creation', async () => {
    const id = await baselineOf(suite, { vendor: 'Dell', model: 'R750' });
    const changed = await changeBaseline(suite, 'Update', { id, entries: [entry('BIOS', '3')] });
    expect(changed.firmwareBaseline).toMatchObject({ version: 2, entries: [entry('BIOS', '3')] });
    for (const [input, path] of [
      [{ entries: [entry('A', '1', { imageUrl: 'http://169.254.169.254/a' })] }, 'entries.0.imageUrl'],
      [{ vendor: null }, 'model'],
    ] as const) {
      const { errors } = await changeBaseline(suite, 'Update', { id, ...input });
      expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: path.split('.') }]);
    }
    const cleared = await changeBaseline(suite, 'Update', { id, vendor: null, model: null });
    expect(cleared.firmwareBaseline).toMatchObject({ version: 3, vendor: null, model: null });
  });

  it('is listed by name to its tenant and those below, and to no other tenant', async () => {
    const document =
      'query($id: ID!) { firmwareBaseline(id: $id) { id } firmwareBaselines { nodes { id name } } }';
    const { acme, lab, rival } = suite.tenants;
    const id = await baselineOf(suite);
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
    const id = await baselineOf(suite);
    const below = await suite.fixture.person('below', ['admin', suite.tenants.lab]);
    const stranger = await suite.fixture.person('stranger', ['admin', suite.tenants.rival]);
    expect((await changeBaseline(suite, 'Delete', { id }, below)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await changeBaseline(suite, 'Delete', { id }, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const stale = await changeBaseline(suite, 'Delete', { id, expectedVersion: 2 });
    expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(await changeBaseline(suite, 'Delete', { id, expectedVersion: 1 })).toEqual({
      deletedId: id,
      errors: [],
    });
    expect((await changeBaseline(suite, 'Delete', { id })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
  });
});
