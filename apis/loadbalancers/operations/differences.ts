import type { BalancerParts } from '#contracts/hardware/balancer.ts';
import type { LoadBalancerDifference } from '../generated/resolvers.ts';

/** A property of a part as text, with what identifies the part. */
interface Property {
  readonly part: string;
  readonly field: string;
  readonly value: string;
}

/** Where the record differs from what was applied, by ports, pools and origins. Names of parts do not count. */
export function differencesOf(desired: BalancerParts, applied: BalancerParts): LoadBalancerDifference[] {
  const [wanted, found] = [propertiesOf(desired), propertiesOf(applied)];
  const keys = [...new Set([...wanted.keys(), ...found.keys()])];
  return keys.flatMap((key) => {
    const [one, other] = [wanted.get(key), found.get(key)];
    const { part = '', field = '' } = one ?? other ?? {};
    if (one?.value === other?.value) return [];
    return [{ part, field, desired: one?.value ?? null, applied: other?.value ?? null }];
  });
}

function propertiesOf({ ports, pools }: BalancerParts): Map<string, Property> {
  const names = new Map(pools.map(({ id, name }) => [id, name]));
  const properties = new Map<string, Property>();
  const add = (id: string, part: string, fields: Readonly<Record<string, unknown>>): void => {
    for (const [field, value] of Object.entries(fields))
      properties.set(`${id} ${field}`, { part, field, value: String(value) });
  };
  for (const { number, protocol, poolIds } of ports)
    add(`${number} ${protocol}`, `port ${number} (${protocol})`, {
      pools: poolIds.map((id) => names.get(id) ?? id).join(', '),
    });
  for (const { id, name, balancing, origins } of pools) {
    add(id, `pool ${name}`, { balancing });
    for (const { id: originId, name: given, target, portNumber, active, weight } of origins)
      add(originId, `origin ${given} of pool ${name}`, { target, portNumber, active, weight });
  }
  return properties;
}
