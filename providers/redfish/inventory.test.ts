import { afterEach, describe, expect, it } from 'vitest';
import type { InventoryReport } from '../capabilities/inventory.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, Reaction } from './testing/model-bmc.ts';

const memoryPath = `${systemPath}/Memory`;
const reference = (path: string) => ({ '@odata.id': path });
const dimm = (id: string) => ({
  ...reference(`${memoryPath}/${id}`),
  Id: id,
  Name: 'Memory',
  CapacityMiB: 1024,
});
const withMemory = { [systemPath]: plainSystem({ Memory: reference(memoryPath) }) };
const expandable = {
  Links: { Sessions: reference('/redfish/v1/SessionService/Sessions') },
  ProtocolFeaturesSupported: { ExpandQuery: { NoLinks: true, Levels: true } },
};

/** Warnings about what is broken; the documents here lack most of what a machine has. */
const broken = ({ warnings }: InventoryReport) =>
  warnings.filter(({ message }) => !/^(reports|names) no/.test(message));

describe('inventory', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function collect(react: Reaction | undefined, over: Documents, settings = {}) {
    const bmc = await startModelBmc(react, over);
    undo.push(() => bmc.close());
    const provider = await testProvider({ requestTimeoutMs: 1_000, ...settings });
    undo.push(() => provider.close());
    const inventory = capability(provider, 'inventory');
    return { bmc, inventory, report: () => inventory.collect(bmc.target(), callContext()) };
  }

  it('reports a machine that reports next to nothing itself', async () => {
    const { report } = await collect(undefined, {
      [systemPath]: { PowerState: 'On' },
      '/redfish/v1/Managers': { Members: null },
    });

    const collected = await report();
    expect(collected.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('no manager'),
      'reports nothing about processors',
      'reports nothing about network ports',
      'reports nothing about power supplies',
      'reports nothing about disks',
      'reports nothing about memory',
    ]);
    expect(collected).toMatchObject({
      system: {
        id: '1',
        manufacturer: null,
        model: null,
        serialNumber: null,
        architecture: null,
        powerState: 'ON',
      },
      bmc: { firmwareVersion: null },
      processors: [],
      memory: [],
      disks: [],
      ports: [],
      powerSupplies: [],
    });
  });

  it('follows the pages of a collection, and notices a circle', async () => {
    const page = (ids: string[], next?: string) => ({
      Members: ids.map(dimm),
      ...(next !== undefined && { 'Members@odata.nextLink': next }),
    });
    const pages = {
      [memoryPath]: page(['1', '2'], `${memoryPath}?$skip=2`),
      [`${memoryPath}?$skip=2`]: page(['3']),
    };
    const { report } = await collect(undefined, { ...withMemory, ...pages });
    expect((await report()).memory.map(({ name }) => name)).toEqual(['Memory 1', 'Memory 2', 'Memory 3']);

    const circle = await collect(undefined, { ...withMemory, [memoryPath]: page(['1'], memoryPath) });
    expect(broken(await circle.report())).toEqual([
      { path: memoryPath, message: expect.stringContaining('circle') },
    ]);
  });

  it('reports the rest where one part is broken', async () => {
    const members = { Members: ['1', '2', '3', '4'].map((id) => reference(`${memoryPath}/${id}`)) };
    const { report } = await collect(
      ({ path }) => {
        if (path === `${memoryPath}/2`) return { status: 500 };
        if (path === `${memoryPath}/3`) return { raw: '<html>' };
        return undefined;
      },
      { ...withMemory, [memoryPath]: members, [`${memoryPath}/1`]: dimm('1') },
    );

    const collected = await report();
    expect(collected.memory).toEqual([{ name: 'Memory', capacityMiB: 1024, serialNumber: null }]);
    expect(broken(collected).map(({ path }) => path)).toEqual(
      ['2', '3', '4'].map((id) => `${memoryPath}/${id}`),
    );
  });

  it('makes no report of half a machine when the BMC becomes unavailable meanwhile', async () => {
    const { report } = await collect(({ path }) => (path === memoryPath ? 'reset' : undefined), withMemory);
    expect(await failure(report())).toMatchObject({ code: 'UNREACHABLE', effect: 'none' });
  });

  it('retries without the query that a BMC announces but refuses, or ignores', async () => {
    const documents = {
      ...withMemory,
      '/redfish/v1': expandable,
      [memoryPath]: { Members: [reference(`${memoryPath}/1`)] },
      [`${memoryPath}/1`]: dimm('1'),
    };
    const refusing = await collect(
      ({ path }) => (path.includes('$expand') ? { status: 501 } : undefined),
      documents,
    );
    const ignoring = await collect(({ path }) => {
      return path.includes('$expand') ? { body: documents[memoryPath] } : undefined;
    }, documents);

    for (const { report } of [refusing, ignoring]) {
      const collected = await report();
      expect(collected.memory).toHaveLength(1);
      expect(broken(collected)).toEqual([]);
    }
  });

  it('reads ports from the adapters where the system has none, and leaves out the one to the BMC', async () => {
    const adapters = '/redfish/v1/Chassis/1/NetworkAdapters';
    const { report } = await collect(undefined, {
      [systemPath]: plainSystem({
        EthernetInterfaces: reference(`${systemPath}/EthernetInterfaces`),
        Links: { Chassis: [reference('/redfish/v1/Chassis/1')] },
      }),
      [`${systemPath}/EthernetInterfaces`]: {
        Members: [
          {
            ...reference('/x'),
            Id: 'ToManager',
            MACAddress: 'be3af2b6059f',
            Links: { HostInterface: reference('/y') },
          },
        ],
      },
      '/redfish/v1/Chassis/1': { NetworkAdapters: reference(adapters) },
      [adapters]: {
        Members: [
          { ...reference(`${adapters}/1`), Id: '1', NetworkDeviceFunctions: reference(`${adapters}/1/F`) },
        ],
      },
      [`${adapters}/1/F`]: {
        Members: [
          { ...reference(`${adapters}/1/F/1`), Id: 'f1', Ethernet: { MACAddress: 'AA-BB-CC-00-11-22' } },
        ],
      },
    });

    expect((await report()).ports).toEqual([{ name: 'f1', mac: 'aa:bb:cc:00:11:22', speedMbps: null }]);
  });

  it('identifies a machine in three requests besides the login, and one once it has asked the BMC before', async () => {
    const { bmc, inventory } = await collect(undefined, {});

    await inventory.identify(bmc.target(), callContext());
    expect(bmc.heard.filter(({ method }) => method === 'GET')).toHaveLength(3);
    const before = bmc.heard.length;
    await inventory.identify(bmc.target({ identity: { serial: 'sn-1' } }), callContext());
    expect(bmc.heard).toHaveLength(before + 1);
    const unreported = bmc.target({ identity: { uuid: '4c4c4544-0042-3510-8052-b3c04f4b4e32' } });
    expect(await inventory.identify(unreported, callContext())).toMatchObject({ uuid: null });
    const wrong = bmc.target({ identity: { serial: 'SN-2' } });
    expect(await failure(inventory.identify(wrong, callContext()))).toMatchObject({
      code: 'IDENTITY_MISMATCH',
    });
  });
});
