import { setTimeout as delay } from 'node:timers/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createJsonSplitter } from '#platform/networks/json-stream.ts';
import { createSwitchFaults, type SwitchFaultInput } from './faults.ts';
import { addRow, emptyTables, type Row, type Tables } from './tables.ts';
import { transact, type Received } from './transaction.ts';

export interface SwitchOptions {
  /** Names of its ports, e.g. `eth1`. They are trunks of all VLANs, as those of an Open vSwitch are. */
  readonly ports: readonly string[];
  /** The `system-id` in its database. */
  readonly serialNumber: string;
  /** TCP port; a free one when not given. */
  readonly port?: number | undefined;
}

/** A request that a simulated switch has received. */
export interface SwitchRequest {
  readonly operations: readonly Received[];
  readonly isWrite: boolean;
  /** Whether it changed the database. */
  readonly tookEffect: boolean;
  /** Whether it was refused, by the database or by a fault. */
  readonly isRefused: boolean;
}

/** A simulated switch that serves: an OVSDB over TCP, with the tables of an Open vSwitch. */
export interface SimulatedSwitch {
  /** `tcp://127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  setFault(fault: SwitchFaultInput): void;
  clearFaults(): void;
  /** Its last 1,000 requests. */
  journal(): readonly SwitchRequest[];
  /** The rows of a port and of the interface of the same name, as they are now. */
  rowsOf(name: string): { readonly port: Row | undefined; readonly interface: Row | undefined };
  /** Restarts it: connections are cut, and commits that were not durable are lost. */
  restart(): void;
  close(): Promise<void>;
}

const READS = new Set(['select', 'wait', 'comment', 'commit']);
const LONGEST_REQUEST = 4_000_000;
/** Bounds the memory of a switch that runs for long. */
const KEPT_REQUESTS = 1_000;

export async function startSwitch({ ports, serialNumber, port }: SwitchOptions): Promise<SimulatedSwitch> {
  let running = firstTables(ports, serialNumber);
  /** The tables that a restart reads. */
  let saved = running;
  const faults = createSwitchFaults();
  const journal: SwitchRequest[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const split = createJsonSplitter(LONGEST_REQUEST);
    // One request after another, in their order, as an OVSDB answers them on one connection.
    let tail = Promise.resolve();
    socket.on('data', (chunk: Buffer) => {
      try {
        for (const text of split(chunk)) {
          const request = JSON.parse(text) as { id: unknown; method: string; params: unknown[] };
          tail = tail.then(async () => await answer(socket, request)).catch(() => void socket.destroy());
        }
      } catch {
        socket.destroy();
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port ?? 0, '127.0.0.1', resolve);
  });
  const { port: listening } = server.address() as AddressInfo;

  async function answer(
    socket: Socket,
    { id, method, params }: { id: unknown; method: string; params: unknown[] },
  ): Promise<void> {
    const reply = (result: unknown, error: unknown = null): void => {
      if (!socket.destroyed) socket.write(JSON.stringify({ id, result, error }));
    };
    if (method === 'echo') return reply(params);
    if (method !== 'transact' || params[0] !== 'Open_vSwitch')
      return reply(null, { error: 'unknown method or database' });
    const operations = params.slice(1) as Received[];
    const isWrite = operations.some(({ op }) => !READS.has(String(op)));
    const hit = faults.hit(isWrite ? 'writes' : 'reads');
    for (const fault of hit) if (fault.action === 'latency') await delay(fault.latencyMs);
    const fault = hit.find(({ action }) => action !== 'latency');
    const note = (tookEffect: boolean, isRefused = false): void => {
      if (journal.length >= KEPT_REQUESTS) journal.shift();
      journal.push({ operations, isWrite, tookEffect, isRefused });
    };
    switch (fault?.action) {
      case 'hang':
        return note(false);
      case 'reset':
        note(false);
        return void socket.destroy();
      case 'refuse':
        note(false, true);
        return reply([{ error: 'not allowed', details: 'a fault refuses it' }]);
      case 'busy':
        note(false, true);
        return reply([{ error: 'timed out', details: '"wait" timed out' }]);
      case 'garbage':
        note(false);
        return void socket.write(`{"id":${JSON.stringify(id)},"result":"${'?'.repeat(fault.bytes)}"}`);
      case 'no-effect':
        note(false);
        return reply(transact(running, operations).results);
      default:
    }
    const half = operations.length / 2;
    const done = transact(running, operations, (index) => fault?.action === 'half' && index >= half);
    const tookEffect = isWrite && done.tables !== running;
    running = followed(done.tables);
    if (done.isDurable) saved = running;
    note(tookEffect, isWrite && !tookEffect);
    if (fault?.action === 'drop-after-effect') return void socket.destroy();
    reply(done.results);
  }

  return {
    address: `tcp://127.0.0.1:${listening}`,
    port: listening,
    setFault: faults.add,
    clearFaults: faults.clear,
    journal: () => [...journal],
    rowsOf: (name) => ({
      port: rowNamed(running.Port, name),
      interface: rowNamed(running.Interface, name),
    }),
    restart() {
      running = saved;
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const rowNamed = (table: Tables['Port'], name: string): Row | undefined =>
  [...table.values()].find((row) => row['name'] === name);

function firstTables(ports: readonly string[], serialNumber: string): Tables {
  const tables = emptyTables();
  const rows = ports.map((name) => {
    const interfaceRow = addRow(tables, 'Interface', {
      name,
      admin_state: ['up'],
      link_state: ['up'],
      mtu: [1_500],
    });
    return addRow(tables, 'Port', { name, interfaces: [['uuid', interfaceRow]] });
  });
  const bridge = addRow(tables, 'Bridge', { name: 'br0', ports: rows.map((id) => ['uuid', id] as const) });
  addRow(tables, 'Open_vSwitch', {
    ovs_version: ['3.1.0'],
    external_ids: { 'system-id': serialNumber },
    bridges: [['uuid', bridge]],
  });
  return tables;
}

/** The part of ovs-vswitchd: it sets the MTU to the requested one. */
function followed(tables: Tables): Tables {
  for (const row of tables.Interface.values()) {
    const wanted = row['mtu_request'];
    if (Array.isArray(wanted) && wanted.length > 0) row['mtu'] = wanted;
  }
  return tables;
}
