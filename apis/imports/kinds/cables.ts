import { idsOfKind, knownHolders, namedHolders } from './holders.ts';
import { USUAL, type FileKind, type Scope } from './kind.ts';
import { portAt, readPorts } from './ports.ts';
import { idOf, readAmong, valuesOf, type ListOptions } from './read-all.ts';

export const CABLE_FIELDS = ['type', 'colour', 'length', 'status', 'label'] as const;

export function cableList(where: object): ListOptions {
  const fields = `${CABLE_FIELDS.join(' ')} portA { id } portB { id }`;
  return { domain: 'networks', list: 'cables', filter: 'CableWhere', fields, where };
}

/** Cables between ports of network devices and servers; each is known by its two ports. */
export const cableKind: FileKind = {
  ...USUAL,
  kind: 'cable',
  title: 'cable',
  domain: 'networks',
  type: 'Cable',
  one: 'cable',
  section: 'cables',
  deletedAtOnce: true,
  words: { portAId: 'a', portBId: 'b' },
  wanted: (scope) =>
    (scope.file.cables ?? []).map(({ a, b, ...entry }, index) => {
      const ends = [portAt(scope, a), portAt(scope, b)] as const;
      const [portAId, portBId] = ends;
      return {
        key: keyOf(...ends.map(({ kind, key }) => scope.ids.get(kind, key) ?? `? ${key}`)),
        name: ends.map(({ shown }) => shown).join(' - '),
        path: ['cables', index],
        depth: 0,
        values: entry,
        initial: { portAId, portBId },
      };
    }),
  async found(scope) {
    const { ask, file } = scope;
    if (file.cables === undefined && file.prune?.includes('cables') !== true) return [];
    const ports = await portIds(scope);
    const some = (field: string) => async () =>
      await readAmong(ask, ports, (ids) => cableList({ [field]: { in: ids } }));
    const nodes = [...(await some('portAId')()), ...(await some('portBId')())];
    return [...new Map(nodes.map((node) => [node.id, node])).values()].map((node) => {
      const ends = [idOf(node, 'portA') ?? '', idOf(node, 'portB') ?? ''];
      const { id, version } = node;
      return {
        id,
        version,
        key: keyOf(...ends),
        name: ends.join(' - '),
        depth: 0,
        values: valuesOf(node, CABLE_FIELDS),
      };
    });
  },
};

/** The ports of the devices and servers that the file names, as an end of a cable or on their own. */
async function portIds(scope: Scope): Promise<string[]> {
  const holders = knownHolders(scope, namedHolders(scope.file));
  const [devices, servers] = [idsOfKind(holders, 'networkDevice'), idsOfKind(holders, 'server')];
  return (await readPorts(scope.ask, { devices, servers })).map(({ id }) => id);
}

function keyOf(...ports: readonly string[]): string {
  return ports.toSorted().join(' ');
}
