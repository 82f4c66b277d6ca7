import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { disk, inspectedServers, reported, type Inspected } from './inspected-servers.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let servers: Inspected;

beforeAll(async () => {
  suite = await startServersSuite();
  servers = inspectedServers(suite);
});
afterAll(async () => await suite?.stop());

interface ShownChange {
  readonly kind: string;
  readonly name: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly source: string;
  readonly operation: { readonly id: string } | null;
  readonly server: { readonly id: string } | null;
}

interface Shown {
  readonly components: readonly { readonly name: string; readonly history: Page }[];
  readonly missingComponents: readonly {
    readonly name: string;
    readonly serialNumber: string | null;
    readonly foundIn: { readonly id: string } | null;
    readonly history: Page;
  }[];
  readonly firmware: readonly { readonly component: string; readonly history: Page }[];
}

interface Page {
  readonly nodes: readonly ShownChange[];
}

const HISTORY =
  'history(first: 50) { nodes { kind name field before after source operation { id } server { id } } }';

async function shown(id: string, token = suite.fixture.tokens.admin): Promise<Shown> {
  const document = `query($id: ID!) { server(id: $id) { components { name ${HISTORY} }
    missingComponents { name serialNumber foundIn { id } ${HISTORY} } firmware { component ${HISTORY} } } }`;
  return (await suite.fixture.query<{ server: Shown }>(token, document, { id })).server;
}

/** The changes of a component, the oldest first, one line each. */
const lines = (history: Page | undefined, names: Readonly<Record<string, string>> = {}): string[] =>
  (history?.nodes ?? []).toReversed().map(({ kind, name, field, before, after, server }) => {
    const where = names[server?.id ?? ''];
    const change = field === null ? [] : [`${field} ${before ?? '-'} → ${after ?? '-'}`];
    return [kind, ...(where === undefined ? [] : [where]), name, ...change].join(' | ');
  });

const historyOf = async (id: string, name: string): Promise<Page | undefined> =>
  (await shown(id)).components.find((component) => component.name === name)?.history;

describe('the history of a component', () => {
  it('says when it appeared, moved and changed, by which source, and begins anew with another one', async () => {
    const { id, store } = await servers.inspected({ components: [disk('Bay 1', 'A'), disk('Bay 2', 'B')] });
    const operationId = newId('operation');
    await store({ components: [disk('Bay 3', 'A', { capacity: 2_000 }), disk('Bay 2', 'B')] }, operationId);
    await store({});
    const history = await historyOf(id, 'Bay 3');
    expect(lines(history)).toEqual([
      'APPEARED | Bay 1',
      'MOVED | Bay 3 | name Bay 1 → Bay 3',
      'CHANGED | Bay 3 | capacity 1000 → 2000',
    ]);
    expect(history?.nodes[0]).toMatchObject({ source: 'inspection', operation: { id: operationId } });
    await store({ components: [disk('Bay 3', 'C'), disk('Bay 2', 'B')] });
    expect(lines(await historyOf(id, 'Bay 3'))).toEqual(['APPEARED | Bay 3']);
  });

  it('has the changes of its attributes, its firmware among them', async () => {
    const revision = (version: string): object =>
      reported('inventory', { 'DISK Bay 1: firmwareVersion': version }, false);
    const components = [disk('Bay 1', 'F-1')];
    const { id, store } = await servers.inspected({ components, attributes: [revision('1.0')] });
    await store({ attributes: [revision('1.1')] });
    expect(lines(await historyOf(id, 'Bay 1'))).toEqual([
      'APPEARED | Bay 1',
      'CHANGED | Bay 1 | firmwareVersion 1.0 → 1.1',
    ]);
  });

  it('ends only where all components of its kind were read; a missing one is found again', async () => {
    const both = [disk('Bay 1', 'G-1'), disk('Bay 2', 'H-1')];
    const { id, store } = await servers.inspected({ components: both });
    await store({ components: [disk('Bay 1', 'G-1')], unreadKinds: ['DISK'] });
    expect((await shown(id)).missingComponents).toEqual([]);
    await store({ unreadKinds: [] });
    const [missing] = (await shown(id)).missingComponents;
    expect(missing).toMatchObject({ name: 'Bay 2', serialNumber: 'H-1', foundIn: null });
    expect(lines(missing?.history)).toEqual(['APPEARED | Bay 2', 'DISAPPEARED | Bay 2']);
    await store({ components: both });
    const found = await shown(id);
    expect(found.missingComponents).toEqual([]);
    expect(lines(await historyOf(id, 'Bay 2'))).toEqual([
      'APPEARED | Bay 2',
      'DISAPPEARED | Bay 2',
      'APPEARED | Bay 2',
    ]);
  });

  it('goes on in another server to which it moved, and is in both', async () => {
    const one = await servers.inspected({ components: [disk('Bay 1', 'M-1'), disk('Bay 2', 'N/A')] });
    const other = await servers.inspected({ components: [disk('Bay 9', 'N/A')] });
    await one.store({ components: [] });
    await other.store({ components: [disk('Bay 7', 'M-1'), disk('Bay 9', 'N/A')] });
    const names = { [one.id]: 'one', [other.id]: 'other' };
    const expected = ['APPEARED | one | Bay 1', 'DISAPPEARED | one | Bay 1', 'APPEARED | other | Bay 7'];
    expect(lines(await historyOf(other.id, 'Bay 7'), names)).toEqual(expected);
    const missing = (await shown(one.id)).missingComponents;
    const moved = missing.find(({ serialNumber }) => serialNumber === 'M-1');
    expect(moved?.foundIn).toEqual({ id: other.id });
    expect(lines(moved?.history, names)).toEqual(expected);
    // A placeholder distinguishes nothing.
    expect(lines(await historyOf(other.id, 'Bay 9'), names)).toEqual(['APPEARED | other | Bay 9']);
  });

  it('does not end as missing where nothing identifies the component and its place is occupied again', async () => {
    const { id, store } = await servers.inspected({ components: [disk('Bay 1', null)] });
    await store({ components: [] });
    expect((await shown(id)).missingComponents).toMatchObject([{ name: 'Bay 1', serialNumber: null }]);
    await store({ components: [disk('Bay 1', null)] });
    expect((await shown(id)).missingComponents).toEqual([]);
  });

  it('keeps what was found before its serial number was reported', async () => {
    const { id, store } = await servers.inspected({ components: [disk('Bay 1', null)] });
    await store({ components: [disk('Bay 1', 'late')] });
    expect(lines(await historyOf(id, 'Bay 1'))).toEqual([
      'APPEARED | Bay 1',
      'CHANGED | Bay 1 | serialNumber - → late',
    ]);
  });

  it('is for those who have a role on the tenant of the server', async () => {
    const { id } = await servers.inspected({
      components: [disk('Bay 1', 'P-1')],
      serialNumber: 'MACHINE-1',
    });
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    expect((await shown(id, viewer)).components[0]?.history.nodes).toHaveLength(1);
    const site = await suite.site(suite.tenants.rival);
    const rivals = await suite.available(
      { components: [disk('Bay 1', 'P-1')], serialNumber: 'MACHINE-2' },
      { siteId: site },
    );
    const stranger = await suite.fixture.person('stranger', ['viewer', suite.tenants.rival]);
    const [component] = (await shown(rivals, stranger)).components;
    expect(component?.history.nodes.map(({ server }) => server)).toEqual([{ id: rivals }]);
    expect((await shown(rivals)).components[0]?.history.nodes).toHaveLength(2);
  });

  it('names another server that has it now, of those that one may see', async () => {
    const part = { components: [disk('Bay 1', 'T-1')] };
    const one = await servers.inspected({ ...part, serialNumber: 'MACHINE-3' });
    const site = await suite.site(suite.tenants.rival);
    await suite.available({ ...part, serialNumber: 'MACHINE-4' }, { siteId: site });
    await one.store({ components: [] });
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    const foundIn = async () => (await shown(one.id, viewer)).missingComponents.map((part) => part.foundIn);
    expect(await foundIn()).toEqual([null]);
    const other = await suite.available({ ...part, serialNumber: 'MACHINE-5' });
    expect(await foundIn()).toEqual([{ id: other }]);
  });
});

it('the changes of all components of a server are listed, the newest first', async () => {
  const { id, store } = await servers.inspected({ components: [disk('Bay 1', 'Q-1')] });
  await store({ components: [disk('Bay 1', 'Q-1'), disk('Bay 2', 'Q-2')] });
  const page = await servers.read<{ kind: string; name: string }>(
    id,
    'componentChanges(first: 1)',
    'kind name',
  );
  expect(page).toMatchObject({ totalCount: 2, nodes: [{ kind: 'APPEARED', name: 'Bay 2' }] });
});

describe('the history of firmware', () => {
  it('has each version with when it was found', async () => {
    const id = await suite.available();
    const store = async (version: string | null) =>
      await suite.call(
        'serverFirmwareStore',
        { id, components: [{ component: 'BMC', name: 'BMC', kind: 'BMC', version, updateable: true }] },
        suite.fixture.tokens.service,
      );
    for (const version of ['1', '1', null, '2']) expect((await store(version)).errors).toEqual([]);
    const [bmc] = (await shown(id)).firmware;
    expect(lines(bmc?.history)).toEqual([
      'APPEARED | BMC | version - → 1',
      'CHANGED | BMC | version 1 → -',
      'CHANGED | BMC | version - → 2',
    ]);
  });
});
