import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Service } from '../exchange.ts';
import type { FleetMember } from '../fleet.ts';
import type { Simulation } from '../simulation.ts';
import type { SwitchFleet } from '../switches/fleet.ts';
import { createControlApi } from './api.ts';
import { machineNameOf, machineService } from './machine-service.ts';

/** Longer than clients keep a connection, so that none is closed under a request. */
const KEEP_ALIVE_MS = 15_000;

/** Serves the control API. Requests about a machine itself go the way of its BMC's, through journal and faults. */
export async function serveControl(deps: {
  readonly simulation: Simulation;
  readonly switches: SwitchFleet;
  exchange(
    service: Service,
    member: FleetMember,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void>;
  onError(error: unknown): void;
  readonly hostname: string;
  readonly port: number;
}): Promise<{ readonly port: number; close(): Promise<void> }> {
  const { simulation, switches, exchange, onError, hostname, port } = deps;
  const api = getRequestListener(createControlApi(simulation, switches).fetch);

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const member = simulation.fleet.find(machineNameOf(path) ?? '');
    if (member === undefined) return void api(request, response);
    if (member.machine.behaviour.unplugged) return void response.destroy();
    exchange(machineService, member, request, response).catch((error: unknown) => {
      onError(error);
      response.destroy();
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the control API has no port');
  return {
    port: bound.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
