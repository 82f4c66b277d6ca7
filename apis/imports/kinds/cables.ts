import { portAt } from './ports.ts';
import { USUAL, type FileKind, type Scope } from './kind.ts';
import { nameKey } from './keys.ts';
import { idOf, readAmong, valuesOf, type ListOptions } from './read-all.ts';
import { portList } from './ports.ts';

export const CABLE_FIELDS = ['type', 'colour', 'length', 'status', 'label'] as const;

export function cableList(where: object): ListOptions {
  const fields = `${CABLE_FIELDS.join(' ')} portA { id } portB { id }`;
  return { domain: 'networks', list: 'cables', filter: 'CableWhere', fields, where };
}

/** Cables between ports of network devices; each is known by its two ports. */
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

/** The ports of the devices that the file names, as an end of a cable or by themselves. */
async function portIds({ ask, ids, file }: Scope): Promise<string[]> {
  const { networkDevices = [], cables = [] } = file;
  const named = [
    ...networkDevices.map(({ name }) => name),
    ...cables.flatMap(({ a, b }) => [a.device, b.device]),
  ];
  const devices = named.flatMap((name) => ids.get('networkDevice', nameKey(name)) ?? []);
  const nodes = await readAmong(ask, [...new Set(devices)], (some) => portList({ deviceId: { in: some } }));
  return nodes.map(({ id }) => id);
}

function keyOf(...ports: readonly string[]): string {
  return ports.toSorted().join(' ');
}
