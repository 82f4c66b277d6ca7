import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { startHaproxy } from '#test/peers/haproxy.ts';
import { freePort } from '#test/servers/free-port.ts';
import type { BalancerFault, BalancingBench, OpenConnection } from '../../conformance/balancing-bench.ts';
import { haproxyConfig } from '../config.ts';
import { haproxyProvider } from '../definition.ts';
import { createMasterCli } from '../master-cli.ts';

const ADDRESS = '127.0.0.1';
const ANSWER_LIMIT = 1_000_000;

/** The provider with an HAProxy of its own, behind a proxy of the master CLI that can fail. */
export async function balancingBench(): Promise<BalancingBench> {
  const haproxy = await startHaproxy();
  const proxySocket = `${haproxy.folder}.sock`;
  const proxy = await startProxy(haproxy.masterSocket, proxySocket);
  const make = async (masterSocket: string) => {
    const config = haproxyConfig.parse({
      masterSocket,
      folder: haproxy.folder,
      mainFiles: [haproxy.mainFile],
      originNetworks: '127.0.0.0/8',
      requestTimeoutMs: 4_000,
      maxAnswerBytes: ANSWER_LIMIT,
      log: false,
    });
    const { balancing } = (await haproxyProvider.create(config)).capabilities;
    if (balancing === undefined) throw new Error('the provider has no balancing');
    return balancing;
  };
  const master = createMasterCli(
    haproxyConfig.parse({ masterSocket: haproxy.masterSocket, folder: haproxy.folder }),
  );
  const origins = [await startOrigin('a'), await startOrigin('b')] as const;
  const taken = createServer().listen(0, ADDRESS);
  await once(taken, 'listening');
  const context = { signal: new AbortController().signal, idempotencyKey: 'bench', heartbeat() {} };
  const ports = [await freePort(), await freePort()] as const;
  const dead = await freePort();
  return {
    balancing: await make(proxySocket),
    unreachable: await make(`${proxySocket}.absent`),
    address: ADDRESS,
    ports,
    takenPort: portOf(taken),
    origins: [
      { name: 'a', target: ADDRESS, portNumber: portOf(origins[0].server) },
      { name: 'b', target: ADDRESS, portNumber: portOf(origins[1].server) },
    ],
    dead: { name: 'dead', target: ADDRESS, portNumber: dead },
    connect: async (port) => await openConnection(port),
    applied: async () => (await master.processes(context)).reloads,
    async breakOthers(isBroken) {
      const file = join(haproxy.folder, 'others.cfg');
      if (isBroken) await writeFile(file, 'not a keyword\n');
      else await rm(file);
    },
    inject: proxy.inject,
    async close() {
      await proxy.close();
      for (const origin of origins) await origin.close();
      taken.close();
      await haproxy.stop();
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

interface Closable {
  readonly server: Server;
  close(): Promise<void>;
}

function closable(server: Server): Closable {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  return {
    server,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** Answers every line with its name. */
async function startOrigin(name: string): Promise<Closable> {
  const server = createServer((socket) => socket.on('data', () => socket.write(name)));
  server.listen(0, ADDRESS);
  await once(server, 'listening');
  return closable(server);
}

async function openConnection(port: number): Promise<OpenConnection> {
  const socket = connect({ host: ADDRESS, port });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return {
    async ask() {
      socket.write('?\n');
      const signal = AbortSignal.timeout(10_000);
      const [answer] = (await Promise.race([
        once(socket, 'data', { signal }),
        once(socket, 'close', { signal }).then(() => {
          throw new Error('the connection was closed without an answer');
        }),
      ])) as [Buffer];
      return answer.toString();
    },
    close: () => void socket.destroy(),
  };
}

interface Proxy {
  inject(fault: BalancerFault | null): void;
  close(): Promise<void>;
}

/** Forwards commands, and applies the fault to those that it is for. */
async function startProxy(target: string, path: string): Promise<Proxy> {
  let fault: BalancerFault | null = null;
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.once('data', (command: Buffer) => void forward(socket, command));
  });
  const closing = closable(server);
  server.listen(path);
  await once(server, 'listening');

  async function forward(socket: Socket, command: Buffer): Promise<void> {
    const on = command.toString().startsWith('reload') ? 'apply' : 'read';
    const met = fault?.on === on ? fault : null;
    if (met?.does === 'hang') return;
    if (met?.does === 'garble') return void socket.end('<html>');
    if (met?.does === 'huge') return void socket.end('x'.repeat(2 * ANSWER_LIMIT));
    if (met?.does === 'meanwhile') await met.work();
    const behind = connect({ path: target });
    behind.on('error', () => socket.destroy());
    behind.end(command);
    if (met?.does !== 'lose') return void behind.pipe(socket);
    behind.resume();
    behind.on('close', () => socket.destroy());
  }

  return { inject: (given) => void (fault = given), close: closing.close };
}
