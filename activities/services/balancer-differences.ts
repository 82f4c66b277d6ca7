import type { BalancerParts } from '#contracts/hardware/balancer.ts';
import type { RunningBalancer } from '#providers/capabilities/balancing.ts';

/**
 * What an operation would change of a load balancer that runs, as texts. The ports, pools and origins that run are known;
 * a change of anything else shows as another digest.
 */
export function balancerDifferences(
  parts: BalancerParts | null,
  digest: string | null,
  running: RunningBalancer,
): string[] {
  const pools = new Map(parts?.pools.map((pool) => [pool.id, pool]));
  const names = new Map(
    parts?.pools.flatMap(({ name, origins }) =>
      origins.map((origin) => [origin.id, `${origin.name} of ${name}`]),
    ),
  );
  const wanted = new Map(
    parts?.ports.map(({ number, poolIds }) => [
      number,
      new Set(poolIds.flatMap((id) => pools.get(id)?.origins.map((origin) => origin.id) ?? [])),
    ]),
  );
  const found = new Map(
    running.ports.map(({ number, origins }) => [number, new Set(origins.map(({ originId }) => originId))]),
  );
  const named = (id: string): string => names.get(id) ?? id;
  const differences = [...new Set([...wanted.keys(), ...found.keys()])].flatMap((number) => {
    const [desired, present] = [wanted.get(number), found.get(number)];
    if (desired === undefined) return [`port ${number} is removed`];
    if (present === undefined) return [`port ${number} is added`];
    return [
      ...[...desired.difference(present)].map((id) => `port ${number}: the origin ${named(id)} is added`),
      ...[...present.difference(desired)].map((id) => `port ${number}: the origin ${named(id)} is removed`),
    ];
  });
  if (differences.length > 0 || running.digest === digest) return differences;
  return ['addresses, pools or settings change'];
}
