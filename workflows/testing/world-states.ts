import type { Failure } from '#contracts/operations/operation.ts';
import type { WorldServer } from './world-parts.ts';

/** What a server is that can be reserved. */
export const free: Partial<WorldServer> = { state: 'AVAILABLE', instanceId: null };

/** States of a server that a person has to check. */
export const park = (failure: Failure): Partial<WorldServer> => ({ state: 'FAILED', failure });

/** Puts an instance on a server that is free. */
export function settle(
  servers: readonly WorldServer[],
  addresses: Set<string>,
  instanceId: string,
): WorldServer {
  const server = servers.find((one) => one.state === 'AVAILABLE');
  if (server === undefined) throw new Error('No server is left');
  Object.assign(server, { state: 'IN_USE', instanceId, power: 'ON' });
  addresses.add(instanceId);
  return server;
}
