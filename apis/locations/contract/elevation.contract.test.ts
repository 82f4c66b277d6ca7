import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { refused, startRacksSuite, type RacksSuite } from './racks-suite.ts';

let suite: RacksSuite;

beforeAll(async () => {
  suite = await startRacksSuite();
}, 60_000);
afterAll(async () => await suite?.stop());

describe('an elevation', () => {
  it('has each thing once, by unit, and what is beside the units last', async () => {
    const rackId = await suite.newRack();
    const top = await suite.place(rackId, 20);
    const half = await suite.place(rackId, 3.5, { height: 0.5, fullDepth: false, face: 'REAR' });
    const beside = await suite.place(rackId, null, { height: 0 });
    const own = await suite.newServer({ rackId, position: 7 });
    const { elevation, positionConflicts } = await suite.rackOf(rackId);
    const server = (id: string): object => ({ __typename: 'Server', id });
    expect(elevation).toEqual([
      {
        unit: 3.5,
        face: 'REAR',
        height: 0.5,
        fullDepth: false,
        occupant: server(half.occupantId),
        placement: { id: half.id },
      },
      { unit: 7, face: 'FRONT', height: 1, fullDepth: true, occupant: server(own), placement: null },
      {
        unit: 20,
        face: 'FRONT',
        height: 1,
        fullDepth: true,
        occupant: server(top.occupantId),
        placement: { id: top.id },
      },
      {
        unit: null,
        face: 'FRONT',
        height: 0,
        fullDepth: true,
        occupant: server(beside.occupantId),
        placement: { id: beside.id },
      },
    ]);
    expect(positionConflicts).toEqual([]);
  });

  it('shows what units are taken, and not by what, to those who may not see it', async () => {
    const rackId = await suite.newRack();
    await suite.place(rackId, 1);
    const below = await suite.fixture.person('below', ['viewer', suite.tenants.lab]);
    expect((await suite.rackOf(rackId, below)).elevation).toMatchObject([
      { unit: 1, occupant: null, placement: null },
    ]);
    const tenant = { instanceTenantId: suite.tenants.lab };
    const rented = await suite.newServer({ rackId, position: 5, ...tenant });
    expect((await suite.rackOf(rackId, below)).elevation[1]).toMatchObject({
      unit: 5,
      occupant: { id: rented },
    });
  });
});

describe('a rack', () => {
  it('keeps its reserved units free, and reserves none that is occupied', async () => {
    const reservations = [{ firstUnit: 10, units: 2, reason: 'core switches' }];
    const rackId = await suite.newRack({ reservations });
    for (const [unit, height] of [
      [10, 1],
      [11.5, 0.5],
      [9.5, 1],
    ]) {
      expect((await suite.place(rackId, unit ?? 0, { height })).errors).toEqual(
        refused('CONFLICT', 'unit', rackId),
      );
    }
    const { occupantId } = await suite.place(rackId, 12);
    const wider = [{ firstUnit: 10, units: 3, reason: 'core switches' }];
    const { errors } = await suite.change('rackUpdate', { id: rackId, reservations: wider });
    expect(errors).toEqual(refused('CONFLICT', 'reservations', occupantId));
    expect((await suite.change('rackUpdate', { id: rackId, reservations: null })).errors).toEqual([]);
    expect((await suite.place(rackId, 10)).errors).toEqual([]);
  });

  it('loses no unit that is occupied, and stays while it has a placement', async () => {
    const rackId = await suite.newRack({ units: 10 });
    const own = await suite.newServer({ rackId, position: 10 });
    const lower = await suite.change('rackUpdate', { id: rackId, units: 9 });
    expect(lower.errors).toEqual(refused('CONFLICT', 'units', own));
    const { occupantId, id } = await suite.place(rackId, 1);
    const later = await suite.change('rackUpdate', { id: rackId, startingUnit: 2, units: 20 });
    expect(later.errors).toEqual(refused('CONFLICT', 'units', occupantId));
    const { errors } = await suite.change('rackDelete', { id: rackId });
    expect(errors).toEqual(refused('CONFLICT', 'id', id));
  });

  it('shows what contradicts itself, as another domain accepted it', async () => {
    const rackId = await suite.newRack({
      units: 10,
      reservations: [{ firstUnit: 5, units: 1, reason: 'spare' }],
    });
    const { occupantId } = await suite.place(rackId, 2, { height: 2 });
    const [inside, reserved, outside] = [
      await suite.newServer({ rackId, position: 3 }),
      await suite.newServer({ rackId, position: 5 }),
      await suite.newServer({ rackId, position: 11 }),
    ];
    const { positionConflicts, elevation } = await suite.rackOf(rackId);
    expect(elevation).toHaveLength(4);
    expect(positionConflicts).toEqual([
      { reason: 'TAKEN', unit: 3, occupant: { id: inside }, holder: { id: occupantId } },
      { reason: 'RESERVED', unit: 5, occupant: { id: reserved }, holder: null },
      { reason: 'OUTSIDE', unit: 11, occupant: { id: outside }, holder: null },
    ]);
  });

  it('shows a placement that the own record of its thing contradicts', async () => {
    const [rackId, other] = [await suite.newRack(), await suite.newRack()];
    const { occupantId } = await suite.place(rackId, 1, {}, { rackId });
    const publishPlacement = async (data: object): Promise<void> =>
      await suite.fixture.seedReferences({
        kind: 'server',
        id: occupantId,
        tenantId: suite.tenants.acme,
        data: { ...data },
      });
    expect((await suite.rackOf(rackId)).positionConflicts).toEqual([]);
    const conflict = { reason: 'ELSEWHERE', unit: 1, occupant: { id: occupantId }, holder: null };
    await publishPlacement({ rackId: other });
    expect((await suite.rackOf(rackId)).positionConflicts).toEqual([conflict]);
    await publishPlacement({ rackId: other, position: 3 });
    expect((await suite.rackOf(rackId)).positionConflicts).toEqual([conflict]);
    expect((await suite.rackOf(other)).elevation).toHaveLength(1);
  });

  it('holds network devices as it does servers', async () => {
    const rackId = await suite.newRack();
    const id = newId('networkDevice');
    const deviceTypeId = await suite.newType(2, false);
    const tenantId = suite.tenants.acme;
    await suite.fixture.seedReferences({ kind: 'networkDevice', id, tenantId, data: { deviceTypeId } });
    await suite.make('placementCreate', { rackId, occupantId: id, unit: 42 });
    expect((await suite.rackOf(rackId)).elevation).toMatchObject([
      { unit: 42, fullDepth: false, occupant: { __typename: 'NetworkDevice', id } },
    ]);
    expect((await suite.place(rackId, 42)).errors).toEqual(refused('CONFLICT', 'unit', id));
  });

  it('shows a placement whose device type has another size by now, until the placement takes it over', async () => {
    const rackId = await suite.newRack();
    const { id, occupantId } = await suite.place(rackId, 10);
    const deviceTypeId = await suite.newType(4, true);
    const tenantId = suite.tenants.acme;
    await suite.fixture.seedReferences({ kind: 'server', id: occupantId, tenantId, data: { deviceTypeId } });
    expect((await suite.rackOf(rackId)).positionConflicts).toEqual([
      { reason: 'RESIZED', unit: 10, occupant: { id: occupantId }, holder: null },
    ]);
    expect((await suite.change('placementUpdate', { id })).errors).toEqual([]);
    expect(await suite.rackOf(rackId)).toMatchObject({ elevation: [{ height: 2 }], positionConflicts: [] });
  });

  it('says how full it is, in units and kilograms', async () => {
    const reservations = [{ firstUnit: 9, units: 2, reason: 'spare' }];
    const rackId = await suite.newRack({ units: 10, reservations });
    const type = { heightHalfUnits: 3, fullDepth: false };
    const deviceTypeId = await suite.seed('deviceType', { ...type, weight: 10, weightUnit: 'LB' });
    await suite.place(rackId, 1, {}, { deviceTypeId });
    await suite.place(rackId, 1, { fullDepth: false, face: 'REAR' });
    await suite.newServer({ rackId, position: 4 });
    const { rack } = await suite.fixture.query<{ rack: { usage: object } }>(
      suite.fixture.tokens.admin,
      'query($id: ID!) { rack(id: $id) { usage { units reservedUnits freeUnits weightKg unweighed } } }',
      { id: rackId },
    );
    expect(rack.usage).toEqual({
      units: 2.5,
      reservedUnits: 2,
      freeUnits: 5.5,
      weightKg: 4.536,
      unweighed: 2,
    });
  });

  it('changes though something contradicts it already', async () => {
    const rackId = await suite.newRack({ units: 10 });
    await suite.newServer({ rackId, position: 11 });
    const reservations = [{ firstUnit: 1, units: 1, reason: 'spare' }];
    expect((await suite.change('rackUpdate', { id: rackId, reservations })).errors).toEqual([]);
  });
});

describe('a thing', () => {
  it('names its placement to those who may see it', async () => {
    const rackId = await suite.newRack();
    const { id, occupantId } = await suite.place(rackId, 3);
    const representations = [occupantId, await suite.newServer()].map((one) => ({
      __typename: 'Server',
      id: one,
    }));
    const document = `query($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Server { placement { id unit } } } }`;
    const ask = async (token: string) =>
      await suite.fixture.query<{ _entities: object[] }>(token, document, { representations });
    expect(await ask(suite.fixture.tokens.admin)).toEqual({
      _entities: [{ placement: { id, unit: 3 } }, { placement: null }],
    });
    const below = await suite.fixture.person('below', ['viewer', suite.tenants.lab]);
    expect(await ask(below)).toEqual({ _entities: [{ placement: null }, { placement: null }] });
  });
});
