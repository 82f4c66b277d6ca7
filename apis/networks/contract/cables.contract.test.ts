import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { PORT_KINDS, type PortKind } from '#contracts/hardware/port-kinds.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;
let deviceId: string;

beforeAll(async () => {
  suite = await startNetworks();
  deviceId = await suite.device({ kind: 'PATCH_PANEL' });
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

/** A port of any kind with what that kind needs. */
async function portOf(kind: PortKind): Promise<string> {
  if (kind !== 'FRONT') return await suite.port(deviceId, { kind });
  const rearPortId = await suite.port(deviceId, { kind: 'REAR' });
  return await suite.port(deviceId, { kind, rearPortId, rearPosition: 1 });
}

/** Writes a cable past the API. */
async function store(portAId: string, portBId: string): Promise<void> {
  await suite.fixture.database
    .fork()
    .execute(
      `insert into cable (id, tenant_id, port_a_id, port_b_id, status) values (?, ?, ?, ?, 'PLANNED')`,
      [newId('cable'), suite.tenants.acme, portAId, portBId],
    );
}

test('a port has one cable, at either of its ends; the refusal and the port name it', async () => {
  const [a, b, c] = await Promise.all(
    ['NETWORK', 'NETWORK', 'NETWORK'].map(async () => await portOf('NETWORK')),
  );
  const first = await suite.join(a ?? '', b ?? '');
  expect(first.errors).toEqual([]);
  const holder = first.node?.id;
  for (const [one, other, path] of [
    [a, c, 'portAId'],
    [c, a, 'portBId'],
    [b, c, 'portAId'],
    [c, b, 'portBId'],
  ]) {
    const { errors } = await suite.join(one ?? '', other ?? '');
    expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: [path], holder })]);
    await expect(store(one ?? '', other ?? '')).rejects.toThrow('cable_end_pkey');
  }
  const document = 'query($id: ID!) { devicePort(id: $id) { cable { id } } }';
  const ask = async (id = '') => await suite.fixture.query(suite.fixture.tokens.admin, document, { id });
  expect(await ask(b)).toEqual({ devicePort: { cable: { id: holder } } });
  expect(await ask(c)).toEqual({ devicePort: { cable: null } });
  const kept = await suite.client('DevicePort').delete(suite.fixture.tokens.admin, b ?? '');
  expect(kept.errors).toEqual([expect.objectContaining({ code: 'CONFLICT', holder })]);
  await suite.client('Cable').delete(suite.fixture.tokens.admin, holder ?? '');
  expect((await suite.join(c ?? '', b ?? '')).errors).toEqual([]);
});

test('of several who join one port at once, in both directions, one wins and the errors of the others name it', async () => {
  const port = await portOf('NETWORK');
  const others = await Promise.all(Array.from({ length: 6 }, async () => await portOf('NETWORK')));
  const answers = await Promise.all(
    others.map(async (other, n) => await (n % 2 === 0 ? suite.join(port, other) : suite.join(other, port))),
  );
  const [won, ...more] = answers.flatMap(({ node }) => (node === null ? [] : [node.id]));
  expect(more).toEqual([]);
  const refusals = answers.flatMap(({ errors }) => errors);
  expect(refusals).toHaveLength(5);
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'CONFLICT', holder: won });
});

test('two at once between the same ports, from either end: one wins', async () => {
  const [a, b] = [await portOf('NETWORK'), await portOf('NETWORK')];
  const answers = await Promise.all([suite.join(a, b), suite.join(b, a)]);
  expect(answers.filter(({ node }) => node !== null)).toHaveLength(1);
});

test('only ports that fit are joined, whatever writes', async () => {
  const panel = new Set<PortKind>(['FRONT', 'REAR']);
  const power = new Set<PortKind>(['POWER', 'POWER_OUTLET']);
  const pairs = new Set(['NETWORK NETWORK', 'POWER POWER_OUTLET', 'CONSOLE CONSOLE_SERVER']);
  const fits = (one: PortKind, other: PortKind): boolean =>
    pairs.has(`${one} ${other}`) ||
    pairs.has(`${other} ${one}`) ||
    ((panel.has(one) || panel.has(other)) && !power.has(one) && !power.has(other));
  for (const one of PORT_KINDS) {
    for (const other of PORT_KINDS) {
      const [a, b] = [await portOf(one), await portOf(other)];
      const { errors } = await suite.join(a, b);
      const refused = [expect.objectContaining({ code: 'INVALID_INPUT', path: ['portBId'] })];
      expect(errors, `${one} with ${other}`).toEqual(fits(one, other) ? [] : refused);
      if (!fits(one, other)) await expect(store(a, b)).rejects.toThrow('do not fit');
    }
  }
  const port = await portOf('NETWORK');
  expect((await suite.join(port, port)).errors[0]).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['portBId'],
  });
  await expect(store(port, port)).rejects.toThrow('cable_two_ports');
});

test('a cable requires the role operator on the tenants of both ports', async () => {
  const { fixture, tenants } = suite;
  const site = newId('site');
  await fixture.seedReferences({ kind: 'site', id: site, tenantId: tenants.rival });
  const theirDevice = await suite.device({ tenantId: tenants.rival, siteId: site });
  const theirs = await suite.port(theirDevice, { tenantId: tenants.rival });
  const ours = await portOf('NETWORK');
  const alone = await fixture.person('alone', ['admin', tenants.acme]);
  expect((await suite.join(ours, theirs, alone)).errors[0]).toMatchObject({
    code: 'NOT_FOUND',
    path: ['portBId'],
  });
  const looking = await fixture.person('looking', ['admin', tenants.acme], ['viewer', tenants.rival]);
  expect((await suite.join(ours, theirs, looking)).errors[0]).toMatchObject({
    code: 'FORBIDDEN',
    path: ['portBId'],
  });
  const both = await fixture.person('both', ['operator', tenants.acme], ['operator', tenants.rival]);
  expect((await suite.join(ours, theirs, both)).errors).toEqual([]);
  // The cable is acme's: callers without a role there learn that the port is taken, not by what.
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  const other = await suite.port(theirDevice, { tenantId: tenants.rival });
  expect((await suite.join(other, theirs, rival)).errors).toEqual([
    expect.objectContaining({ code: 'CONFLICT', path: ['portBId'], holder: null }),
  ]);
});
