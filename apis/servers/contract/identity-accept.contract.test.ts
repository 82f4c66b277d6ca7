import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { machine, metMachines, PLACEHOLDERS, type MetMachines } from './met-machines.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let enrollAs: MetMachines['enrollAs'];
let meets: MetMachines['meets'];
let identityOf: MetMachines['identityOf'];

beforeAll(async () => {
  suite = await startServersSuite();
  ({ enrollAs, meets, identityOf } = metMachines(suite));
});
afterAll(async () => await suite?.stop());

describe('serverIdentityAccept', () => {
  const accept = async (id: string, more: object = {}, token?: string): Promise<ServerPayload> =>
    await suite.call('serverIdentityAccept', { id, reason: 'the board was replaced', ...more }, token);

  it('puts the machine on record that was found, and keeps who accepted it, why, before and after', async () => {
    const [known, other] = [machine(), machine()];
    const { id } = await enrollAs(known);
    await meets(id, 'CHANGE', other);
    const { version } = await suite.read(id);
    expect((await accept(id, { expectedVersion: version - 1 })).errors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
    expect((await accept(id, { expectedVersion: version })).errors).toEqual([]);
    expect(await identityOf(id)).toMatchObject({
      serialNumber: other.serialNumber,
      foundIdentity: null,
      identityChanges: [
        {
          actor: 'admin',
          reason: 'the board was replaced',
          before: { serialNumber: known.serialNumber },
          after: { serialNumber: other.serialNumber },
        },
      ],
    });
    expect((await meets(id, 'DESTROY', other)).refusal).toBeNull();
    expect((await meets(id, 'DESTROY', known)).refusal).toMatchObject({ code: 'IDENTITY_MISMATCH' });
  });

  it('keeps the last 100 changes', async () => {
    const { id } = await enrollAs(machine());
    await meets(id, 'CHANGE', machine());
    await suite.fixture.database.fork().execute(
      `update server set identity_changes = (select jsonb_agg(jsonb_build_object('at', now(), 'actor', 'admin',
           'reason', 'change ' || n, 'before', recorded, 'after', recorded)) from generate_series(1, 100) n,
             jsonb_build_object('serialNumber', null, 'macs', '[]'::jsonb) recorded) where id = ?`,
      [id],
    );
    expect((await accept(id)).errors).toEqual([]);
    const { identityChanges } = await identityOf(id);
    expect(identityChanges).toHaveLength(100);
    expect(identityChanges.at(0)?.reason).toBe('the board was replaced');
    expect(identityChanges.at(-1)?.reason).toBe('change 2');
  });

  it('lets the former machine be enrolled again, and the accepted one no longer', async () => {
    const [known, other] = [machine(), machine()];
    const { id } = await enrollAs(known);
    await meets(id, 'CHANGE', other);
    expect((await accept(id)).errors).toEqual([]);
    expect((await enrollAs(known)).stored.errors).toEqual([]);
    expect((await enrollAs(other)).stored.errors).toMatchObject([{ code: 'CONFLICT', holder: id }]);
  });

  it('vouches for a machine that reports nothing, before its disks are overwritten', async () => {
    const { id } = await enrollAs({ ...PLACEHOLDERS, components: [] });
    expect((await meets(id, 'DESTROY', PLACEHOLDERS)).refusal).toMatchObject({
      code: 'IDENTITY_UNKNOWN',
      message: expect.stringContaining('serverIdentityAccept'),
    });
    expect((await accept(id)).errors).toEqual([]);
    expect((await meets(id, 'DESTROY', PLACEHOLDERS)).refusal).toBeNull();
  });

  it('is refused for a machine that is another server, naming it', async () => {
    const other = machine();
    const { id: holder } = await enrollAs(other);
    const { id } = await enrollAs(machine());
    await meets(id, 'CHANGE', other);
    expect((await accept(id)).errors).toMatchObject([{ code: 'CONFLICT', holder }]);
    expect((await identityOf(id)).identityChanges).toEqual([]);
  });

  it('is refused where nothing was found, and while an operation holds the server', async () => {
    const { id } = await enrollAs(machine());
    expect((await accept(id)).errors).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
    await meets(id, 'CHANGE', machine());
    const { operation } = await suite.call('serverInspect', { id });
    expect((await accept(id)).errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id }]);
  });

  it.each(['', '  ', 'ok', 'x'.repeat(1_001), 'two\nlines'])(
    'wants a reason, which %j is not',
    async (reason) => {
      const { id } = await enrollAs(machine());
      expect((await accept(id, { reason })).errors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['reason'] },
      ]);
    },
  );

  it('is for operators of the owner, as is what was found', async () => {
    const { acme, rival } = suite.tenants;
    const { id } = await enrollAs(machine());
    await meets(id, 'CHANGE', machine());
    const viewer = await suite.fixture.person('viewer', ['viewer', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    expect((await accept(id, {}, viewer)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await accept(id, {}, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await identityOf(id, viewer)).foundIdentity).not.toBeNull();
    const operator = await suite.fixture.person('operator', ['operator', acme]);
    expect((await accept(id, {}, operator)).errors).toEqual([]);
  });

  it('leaves reports to our own workers', async () => {
    const input = { operationId: newId('operation'), purpose: 'CHANGE', components: [] };
    expect((await suite.call('serverIdentityReport', input)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
