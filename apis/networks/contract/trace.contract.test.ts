import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { farEnds, walk } from '../trace/walk.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';
import { farEndIn, pathOf, wirings, type Wiring } from './random-wiring.ts';

let suite: NetworksSuite;

beforeAll(async () => {
  suite = await startNetworks();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface Traced {
  readonly trace: {
    readonly truncated: boolean;
    readonly hops: readonly { readonly port: { id: string } | null; readonly cable: { id: string } | null }[];
  } | null;
}

const TRACE = 'query($id: ID!) { trace(portId: $id) { truncated hops { port { id } cable { id } } } }';

async function traced(id: string, token = suite.fixture.tokens.admin): Promise<Traced['trace']> {
  return (await suite.fixture.query<Traced>(token, TRACE, { id })).trace;
}

/** Stores a world past the API; answers the ids of its ports by number. */
async function build(deviceId: string, { ports, cables }: Wiring): Promise<string[]> {
  const em = suite.fixture.database.fork();
  const { acme } = suite.tenants;
  const ids = ports.map(() => newId('devicePort'));
  for (const [n, { kind, rear, positions }] of ports.entries()) {
    await em.execute(
      `insert into device_port
         (id, tenant_id, name, device_id, kind, enabled, management_only, positions, rear_port_id, rear_position)
       values (?, ?, ?, ?, ?, true, false, ?, ?, ?)`,
      [
        ids[n],
        acme,
        ids[n],
        deviceId,
        kind,
        positions,
        (rear && ids[rear.port]) ?? null,
        rear?.position ?? null,
      ],
    );
  }
  for (const [a, b] of cables) {
    await em.execute(
      `insert into cable (id, tenant_id, port_a_id, port_b_id, status) values (?, ?, ?, ?, 'CONNECTED')`,
      [newId('cable'), acme, ids[a], ids[b]],
    );
  }
  return ids;
}

test('the path goes from a server’s port through two panels to the switch, and is the same from its middle', async () => {
  const [panelA, panelB] = [await suite.device(), await suite.device()];
  const rearA = await suite.port(panelA, { kind: 'REAR', positions: 12 });
  const rearB = await suite.port(panelB, { kind: 'REAR', positions: 12 });
  const frontA = await suite.port(panelA, { kind: 'FRONT', rearPortId: rearA, rearPosition: 7 });
  const frontB = await suite.port(panelB, { kind: 'FRONT', rearPortId: rearB, rearPosition: 7 });
  await suite.port(panelB, { kind: 'FRONT', rearPortId: rearB, rearPosition: 1 });
  const [server, leaf] = [await suite.port(await suite.device()), await suite.port(await suite.device())];
  const cables: (string | undefined)[] = [];
  for (const [a, b] of [
    [server, frontA],
    [rearB, rearA],
    [leaf, frontB],
  ] as const)
    cables.push((await suite.join(a, b)).node?.id);
  const hop = (port: string, cable: number) => ({ port: { id: port }, cable: { id: cables[cable] } });
  const hops = [hop(server, 0), hop(frontA, 0), hop(rearA, 1), hop(rearB, 1), hop(frontB, 2), hop(leaf, 2)];
  expect(await traced(server)).toEqual({ truncated: false, hops });
  expect(await traced(leaf)).toEqual({ truncated: false, hops: hops.toReversed() });
  // Of a front port, beginning at the end behind the panel.
  expect(await traced(frontA)).toEqual({ truncated: false, hops: hops.toReversed() });
  const document = 'query($id: ID!) { devicePort(id: $id) { farEnd { id } } }';
  const endOf = async (id: string): Promise<unknown> =>
    await suite.fixture.query(suite.fixture.tokens.admin, document, { id });
  expect(await endOf(server)).toEqual({ devicePort: { farEnd: { id: leaf } } });
  expect(await endOf(frontB)).toEqual({ devicePort: { farEnd: { id: leaf } } });
  // A trunk alone does not say which of its positions is meant.
  expect((await traced(rearA))?.hops.map(({ port }) => port?.id)).toEqual([rearA, rearB]);
});

test('a port without a cable is a path on its own; one that is not there, or not to be seen, has none', async () => {
  const port = await suite.port(await suite.device());
  expect(await traced(port)).toEqual({ truncated: false, hops: [{ port: { id: port }, cable: null }] });
  const rival = await suite.fixture.person('rival', ['admin', suite.tenants.rival]);
  expect(await traced(port, rival)).toBeNull();
  expect(await traced(newId('devicePort'))).toBeNull();
  expect(await traced('nonsense')).toBeNull();
});

test('what is another tenant’s on a path is not shown', async () => {
  const { fixture, tenants } = suite;
  const siteId = newId('site');
  await fixture.seedReferences({ kind: 'site', id: siteId, tenantId: tenants.rival });
  const tenantId = tenants.rival;
  const theirs = await suite.port(await suite.device({ siteId, tenantId }), { tenantId });
  const ours = await suite.port(await suite.device());
  const cable = (await suite.join(ours, theirs)).node?.id;
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  const end = 'query($id: ID!) { devicePort(id: $id) { farEnd { id } } }';
  expect(await fixture.query(viewer, end, { id: ours })).toEqual({ devicePort: { farEnd: null } });
  expect((await traced(ours, viewer))?.hops).toEqual([
    { port: { id: ours }, cable: { id: cable } },
    { port: null, cable: { id: cable } },
  ]);
  expect((await traced(theirs, rival))?.hops).toEqual([
    { port: { id: theirs }, cable: null },
    { port: null, cable: null },
  ]);
});

test('each path is that of stepping from port to port, also where wiring has loops', async () => {
  const deviceId = await suite.device();
  const em = suite.fixture.database.fork();
  await fc.assert(
    fc.asyncProperty(wirings, async (wiring) => {
      const ids = await build(deviceId, wiring);
      const ends = await farEnds(em, ids);
      for (const [start, id] of ids.entries()) {
        const end = farEndIn(wiring, start);
        expect(ends.get(id)).toBe(end === undefined ? undefined : ids[end]);
        const { hops, truncated } = await walk(em, id);
        expect({ ports: hops.map(({ portId }) => ids.indexOf(portId)), truncated }).toEqual(
          pathOf(wiring, start),
        );
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a path of more panels than anyone has ends at its bound, and says so', async () => {
  const panels = 130;
  const ports: Wiring['ports'][number][] = [{ kind: 'NETWORK', positions: 1 }];
  const cables: [number, number][] = [];
  for (let panel = 0; panel < panels; panel++) {
    const rear = ports.length;
    ports.push(
      { kind: 'REAR', positions: 1 },
      { kind: 'FRONT', positions: 1, rear: { port: rear, position: 1 } },
    );
    cables.push([rear - 1, rear]);
  }
  const [first = ''] = await build(await suite.device(), { ports, cables });
  const path = await traced(first);
  expect(path?.truncated).toBe(true);
  expect(path?.hops).toHaveLength(201);
  expect(await farEnds(suite.fixture.database.fork(), [first])).toEqual(new Map());
});
