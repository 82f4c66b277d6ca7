import type { GraphContext } from '#platform/graph/context.ts';
import { nameKey } from './port-name.ts';

/** The names of reported ports that a device or server has no port of the kind NETWORK of. */
export async function unknownNames(
  { em }: GraphContext,
  {
    deviceId,
    serverId,
    ports,
  }: {
    readonly deviceId?: string | undefined;
    readonly serverId?: string | undefined;
    readonly ports: readonly { readonly name: string }[];
  },
): Promise<string[]> {
  const rows: { name: string }[] = await em.execute(
    `select name from device_port where holder_id = ? and kind = 'NETWORK'`,
    [deviceId ?? serverId ?? ''],
  );
  const known = new Set(rows.map(({ name }) => nameKey(name)));
  const names = ports.map(({ name }) => name).filter((name) => !known.has(nameKey(name)));
  return [...new Set(names)];
}
