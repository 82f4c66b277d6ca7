import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData } from 'ws';
import type { Clock } from './clock.ts';
import type { FaultTable } from './control/faults.ts';
import type { Journal } from './control/journal.ts';
import type { FleetMember } from './fleet.ts';
import { consolePath } from './redfish/serial-console.ts';

/** A message of a client larger than this ends the connection. */
const MOST_BYTES = 64 * 1024;

/** Takes requests for a WebSocket: to the serial console of the machine, and nowhere else. */
export function createConsoleUpgrade(deps: {
  readonly clock: Clock;
  readonly faults: FaultTable;
  readonly journal: Journal;
}) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false });
  /** Consoles that are open, by server. */
  const open = new Map<string, number>();

  function statusFor(member: FleetMember, request: IncomingMessage, path: string): number {
    const { model, access } = member;
    const { 'x-auth-token': token, authorization } = request.headers;
    const account = access.who({ token: typeof token === 'string' ? token : undefined, authorization });
    if (account === undefined) return 401;
    if (path !== consolePath(model)) return 404;
    const most = model.behaviour.serialConsole?.sessions ?? 0;
    return (open.get(member.name) ?? 0) < most ? 101 : 503;
  }

  return async function upgrade(
    member: FleetMember,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): Promise<void> {
    socket.on('error', () => socket.destroy());
    const { name, serial } = member;
    const path = new URL(request.url ?? '/', 'https://bmc.invalid').pathname;
    const { inFlight } = member.traffic.arrive();
    member.traffic.leave();
    const entry = deps.journal.open(name, 'GET', path, inFlight);
    for (const fault of deps.faults.hit(name, 'GET', path)) {
      entry.fault = fault.id;
      if (fault.action === 'latency') await deps.clock.sleepReal(fault.latencyMs);
      else if (fault.action === 'hang') return;
      else if (fault.action === 'status') return refuse(socket, fault.status);
      else return void socket.destroy();
    }
    const status = statusFor(member, request, path);
    if (status !== 101) {
      entry.status = status;
      return refuse(socket, status);
    }
    // What the library answers to a request that is no handshake; otherwise it calls back at once.
    entry.status = 400;
    server.handleUpgrade(request, socket, head, (web) => {
      entry.status = status;
      open.set(name, (open.get(name) ?? 0) + 1);
      const leave = serial.listen((bytes) => web.send(bytes));
      const { stopped } = member.machine;
      const end = (): void => web.close();
      stopped.addEventListener('abort', end, { once: true });
      web.on('message', (bytes) => serial.type(toBuffer(bytes)));
      web.on('error', () => web.terminate());
      web.once('close', () => {
        leave();
        stopped.removeEventListener('abort', end);
        open.set(name, (open.get(name) ?? 1) - 1);
      });
    });
  };
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}

function toBuffer(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? Buffer.from(data) : data;
}
