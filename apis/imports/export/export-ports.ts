import { PORT_FIELDS, PORT_REFERENCES } from '../kinds/ports.ts';
import { idOf, valuesOf, type Node } from '../kinds/read-all.ts';
import { given, type Attach } from './given.ts';

/** The ports of one device or server, as a file describes them. */
export function portEntries(
  ports: readonly Node[],
  vlanPaths: ReadonlyMap<string, string>,
  attach: Attach,
): Record<string, unknown>[] {
  const names = new Map(ports.map((port) => [port.id, String(port['name'])]));
  return ports.map((port) => {
    const others = PORT_REFERENCES.map(([field]) => [field, names.get(idOf(port, field) ?? '')] as const);
    const tagged = (port['taggedVlanIds'] as readonly string[] | null) ?? [];
    return given({
      ...valuesOf(port, PORT_FIELDS),
      ...Object.fromEntries(others),
      untaggedVlan: vlanPaths.get(idOf(port, 'untaggedVlan') ?? ''),
      taggedVlans: tagged.flatMap((id) => vlanPaths.get(id) ?? []),
      ...attach(port.id),
    });
  });
}
