import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ProviderError } from '../../provider-error.ts';
import { callContext, capability, testProvider } from '../testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from '../testing/model-bmc.ts';
import type { Reaction } from '../testing/model-bmc.ts';

const memoryPath = `${systemPath}/Memory`;
const reference = (path: string) => ({ '@odata.id': path });
const dimm = (id: string, over = {}) => ({ ...reference(`${memoryPath}/${id}`), Id: id, Name: id, ...over });
const documents = {
  '/redfish/v1': {
    Links: { Sessions: reference('/redfish/v1/SessionService/Sessions') },
    ProtocolFeaturesSupported: { ExpandQuery: { NoLinks: true } },
  },
  [systemPath]: plainSystem({
    Memory: reference(memoryPath),
    Processors: reference(`${systemPath}/Processors`),
  }),
  [`${systemPath}/Processors`]: { Members: [] },
};

describe('inventory of what means harm', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function inventoryOf(react: Reaction, settings = {}) {
    const bmc = await startModelBmc(react, documents);
    undo.push(() => bmc.close());
    const provider = await testProvider({ requestTimeoutMs: 2_000, maxBodyBytes: 4_000_000, ...settings });
    undo.push(() => provider.close());
    return () => capability(provider, 'inventory').collect(bmc.target(), callContext());
  }

  const insteadOfMemory = (said: { readonly body?: unknown; readonly raw?: string }) =>
    inventoryOf(({ path }) => (path.startsWith(memoryPath) ? said : undefined));

  it.each([
    ['a list', { body: [] }, 'is empty, or no JSON object'],
    ['a text', { body: 'memory' }, 'is empty, or no JSON object'],
    ['null', { body: null }, 'is empty, or no JSON object'],
    ['nothing', { body: {} }, 'is empty, or no JSON object'],
    ['HTML', { raw: '<html>' }, 'is not JSON'],
    ['half of a document', { raw: '{"Members": [{' }, 'is not JSON'],
    ['four megabytes', { raw: JSON.stringify({ Members: [], x: 'x'.repeat(4_100_000) }) }, 'is larger than'],
    ['no members', { body: { Id: 'Memory' } }, 'lists no members'],
    ['members that are a text', { body: { Members: 'all' } }, 'lists no members'],
    [
      'members that are none',
      { body: { Members: [1, null, 'x', []] } },
      '4 of its members are no references',
    ],
  ])('warns with the path of a collection that is %s', async (_, said, message) => {
    const report = await (await insteadOfMemory(said))();

    expect(report.memory).toEqual([]);
    expect(report.warnings).toContainEqual({ path: memoryPath, message: expect.stringContaining(message) });
  });

  it('keeps texts, counts and the whole report within bounds', async () => {
    const long = `D\u0000I\nM${'M'.repeat(100_000)}`;
    const odd = { Name: long, SerialNumber: long, CapacityMiB: -1 };
    const Members = Array.from({ length: 3_000 }, (_, index) => dimm(`${index}`, index === 0 ? odd : {}));
    const report = await (await insteadOfMemory({ body: { Members } }))();

    expect(report.memory).toHaveLength(1_000);
    expect(report.memory[0]?.name).toMatch(/^D I MM+$/);
    expect(report.memory[0]).toMatchObject({ capacityMiB: null });
    expect(JSON.stringify(report).length).toBeLessThan(256 * 1024);
    expect(report.warnings).toContainEqual({
      path: memoryPath,
      message: '2000 of its members are no references, or too many',
    });
  });

  it('says how much it left out where a collection is larger than the budget', async () => {
    const Members = Array.from({ length: 3_000 }, (_, index) => reference(`${memoryPath}/${index}`));
    const collect = await inventoryOf(
      ({ path }) => {
        if (path.startsWith(`${memoryPath}/`)) return { body: dimm(path.split('/').at(-1) ?? '') };
        return path.startsWith(memoryPath) ? { body: { Members } } : undefined;
      },
      { inventoryRequests: 60 },
    );
    const report = await collect();

    expect(report.requests).toBe(60);
    expect(report.memory.length).toBeGreaterThan(40);
    expect(report.warnings).toContainEqual({
      path: `${memoryPath}/${report.memory.length}`,
      message: `not read, ${1_000 - report.memory.length} of 1000 like it: an inventory may cost 60 requests`,
    });
  });

  it.each([
    ['without end', (page: number) => `${memoryPath}?$skip=${page + 1}`],
    ['in a circle', () => memoryPath],
    ['on another host', () => `https://elsewhere.invalid${memoryPath}?$skip=1`],
  ])('follows pages that continue %s for a while, and no further than the BMC', async (_, next) => {
    let page = 0;
    const collect = await inventoryOf(({ path }) => {
      if (!path.startsWith(memoryPath)) return undefined;
      page += 1;
      return { body: { Members: [dimm(`${page}`)], 'Members@odata.nextLink': next(page) } };
    });
    const { memory, unread } = await collect();

    expect(memory.length).toBeGreaterThan(0);
    expect(page).toBeLessThanOrEqual(20);
    expect(unread).toContainEqual({
      kind: 'MEMORY',
      path: expect.stringContaining(memoryPath),
      message: expect.stringContaining('pages, or in a circle'),
    });
  });

  it('ends an inventory that takes too long, and says what it left out', async () => {
    const Members = Array.from({ length: 3_000 }, (_, index) => reference(`${memoryPath}/${index}`));
    const collect = await inventoryOf(
      async ({ path }) => {
        if (!path.startsWith(`${memoryPath}/`)) {
          return path.startsWith(memoryPath) ? { body: { Members } } : undefined;
        }
        // The members of one page alone take longer than the inventory may, however fast the machine.
        await setTimeout(20);
        return { body: dimm(path.split('/').at(-1) ?? '') };
      },
      { inventoryMs: 200 },
    );
    const { memory, unread } = await collect();

    expect(memory.length).toBeLessThan(1_000);
    expect(unread).toContainEqual(
      expect.objectContaining({
        kind: 'MEMORY',
        message: expect.stringMatching(/an inventory may take 1 s$/),
      }),
    );
  });

  it('is a report or a typed failure, whatever the service says', async () => {
    const names = [
      'Members',
      '@odata.id',
      'Id',
      'Name',
      'Links',
      'Memory',
      'Status',
      'Drives',
      'PowerSupplies',
    ];
    const word = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(systemPath, memoryPath, '__proto__', ''),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.constantFrom(null, true, 0, -1, 1e300),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(word, tie('value'), { maxKeys: 4 }),
      ),
    }));
    let said: unknown;
    const collect = await inventoryOf(({ path }) =>
      path.startsWith(systemPath) ? { body: said } : undefined,
    );
    await fc.assert(
      fc.asyncProperty(value, async (body) => {
        said = body;
        const outcome = await collect().catch((error: unknown) => error);
        if (outcome instanceof ProviderError) return;
        expect(outcome).toMatchObject({ system: { id: expect.any(String) }, requests: expect.any(Number) });
      }),
      { numRuns: 60 },
    );
  });
});
