import { describe, expect, it, onTestFinished } from 'vitest';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, Reaction } from './testing/model-bmc.ts';

const reference = (path: string) => ({ '@odata.id': path });
const chassis = '/redfish/v1/Chassis/1';
const logs = `${systemPath}/LogServices`;

async function start(over: Documents, react?: Reaction) {
  const bmc = await startModelBmc(react, over);
  onTestFinished(() => bmc.close());
  const provider = await testProvider({ requestTimeoutMs: 2_000 });
  onTestFinished(() => provider.close());
  return { bmc, provider, monitoring: capability(provider, 'monitoring') };
}

const folder = (path: string, ids: readonly string[]) => ({
  [path]: { Members: ids.map((id) => reference(`${path}/${id}`)) },
});
const entry = (log: string, id: string) => ({
  [`${log}/Entries/${id}`]: { Id: id, Message: `message ${id}`, Severity: 'OK' },
});
const logged = {
  [systemPath]: plainSystem({ LogServices: reference(logs) }),
  ...folder(logs, ['broken', 'sel', 'gone']),
  [`${logs}/sel`]: { Entries: reference(`${logs}/sel/Entries`) },
  [`${logs}/gone`]: { Entries: reference(`${logs}/gone/Entries`) },
  ...folder(`${logs}/sel/Entries`, ['1', '2', '3']),
  ...entry(`${logs}/sel`, '1'),
  ...entry(`${logs}/sel`, '3'),
};

describe('a list with a bad member', () => {
  it('of logs has the others, and says which one was not read', async () => {
    const { bmc, monitoring } = await start(logged, ({ path }) =>
      path === `${logs}/sel/Entries/2` || path === `${logs}/broken` ? { status: 500 } : undefined,
    );
    const page = await monitoring.logs(bmc.target(), { limit: 10 }, callContext());
    expect(page.entries.map(({ id }) => id)).toEqual(['1', '3']);
    expect(page.unread.map(({ path }) => path)).toEqual([
      `${logs}/broken`,
      `${logs}/sel/Entries/2`,
      `${logs}/gone/Entries`,
    ]);
    expect(page.next).toBeNull();
  });

  it('of sensors has the others, and says which one was not read', async () => {
    const sensors = `${chassis}/Sensors`;
    const { bmc, monitoring } = await start({
      [systemPath]: plainSystem({
        Links: { Chassis: [reference('/redfish/v1/Chassis/0'), reference(chassis)] },
      }),
      [chassis]: { Sensors: reference(sensors), Thermal: reference(`${chassis}/Thermal`) },
      ...folder(sensors, ['a', 'b']),
      [`${sensors}/b`]: { Name: 'Inlet', ReadingType: 'Temperature', Reading: 21, ReadingUnits: 'Cel' },
    });
    const report = await monitoring.sensors(bmc.target(), callContext());
    expect(report.sensors).toMatchObject([{ name: 'Inlet', reading: 21 }]);
    expect(report.unread.map(({ path }) => path)).toEqual([
      '/redfish/v1/Chassis/0',
      `${chassis}/Thermal`,
      `${sensors}/a`,
    ]);
  });

  it('is a failure where it is the BMC that does not answer', async () => {
    const { bmc, monitoring } = await start(logged, ({ path }) =>
      path.startsWith(`${logs}/sel/Entries/`) ? 'reset' : undefined,
    );
    const error = await failure(monitoring.logs(bmc.target(), { limit: 10 }, callContext()));
    expect(error).toMatchObject({ code: 'UNREACHABLE' });
  });
});

describe('a collection of several pages', () => {
  const second = '/redfish/v1/Systems/2';
  const paged = (next: string): Documents => ({
    '/redfish/v1/Systems': { Members: [reference(systemPath)], 'Members@odata.nextLink': next },
    '/redfish/v1/Systems?$skip=1': { Members: [reference(second)] },
    [second]: plainSystem({ ...reference(second), Id: '2', SerialNumber: 'SN-2' }),
  });

  it.each(['/redfish/v1/Systems?$skip=1', 'https://elsewhere.invalid/redfish/v1/Systems?$skip=1'])(
    'has its systems on all of them, and on this BMC: %s',
    async (next) => {
      const { bmc, provider } = await start(paged(next));
      const inventory = capability(provider, 'inventory');
      const of = (systemId: string) => inventory.identify(bmc.target({ systemId }), callContext());
      expect(await of('2')).toMatchObject({ serialNumber: 'SN-2' });
      expect(await of('1')).toMatchObject({ serialNumber: 'SN-1' });
      expect(await failure(inventory.identify(bmc.target(), callContext()))).toMatchObject({
        code: 'INVALID_ARGUMENT',
      });
    },
  );

  it('ends where it goes in a circle', async () => {
    const { bmc, provider } = await start(paged('/redfish/v1/Systems'));
    const call = capability(provider, 'inventory').identify(bmc.target(), callContext());
    expect(await failure(call)).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
  });

  it('has its managers and chassis on all of them', async () => {
    const { bmc, provider } = await start({
      '/redfish/v1': {
        Chassis: reference('/redfish/v1/Chassis'),
        Links: { Sessions: reference('/redfish/v1/SessionService/Sessions') },
      },
      '/redfish/v1/Managers': { Members: [], 'Members@odata.nextLink': '/redfish/v1/Managers?$skip=0' },
      '/redfish/v1/Managers?$skip=0': { Members: [reference('/redfish/v1/Managers/1')] },
      '/redfish/v1/Chassis': { Members: [], 'Members@odata.nextLink': '/redfish/v1/Chassis?$skip=0' },
      '/redfish/v1/Chassis?$skip=0': { Members: [reference(chassis)] },
      [chassis]: { ...reference(chassis), Id: '1', Drives: reference(`${chassis}/Drives`) },
      ...folder(`${chassis}/Drives`, ['1']),
      [`${chassis}/Drives/1`]: { Id: '1', Name: 'Bay 1', SerialNumber: 'D1' },
    });
    const report = await capability(provider, 'inventory').collect(bmc.target(), callContext());
    expect(report.bmc).toEqual({ firmwareVersion: '1.0' });
    expect(report.disks).toMatchObject([{ name: 'Bay 1', serialNumber: 'D1' }]);
  });
});
