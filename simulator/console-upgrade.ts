import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Clock } from './clock.ts';
import type { FaultTable } from './control/faults.ts';
import type { Journal } from './control/journal.ts';
import type { FleetMember } from './fleet.ts';
import { consolePath } from './redfish/serial-console.ts';
import { acceptWebSocket } from './websocket.ts';

/** Takes requests for a WebSocket: to the serial console of the machine, and nowhere else. */
export function createConsoleUpgrade(deps: {
  readonly clock: Clock;
  readonly faults: FaultTable;
  readonly journal: Journal;
}) {
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
    let leave = (): void => {};
    const web = acceptWebSocket(request, socket, head, {
      message: (bytes) => serial.type(bytes),
      closed: () => {
        leave();
        open.set(name, (open.get(name) ?? 1) - 1);
      },
    });
    entry.status = web === undefined ? 400 : status;
    if (web === undefined) return refuse(socket, 400);
    open.set(name, (open.get(name) ?? 0) + 1);
    leave = serial.listen(web.send);
    member.machine.stopped.addEventListener('abort', web.close, { once: true });
  };
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}
