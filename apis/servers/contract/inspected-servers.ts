import { expect } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import type { InspectionView, ServersSuite } from './servers-suite.ts';

export interface AttributeView {
  readonly namespace: string;
  readonly component: string | null;
  readonly name: string;
  readonly value: string | null;
  readonly version: number;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reports what an operation found, what it does not name being as before; returns what is on record of it. */
export type Store = (found: object, operationId?: string) => Promise<InspectionView>;

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
export const ATTRIBUTE = 'namespace component name value version';

export const disk = (name: string, serialNumber: string | null, more: object = {}): object => ({
  kind: 'DISK',
  name,
  serialNumber,
  model: 'M',
  capacity: 1_000,
  ...more,
});

/** A namespace of attributes as a worker reports it; a name with a component is `<component>: <name>`. */
export const reported = (
  namespace: string,
  values: Readonly<Record<string, unknown>>,
  whole = true,
): object => ({
  namespace,
  whole,
  attributes: Object.entries(values).map(([key, value]) => {
    const [name, component] = key.split(': ').toReversed();
    return { component, name, value: JSON.stringify(value) };
  }),
});

/** The differences, one line each. */
export const lines = ({ changes }: InspectionView): string[] =>
  changes.map(({ kind, subject, field, before, after }) =>
    [kind, subject, field ?? '*', before ?? '-', after ?? '-'].join(' | '),
  );

/** Servers that are inspected, and what is then on record of them. */
export interface Inspected {
  /** A server with an operation that inspects it, and what that finds at first. */
  inspected(hardware?: object): Promise<{ id: string; store: Store; first: InspectionView }>;
  /** A page of a list of the server. */
  read<Node>(id: string, field: string, shape: string): Promise<Page<Node>>;
  attributesOf(id: string, args?: string): Promise<readonly AttributeView[]>;
  historyOf(id: string, name: string, args?: string): Promise<Page<AttributeView>>;
}

export function inspectedServers(suite: ServersSuite): Inspected {
  const { tokens } = suite.fixture;
  const read: Inspected['read'] = async <Node>(id: string, field: string, shape: string) => {
    const document = `query($id: ID!) { server(id: $id) { list: ${field} { nodes { ${shape} } ${PAGE} } } }`;
    type Answer = { server: { list: Page<Node> } };
    return (await suite.fixture.query<Answer>(tokens.admin, document, { id })).server.list;
  };
  return {
    async inspected(hardware = {}) {
      const { id, operationId } = await suite.enroll();
      await suite.report(operationId, 'START_INSPECTION');
      let latest: object = { powerState: 'OFF', components: [], ...hardware };
      const store: Store = async (found, operation = newId('operation')) => {
        latest = { ...latest, ...found };
        const input = { id, operationId: operation, ...latest };
        const { inspection, errors } = await suite.call('serverInventoryStore', input, tokens.service);
        expect(errors).toEqual([]);
        if (inspection === null || inspection === undefined) throw new Error('no inspection was answered');
        return inspection;
      };
      return { id, store, first: await store({}, operationId) };
    },
    read,
    attributesOf: async (id, args = '') =>
      (await read<AttributeView>(id, `attributes${args}`, ATTRIBUTE)).nodes,
    historyOf: async (id, name, args = '') =>
      await read(id, `attributeHistory(namespace: "bios", name: "${name}"${args})`, ATTRIBUTE),
  };
}
