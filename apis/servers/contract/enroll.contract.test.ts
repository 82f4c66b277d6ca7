import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { enrollment, startServersSuite, type ServersSuite } from './servers-suite.ts';

const CANARY = 'c4n4ry-pa55word';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const bmc = (more: object): object => ({
  bmc: {
    address: 'https://bmc.test',
    provider: 'redfish',
    credential: { username: 'a', password: 'b' },
    ...more,
  },
});

describe('serverEnroll', () => {
  it('answers at once with a server that is ENROLLING, held by the operation it names, and asks for it', async () => {
    const { server, operation, errors } = await suite.call('serverEnroll', enrollment(suite.siteId));
    expect(errors).toEqual([]);
    expect(server).toMatchObject({ state: 'ENROLLING', version: 1, powerState: 'UNKNOWN' });
    expect(operation).toMatchObject({ kind: 'ENROLL', state: 'PENDING' });
    expect(operation?.temporalUrl).toMatch(new RegExp(`^https?://.+/workflows/${operation?.id}$`));
    expect(server?.operation?.id).toBe(operation?.id);
    const [requested] = (await suite.fixture.publishedEvents('events.server.enroll-requested')).slice(-1);
    expect(requested).toMatchObject({
      subject: server?.id,
      data: { operationId: operation?.id, kind: 'ENROLL', subject: { id: server?.id }, requestedBy: 'admin' },
    });
    expect((await suite.fixture.publishedEvents('facts.server.')).at(-1)).toMatchObject({
      data: { id: server?.id, state: 'ENROLLING', version: 1, deleted: false },
    });
  });

  it('gives a repeated key the first answer, once', async () => {
    const input = { idempotencyKey: 'again', ...enrollment(suite.siteId) };
    const first = await suite.call('serverEnroll', input);
    const publishedCount = (await suite.fixture.publishedEvents()).length;
    const second = await suite.call('serverEnroll', input);
    expect(second).toEqual(first);
    expect(await suite.fixture.publishedEvents()).toHaveLength(publishedCount);
  });

  it('keeps the password nowhere but sealed for the workers', async () => {
    const { fixture } = suite;
    const credential = { username: 'canary', password: CANARY };
    const { id } = await suite.enroll(bmc({ address: 'https://canary.test', credential }));
    const em = fixture.database.fork();
    const tables: { table_name: string }[] = await em.execute(
      `select table_name from information_schema.tables where table_schema = ?`,
      [fixture.database.schema],
    );
    expect(tables.map(({ table_name: name }) => name)).toEqual(
      expect.arrayContaining(['credential', 'idempotency', 'outbox', 'server']),
    );
    for (const { table_name: table } of tables) {
      const rows: unknown[] = await em.execute(`select * from "${table}"`);
      expect(JSON.stringify(rows), table).not.toContain(CANARY);
    }
    const document = `query($id: ID!) { server(id: $id) { bmc { credentialRef sealedCredential } } }`;
    type Bmc = { server: { bmc: { credentialRef: string | null; sealedCredential: string | null } } };
    const byAdmin = await fixture.query<Bmc>(fixture.tokens.admin, document, { id });
    expect(byAdmin.server.bmc).toEqual({ credentialRef: expect.any(String), sealedCredential: null });
    const byWorker = await fixture.query<Bmc>(fixture.tokens.service, document, { id });
    const sealed = byWorker.server.bmc.sealedCredential ?? '';
    expect(await suite.opener.open(sealed, 'https://canary.test')).toEqual(credential);
    await expect(suite.opener.open(sealed, 'https://bmc.test')).rejects.toThrow(/sealed for/);
    const viewer = await fixture.person('vic', ['viewer', suite.tenants.acme]);
    expect((await fixture.query<Bmc>(viewer, document, { id })).server.bmc.credentialRef).toBeNull();
  });

  it('accepts a credential stored before for the same BMC, of a tenant that the caller may operate', async () => {
    const { fixture } = suite;
    const address = 'https://twins.test';
    const { id } = await suite.enroll(bmc({ address, systemId: '1' }));
    const document = `query($id: ID!) { server(id: $id) { bmc { credentialRef } } }`;
    const { server } = await fixture.query<{ server: { bmc: { credentialRef: string } } }>(
      fixture.tokens.admin,
      document,
      { id },
    );
    const { credentialRef } = server.bmc;
    const behind = (more: object): object => ({ bmc: { provider: 'redfish', credentialRef, ...more } });
    const second = enrollment(suite.siteId, behind({ address, systemId: '2' }));
    expect((await suite.call('serverEnroll', second)).errors).toEqual([]);
    const rivals = await suite.site(suite.tenants.rival);
    const rival = await fixture.person('rita', ['operator', suite.tenants.rival]);
    const stolen = enrollment(rivals, behind({ address, systemId: '3' }));
    expect((await suite.call('serverEnroll', stolen, rival)).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['bmc', 'credentialRef'] },
    ]);
  });

  it.each(['https://attacker.test', 'https://twins.test:8443'])(
    'refuses a credential of another address for %s, to which its password would be sent',
    async (address) => {
      const { id } = await suite.enroll(bmc({ address: `https://twins-${address.length}.test` }));
      const document = `query($id: ID!) { server(id: $id) { bmc { credentialRef } } }`;
      type Answer = { server: { bmc: { credentialRef: string } } };
      const { server } = await suite.fixture.query<Answer>(suite.fixture.tokens.admin, document, { id });
      const input = enrollment(suite.siteId, {
        bmc: { address, provider: 'redfish', credentialRef: server.bmc.credentialRef },
      });
      expect((await suite.call('serverEnroll', input)).errors).toMatchObject([
        {
          code: 'INVALID_INPUT',
          path: ['bmc', 'credentialRef'],
          message: expect.stringMatching(/twins-\d+.*Give user/),
        },
      ]);
    },
  );

  it('accepts two systems behind one BMC, by address or by id, each once', async () => {
    const system = async (more: object) =>
      await suite.call(
        'serverEnroll',
        enrollment(suite.siteId, bmc({ address: 'https://multi.test', ...more })),
      );
    const byAddress = await system({ address: 'https://multi.test/redfish/v1/Systems/Node%201' });
    expect(byAddress.errors).toEqual([]);
    expect((await system({ systemId: '2' })).errors).toEqual([]);
    const document = `query($id: ID!) { server(id: $id) { bmc { address systemId } } }`;
    expect(
      await suite.fixture.query(suite.fixture.tokens.admin, document, { id: byAddress.server?.id }),
    ).toEqual({
      server: { bmc: { address: 'https://multi.test', systemId: 'Node 1' } },
    });
    // Without a system it would be the only one that the BMC has, which is on record.
    expect((await system({})).errors).toMatchObject([{ code: 'CONFLICT', path: ['bmc', 'address'] }]);
    const again = { address: 'https://multi.test/redfish/v1/Systems/Node%201/' };
    expect((await system(again)).errors).toMatchObject([
      { code: 'CONFLICT', path: ['bmc', 'address'], holder: byAddress.server?.id },
    ]);
    expect(
      (await system({ address: 'https://multi.test/redfish/v1/Systems/3', systemId: '4' })).errors,
    ).toMatchObject([{ code: 'INVALID_INPUT', path: ['bmc', 'systemId'] }]);
  });

  it.each([
    ['no name', { name: '  ' }, ['name']],
    ['a name with a slash', { name: 'a/b' }, ['name']],
    ['no id of a site', { siteId: 'nonsense' }, ['siteId']],
    ['the id of a tenant as site', { siteId: newId('tenant') }, ['siteId']],
    ['an unknown site', { siteId: newId('site', Date.now() - 60_000) }, ['siteId']],
    ['plain http', bmc({ address: 'http://bmc.test' }), ['bmc', 'address']],
    ['no address', bmc({ address: 'bmc' }), ['bmc', 'address']],
    ['a password in the address', bmc({ address: 'https://a:b@bmc.test' }), ['bmc', 'address']],
    [
      'an address outside the allowed networks',
      bmc({ address: 'https://169.254.169.254' }),
      ['bmc', 'address'],
    ],
    [
      'an address with a path that is no system',
      bmc({ address: 'https://bmc.test/a/b' }),
      ['bmc', 'address'],
    ],
    ['an address with a query', bmc({ address: 'https://bmc.test/?a=b' }), ['bmc', 'address']],
    ['an id of a system with a slash', bmc({ systemId: 'Systems/2' }), ['bmc', 'systemId']],
    ['an unknown provider', bmc({ provider: 'telepathy' }), ['bmc', 'provider']],
    ['no credential at all', bmc({ credential: null }), ['bmc']],
    ['two credentials', bmc({ credentialRef: 'x' }), ['bmc']],
    [
      'an empty user',
      bmc({ credential: { username: '', password: 'b' } }),
      ['bmc', 'credential', 'username'],
    ],
    ['an unknown rack', { rackId: newId('rack', Date.now() - 60_000) }, ['rackId']],
    ['a position without a rack', { position: 3 }, ['position']],
    ['a position below the rack', { rackId: newId('rack'), position: 0 }, ['position']],
  ])('refuses %s, and writes nothing', async (_, wrong, path) => {
    const publishedCount = (await suite.fixture.publishedEvents()).length;
    const { server, errors } = await suite.call('serverEnroll', enrollment(suite.siteId, wrong));
    expect(server).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ path, message: expect.stringMatching(/\w{3}/) })]);
    expect(await suite.fixture.publishedEvents()).toHaveLength(publishedCount);
  });

  it('refuses what is taken, naming who has it', async () => {
    const rackId = newId('rack');
    await suite.fixture.seedReferences({
      kind: 'rack',
      id: rackId,
      tenantId: suite.tenants.acme,
      data: { siteId: suite.siteId, units: 42 },
    });
    const first = enrollment(suite.siteId, { rackId, position: 7 });
    const holder = (await suite.call('serverEnroll', first)).server?.id;
    const { name, bmc: sameBmc } = first as { name: string; bmc: object };
    for (const [same, path] of [
      [{ name: name.toUpperCase() }, ['name']],
      [{ bmc: sameBmc }, ['bmc', 'address']],
      [{ rackId, position: 7 }, ['position']],
    ] as const) {
      const { errors } = await suite.call('serverEnroll', enrollment(suite.siteId, same));
      expect(errors).toMatchObject([{ code: 'CONFLICT', path, holder }]);
    }
    const tooHigh = await suite.call('serverEnroll', enrollment(suite.siteId, { rackId, position: 43 }));
    expect(tooHigh.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['position'] }]);
    const elsewhere = enrollment(await suite.site(), { rackId });
    expect((await suite.call('serverEnroll', elsewhere)).errors).toMatchObject([{ path: ['rackId'] }]);
  });

  it.each(['name', 'bmc'] as const)(
    'lets one of eight win that ask for the same %s at the same moment',
    async (same) => {
      const first = enrollment(suite.siteId) as Record<string, unknown>;
      const raced = await Promise.all(
        Array.from(
          { length: 8 },
          async () => await suite.call('serverEnroll', enrollment(suite.siteId, { [same]: first[same] })),
        ),
      );
      const winners = raced.flatMap(({ server }) => (server === null ? [] : [server.id]));
      expect(winners).toHaveLength(1);
      expect(raced.flatMap(({ errors }) => errors.map(({ code, holder }) => [code, holder]))).toEqual(
        Array.from({ length: 7 }, () => ['CONFLICT', winners[0]]),
      );
    },
  );

  it('is for operators of the site’s tenant; to others the site looks absent or closed', async () => {
    const { fixture, tenants } = suite;
    const who = async (role: 'operator' | 'member' | 'viewer', tenant: string) => {
      const token = await fixture.person(`${role}-${tenant}`, [role, tenant]);
      const { errors } = await suite.call('serverEnroll', enrollment(suite.siteId), token);
      return errors.map(({ code }) => code);
    };
    expect(await who('operator', tenants.acme)).toEqual([]);
    expect(await who('member', tenants.acme)).toEqual(['FORBIDDEN']);
    expect(await who('viewer', tenants.acme)).toEqual(['FORBIDDEN']);
    expect(await who('operator', tenants.rival)).toEqual(['NOT_FOUND']);
  });
});
