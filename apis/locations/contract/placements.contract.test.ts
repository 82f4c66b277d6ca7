import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { refused, startRacksSuite, type RacksSuite } from './racks-suite.ts';

let suite: RacksSuite;

beforeAll(async () => {
  suite = await startRacksSuite();
}, 60_000);
afterAll(async () => await suite?.stop());

const units = async (rackId: string) =>
  (await suite.rackOf(rackId)).elevation.map(({ unit, face, occupant }) => [unit, face, occupant?.id]);

describe('one place', () => {
  it('is of one thing: neither a placement nor a server by its own record gets a part of it', async () => {
    const rackId = await suite.newRack();
    const { occupantId: two } = await suite.place(rackId, 10, { height: 2 });
    const own = await suite.newServer({ rackId, position: 20 });
    for (const [unit, height, holder] of [
      [10, 1, two],
      [11.5, 1, two],
      [9, 1.5, two],
      [8, 4, two],
      [19.5, 1, own],
      [20, 1, own],
    ] as const) {
      const { errors } = await suite.place(rackId, unit, { height });
      expect(errors, `${unit}`).toEqual(refused('CONFLICT', 'unit', holder));
    }
    for (const unit of [9, 12, 19, 21]) expect((await suite.place(rackId, unit)).errors).toEqual([]);
  });

  it('is on one face, where neither thing takes both', async () => {
    const rackId = await suite.newRack();
    const front = await suite.place(rackId, 1, { fullDepth: false });
    expect((await suite.place(rackId, 1, { fullDepth: false, face: 'REAR' })).errors).toEqual([]);
    expect((await suite.place(rackId, 1, { fullDepth: false })).errors).toEqual(
      refused('CONFLICT', 'unit', front.occupantId),
    );
    const rear = await suite.place(rackId, 2, { fullDepth: false, face: 'REAR' });
    expect((await suite.place(rackId, 2)).errors).toEqual(refused('CONFLICT', 'unit', rear.occupantId));
  });

  it('is given once to two who ask at the same moment', async () => {
    const rackId = await suite.newRack();
    for (let unit = 1; unit <= 5; unit++) {
      const answers = await Promise.all([
        suite.place(rackId, unit),
        suite.place(rackId, unit, { height: 2 }),
      ]);
      const [winner, loser] = answers.toSorted((a, b) => a.errors.length - b.errors.length);
      expect(winner?.errors).toEqual([]);
      expect(loser?.errors).toEqual(refused('CONFLICT', 'unit', winner?.occupantId));
      unit += 1;
    }
  });

  it('is the only one of its thing, which moves in one mutation, and then frees it', async () => {
    const [from, to] = [await suite.newRack(), await suite.newRack()];
    const { id, occupantId } = await suite.place(from, 4);
    const again = await suite.change('placementCreate', { rackId: to, occupantId, unit: 1 });
    expect(again.errors).toEqual(refused('CONFLICT', 'occupantId', id));
    const taken = await suite.place(to, 1);
    const move = async (input: object) => (await suite.change('placementUpdate', { id, ...input })).errors;
    expect(await move({ rackId: to, unit: 1 })).toEqual(refused('CONFLICT', 'unit', taken.occupantId));
    expect(await units(from)).toEqual([[4, 'FRONT', occupantId]]);
    expect(await move({ rackId: to, unit: 2, face: 'REAR' })).toEqual([]);
    expect(await units(from)).toEqual([]);
    expect(await units(to)).toEqual([
      [1, 'FRONT', taken.occupantId],
      [2, 'REAR', occupantId],
    ]);
    expect((await suite.place(from, 4)).errors).toEqual([]);
  });

  it('is in a rack of the same tenant and site, where the caller is an operator of rack and thing', async () => {
    const rackId = await suite.newRack();
    const { id } = await suite.place(rackId, 1);
    const otherSite = await suite.make('siteCreate', { name: 'other', tenantId: suite.tenants.acme });
    const elsewhere = await suite.make('rackCreate', { name: 'r', siteId: otherSite });
    const rivals = await suite.make('siteCreate', { name: 'rivals', tenantId: suite.tenants.rival });
    const rivalsRack = await suite.make('rackCreate', { name: 'r', siteId: rivals });
    const move = async (rack: string) => (await suite.change('placementUpdate', { id, rackId: rack })).errors;
    expect(await move(elsewhere)).toEqual(refused('INVALID_INPUT', 'rackId'));
    expect(await move(rivalsRack)).toEqual(refused('INVALID_INPUT', 'rackId'));
    const operator = await suite.fixture.person('operator', ['operator', suite.tenants.acme]);
    const foreign = await suite.newServer({}, suite.tenants.rival);
    const { errors } = await suite.change(
      'placementCreate',
      { rackId, occupantId: foreign, unit: 5 },
      operator,
    );
    expect(errors).toEqual(refused('NOT_FOUND', 'occupantId'));
    for (const [occupantId, code] of [
      [rackId, 'INVALID_INPUT'],
      [newId('server', Date.now() - 60_000), 'NOT_FOUND'],
    ] as const) {
      const nothing = await suite.change('placementCreate', { rackId, occupantId, unit: 5 });
      expect(nothing.errors).toEqual(refused(code, 'occupantId'));
    }
  });

  it('is not given to a server whose own record names a place', async () => {
    const [rackId, other] = [await suite.newRack(), await suite.newRack()];
    const standing = await suite.place(rackId, 1, {}, { rackId, position: 3 });
    expect(standing.errors).toEqual(refused('CONFLICT', 'occupantId', standing.occupantId));
    const inOther = await suite.place(rackId, 1, {}, { rackId: other });
    expect(inOther.errors).toEqual(refused('CONFLICT', 'occupantId', inOther.occupantId));
    expect((await suite.place(rackId, 1, {}, { rackId })).errors).toEqual([]);
  });

  it('is not given to a server in a bay of a chassis, and to the chassis with all that is in it', async () => {
    const [rackId, chassisId] = [await suite.newRack(), await suite.seed('chassis', {})];
    const blade = await suite.place(rackId, 1, {}, { chassisId });
    expect(blade.errors).toEqual(refused('CONFLICT', 'occupantId', chassisId));
    const placed = await suite.change('placementCreate', {
      rackId,
      occupantId: chassisId,
      unit: 1,
      height: 10,
    });
    expect(placed.errors).toEqual([]);
    expect(await units(rackId)).toEqual([[1, 'FRONT', chassisId]]);
  });

  it('is given to a network device whatever rack its record names, as that follows', async () => {
    const [rackId, other] = [await suite.newRack(), await suite.newRack()];
    const occupantId = await suite.seed('networkDevice', { rackId: other });
    const { errors, id } = await suite.change('placementCreate', { rackId, occupantId, unit: 1 });
    expect(errors).toEqual([]);
    expect((await suite.change('placementUpdate', { id, rackId: other, unit: 2 })).errors).toEqual([]);
    const again = await suite.change('placementCreate', { rackId, occupantId, unit: 9 });
    expect(again.errors).toEqual(refused('CONFLICT', 'occupantId', id));
    const late = await suite.place(other, 2);
    const message = `${occupantId} has unit 2. Choose another unit or face, or move it first.`;
    expect(late.errors).toEqual([expect.objectContaining({ holder: occupantId, message })]);
  });
});

describe('the size of a thing', () => {
  it('is that of its device type', async () => {
    const rackId = await suite.newRack();
    const deviceTypeId = await suite.newType(5, false);
    const { occupantId, id } = await suite.place(rackId, 1, {}, { deviceTypeId });
    expect((await suite.rackOf(rackId)).elevation).toMatchObject([{ height: 2.5, fullDepth: false }]);
    expect((await suite.place(rackId, 3, { fullDepth: false })).errors).toEqual(
      refused('CONFLICT', 'unit', occupantId),
    );
    expect((await suite.place(rackId, 10, { height: 2 }, { deviceTypeId })).errors).toEqual(
      refused('INVALID_INPUT', 'height'),
    );
    const { errors } = await suite.change('placementUpdate', { id, fullDepth: true });
    expect(errors).toEqual(refused('INVALID_INPUT', 'fullDepth'));
    await suite.newServer({ rackId, position: 30, deviceTypeId: await suite.newType(4, true) });
    expect((await suite.place(rackId, 31)).errors).toMatchObject([{ code: 'CONFLICT', path: ['unit'] }]);
    const flat = await suite.newType(0, true);
    expect((await suite.place(rackId, 40, {}, { deviceTypeId: flat })).errors).toEqual(
      refused('INVALID_INPUT', 'unit'),
    );
    expect((await suite.place(rackId, null, {}, { deviceTypeId: flat })).errors).toEqual([]);
  });

  it('is counted in halves, and lies in the rack by the numbers on its rails', async () => {
    const rackId = await suite.newRack({ units: 10, startingUnit: 5 });
    for (const [unit, height, path] of [
      [5.25, 1, 'unit'],
      [5, 0.75, 'height'],
      [4.5, 1, 'unit'],
      [14.5, 1, 'unit'],
      [5, 10.5, 'unit'],
      [5, 0, 'unit'],
    ] as const) {
      const { errors } = await suite.place(rackId, unit, { height });
      expect(errors, `${unit} ${height}`).toEqual(refused('INVALID_INPUT', path));
    }
    expect((await suite.place(rackId, 5, { height: 10 })).errors).toEqual([]);
  });
});
