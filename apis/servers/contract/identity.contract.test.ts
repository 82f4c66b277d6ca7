import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

let count = 0;
const unique = (prefix: string): string => `${prefix}-${++count}-${Date.now()}`;
const uniqueMac = (): string => {
  const digits = (++count + 0x10_00).toString(16).padStart(6, '0');
  return `52:54:00:${digits.replace(/(..)(?=.)/g, '$1:')}`;
};

const disk = (serialNumber: string): object => ({ kind: 'DISK', name: `bay ${serialNumber}`, serialNumber });
const port = (mac: string): object => ({ kind: 'PORT', name: `port ${mac}`, mac });

const PLACEHOLDERS = {
  serialNumber: 'To be filled by O.E.M.',
  uuid: '03000200-0400-0500-0006-000700080009',
};

interface Hardware {
  readonly serialNumber?: string | null;
  readonly uuid?: string | null;
  readonly components?: readonly object[];
}

/** A machine with its own numbers, ports and disks. */
function machine(more: Hardware = {}): Hardware {
  return {
    serialNumber: unique('SN'),
    uuid: crypto.randomUUID(),
    components: [port(uniqueMac()), disk(unique('D'))],
    ...more,
  };
}

/** Enrolls a server whose inspection finds the hardware. */
async function enrollAs(hardware: Hardware): Promise<{ id: string; stored: ServerPayload }> {
  const { id, operationId } = await suite.enroll();
  await suite.report(operationId, 'START_INSPECTION');
  const input = { operationId, id, powerState: 'OFF', components: [], ...hardware };
  const stored = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
  const failure = { code: 'CONFLICT', message: 'it is on record already', step: 'collect-inventory' };
  if (stored.errors.length > 0) await suite.report(operationId, 'FAIL', { failure, outcome: 'FAILED' });
  else await suite.report(operationId, 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
  return { id, stored };
}

/** What a worker reports of the machine that answers, during an operation that holds the server. */
async function meets(id: string, purpose: string, found: Hardware): Promise<ServerPayload> {
  const { operation, errors } = await suite.call('serverInspect', { id });
  expect(errors).toEqual([]);
  const operationId = operation?.id ?? '';
  const input = { operationId, purpose, components: [], ...found };
  const payload = await suite.call('serverIdentityReport', input, suite.fixture.tokens.service);
  const failure = { code: 'TEST', message: 'the test goes on', step: null };
  await suite.report(operationId, 'FAIL', { failure, outcome: 'FAILED' });
  return payload;
}

interface IdentityView {
  readonly serialNumber: string | null;
  readonly uuid: string | null;
  readonly foundIdentity: { readonly permitted: boolean; readonly differences: readonly string[] } | null;
  readonly identityChanges: readonly {
    readonly actor: string;
    readonly reason: string;
    readonly before: { readonly serialNumber: string | null; readonly macs: readonly string[] };
    readonly after: { readonly serialNumber: string | null; readonly macs: readonly string[] };
  }[];
  readonly ports: readonly { readonly mac: string; readonly shared: boolean }[];
}

async function identityOf(id: string, token = suite.fixture.tokens.admin): Promise<IdentityView> {
  const document = `query($id: ID!) { server(id: $id) { serialNumber uuid
    foundIdentity { permitted differences identity { serialNumber macs disks } operation { id } }
    identityChanges { at actor reason before { serialNumber macs } after { serialNumber macs } }
    ports { mac shared } } }`;
  return (await suite.fixture.query<{ server: IdentityView }>(token, document, { id })).server;
}

describe('one machine, one record', () => {
  it.each<[string, (first: Hardware) => Hardware]>([
    ['in whole', (first) => first],
    [
      'by its serial number, in another case',
      ({ serialNumber }) => ({ serialNumber: serialNumber?.toLowerCase() ?? null }),
    ],
    ['by its UUID in the other byte order', ({ uuid }) => ({ uuid: turned(uuid ?? '') })],
    [
      'by its disks, where its numbers are placeholders',
      ({ components }) => ({ ...PLACEHOLDERS, components: components?.slice(1) ?? [] }),
    ],
    [
      'by its ports, where its numbers are placeholders',
      ({ components }) => ({ ...PLACEHOLDERS, components: components?.slice(0, 1) ?? [] }),
    ],
  ])('refuses a machine under a second BMC %s, naming the first, and lets it be retired', async (_, told) => {
    const first = machine();
    const { id: holder } = await enrollAs(first);
    const { id, stored } = await enrollAs(told(first));
    expect(stored.errors).toMatchObject([
      { code: 'CONFLICT', holder, message: expect.stringContaining(holder) },
    ]);
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED' });
    expect((await suite.call('serverRetire', { id })).errors).toEqual([]);
    expect((await suite.call('serverRetire', { id: holder })).errors).toEqual([]);
    expect((await enrollAs(first)).stored.errors).toEqual([]);
  });

  it('lets one of eight win that find the same machine at the same moment', async () => {
    const same = machine();
    const stored = await Promise.all(
      Array.from({ length: 8 }, async () => (await enrollAs(same)).stored.errors.map(({ code }) => code)),
    );
    expect(stored.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(stored.flat()).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'));
  });

  it('takes boards whose numbers are placeholders as many machines', async () => {
    for (let board = 0; board < 3; board += 1)
      expect((await enrollAs(machine(PLACEHOLDERS))).stored.errors).toEqual([]);
  });

  it('knows a MAC address that several machines have as shared, and the others as their own', async () => {
    const [common, own] = [uniqueMac(), uniqueMac()];
    const { id: first } = await enrollAs(machine({ components: [port(common), port(own)] }));
    const { id: second, stored } = await enrollAs(machine({ components: [port(common)] }));
    expect(stored.errors).toEqual([]);
    expect((await identityOf(first)).ports).toEqual([
      { mac: common, shared: true },
      { mac: own, shared: false },
    ]);
    expect((await identityOf(second)).ports).toEqual([{ mac: common, shared: true }]);
  });

  it('knows the address of a port towards the BMC, which all of its kind have, as shared at once', async () => {
    const { id } = await enrollAs(machine({ components: [port('be:3a:f2:b6:05:9f')] }));
    expect((await identityOf(id)).ports).toEqual([{ mac: 'be:3a:f2:b6:05:9f', shared: true }]);
  });

  it('lets a disk be moved from one machine to another', async () => {
    const moved = unique('D');
    await enrollAs(machine({ components: [disk(moved)] }));
    expect((await enrollAs(machine({ components: [disk(moved)] }))).stored.errors).toEqual([]);
  });

  it('takes a serial number on no list that boards without a part in common have for a placeholder', async () => {
    const serialNumber = unique('CHANGEME');
    expect((await enrollAs(machine({ serialNumber }))).stored.errors).toEqual([]);
    expect((await enrollAs(machine({ serialNumber }))).stored.errors).toEqual([]);
  });
});

describe('the machine that answers', () => {
  it.each<[string, string, (known: Hardware) => Hardware, string | null]>([
    ['that is the one on record', 'DESTROY', (known) => known, null],
    [
      'whose UUID was changed by an update',
      'DESTROY',
      (known) => ({ ...known, uuid: crypto.randomUUID() }),
      null,
    ],
    [
      'that tells neither number, by its disks',
      'DESTROY',
      ({ components }) => ({ components: components?.slice(1) ?? [] }),
      null,
    ],
    ['that tells nothing', 'CHANGE', () => ({}), null],
    ['that tells nothing, where disks are overwritten', 'DESTROY', () => ({}), 'IDENTITY_UNKNOWN'],
    ['that tells nothing, where its instance goes', 'WIPE', () => ({}), 'IDENTITY_UNKNOWN'],
    ['that is another one', 'CHANGE', () => machine(), 'IDENTITY_MISMATCH'],
    ['that is another one, where disks are overwritten', 'DESTROY', () => machine(), 'IDENTITY_MISMATCH'],
    ['that is another one, to be turned off', 'POWER_OFF', () => machine(), null],
    [
      'that has the disks on another board',
      'DESTROY',
      ({ components }) => machine({ components: components?.slice(1) ?? [] }),
      'IDENTITY_MISMATCH',
    ],
    [
      'that has the disks on another board, where its instance goes',
      'WIPE',
      ({ components }) => machine({ components: components?.slice(1) ?? [] }),
      null,
    ],
    [
      'that has other disks on another board, where its instance goes',
      'WIPE',
      () => machine(),
      'IDENTITY_MISMATCH',
    ],
  ])('%s, for %s, is judged', async (_, purpose, met, code) => {
    const known = machine();
    const { id } = await enrollAs(known);
    const { refusal } = await meets(id, purpose, met(known));
    expect(refusal?.code ?? null).toBe(code);
    if (code === 'IDENTITY_MISMATCH')
      expect(refusal?.message).toMatch(/serial number .*serverIdentityAccept/);
  });

  it('is refused for boards with placeholders whose BMC addresses were swapped, naming the other', async () => {
    const [one, other] = [machine(PLACEHOLDERS), machine(PLACEHOLDERS)];
    const { id } = await enrollAs(one);
    const { id: swapped } = await enrollAs(other);
    for (const purpose of ['POWER_OFF', 'CHANGE', 'DESTROY', 'WIPE']) {
      const { refusal } = await meets(id, purpose, other);
      expect(refusal, purpose).toMatchObject({
        code: 'IDENTITY_MISMATCH',
        message: expect.stringContaining(swapped),
      });
    }
  });

  it('does not replace the record by being inspected', async () => {
    const known = machine();
    const { id } = await enrollAs(known);
    const { operation } = await suite.call('serverInspect', { id });
    const input = { operationId: operation?.id, id, powerState: 'OFF', components: [], ...machine() };
    const stored = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
    expect(stored).toMatchObject({ errors: [], inspection: null, refusal: { code: 'IDENTITY_MISMATCH' } });
    expect(await identityOf(id)).toMatchObject({
      serialNumber: known.serialNumber,
      uuid: known.uuid,
      foundIdentity: { permitted: false },
    });
  });

  it('keeps its numbers while its BMC does not tell them', async () => {
    const known = machine();
    const { id } = await enrollAs(known);
    const { operation } = await suite.call('serverInspect', { id });
    const { components } = known;
    const input = { operationId: operation?.id, id, powerState: 'OFF', components };
    const stored = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
    expect(stored).toMatchObject({ errors: [], refusal: null });
    expect(await identityOf(id)).toMatchObject({ serialNumber: known.serialNumber, uuid: known.uuid });
  });
});

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

  it('lets the former machine be enrolled again, and the accepted one no more', async () => {
    const [known, other] = [machine(), machine()];
    const { id } = await enrollAs(known);
    await meets(id, 'CHANGE', other);
    expect((await accept(id)).errors).toEqual([]);
    expect((await enrollAs(known)).stored.errors).toEqual([]);
    expect((await enrollAs(other)).stored.errors).toMatchObject([{ code: 'CONFLICT', holder: id }]);
  });

  it('vouches for a machine that tells nothing, before its disks are overwritten', async () => {
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

/** A UUID with its first three fields in the other byte order. */
function turned(uuid: string): string {
  const [first = '', second = '', third = '', ...rest] = uuid.split('-');
  const turn = (field: string): string => (field.match(/../g) ?? []).toReversed().join('');
  return [turn(first), turn(second), turn(third), ...rest].join('-');
}
