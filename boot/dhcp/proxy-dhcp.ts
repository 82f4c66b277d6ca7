import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { createRateLimit } from '../service/rate-limit.ts';
import { bootClientOf } from './boot-client.ts';
import { bootReplyTo, type BootOptions, type ServerPort } from './boot-reply.ts';
import { encodePacket, parsePacket, type DhcpPacket } from './packet.ts';

/** Results of the received packets. */
export type ProxyCounts = Readonly<
  Record<'answered' | 'malformed' | 'notBooting' | 'tooMany' | 'unknown' | 'nothingFits' | 'failed', number>
>;

export interface ProxyDhcp {
  counts(): ProxyCounts;
  close(): Promise<void>;
}

export interface ProxyDhcpOptions {
  readonly options: BootOptions;
  /** Whether something is planned for the machine. All others get no answer, and another server may give them one. */
  isExpected(mac: string): Promise<boolean>;
  /** A machine asks how to boot and gets no answer: why. Whether something is planned for it. */
  isMissed(mac: string, why: string): Promise<boolean>;
  readonly log: Logger;
}

const BROADCAST = '255.255.255.255';
const CLIENT_PORT = 68;
const UNSPECIFIED = '0.0.0.0';

/** Sends boot options to machines that boot, beside the DHCP server that gives them their addresses. */
export async function startProxyDhcp({
  options,
  isExpected,
  isMissed,
  log,
}: ProxyDhcpOptions): Promise<ProxyDhcp> {
  const counts: Record<keyof ProxyCounts, number> = {
    answered: 0,
    malformed: 0,
    notBooting: 0,
    tooMany: 0,
    unknown: 0,
    nothingFits: 0,
    failed: 0,
  };
  const perMachine = createRateLimit({ perSecond: 2, burst: 20 });
  const inAll = createRateLimit({ perSecond: 200, burst: 1_000 });

  async function answer(bytes: Buffer, port: ServerPort, from: RemoteInfo): Promise<keyof ProxyCounts> {
    const packet = parsePacket(bytes);
    if (packet === undefined) return 'malformed';
    const client = bootClientOf(packet);
    if (client === undefined) return 'notBooting';
    if (!inAll.admit('') || !perMachine.admit(client.mac)) return 'tooMany';
    const answered = bootReplyTo(packet, client, port, options);
    if (answered === undefined) return 'notBooting';
    if ('lacks' in answered) {
      // A network may have machines of others, which ask all day.
      if (!(await isMissed(client.mac, answered.lacks))) return 'unknown';
      log.warn(
        { mac: client.mac, why: answered.lacks },
        'no boot options for a machine that an operation waits for',
      );
      return 'nothingFits';
    }
    if (!(await isExpected(client.mac))) return 'unknown';
    await send(answered.reply, port === 67 ? own : ofPxe, from);
    log.debug({ mac: client.mac, by: client.by, architecture: client.architecture }, 'sent boot options');
    return 'answered';
  }

  /** To whom it came from where that has an address; else to all, as the client has none yet (RFC 2131, section 4.1). */
  async function send(reply: DhcpPacket, socket: Socket, from: RemoteInfo): Promise<void> {
    const bytes = encodePacket(reply);
    const [port, address] =
      reply.giaddr !== UNSPECIFIED
        ? [67, reply.giaddr]
        : from.address === UNSPECIFIED
          ? [CLIENT_PORT, BROADCAST]
          : [from.port, from.address];
    await new Promise<void>((resolve, reject) => {
      socket.send(bytes, port, address, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  function listen(port: ServerPort, socket: Socket): void {
    socket.on('message', (bytes, from) => {
      answer(bytes, port, from).then(
        (outcome) => void (counts[outcome] += 1),
        (error: unknown) => {
          counts.failed += 1;
          log.warn({ reason: describeError(error) }, 'a boot request could not be answered');
        },
      );
    });
    socket.on('error', (error) => log.warn({ reason: describeError(error) }, 'boot options cannot be sent'));
  }

  await using begun = new AsyncDisposableStack();
  const open = async (port: ServerPort, address: string): Promise<Socket> => {
    const socket = createSocket({ type: 'udp4', reuseAddr: true });
    begun.defer(async () => {
      await new Promise<void>((resolve) => socket.close(resolve));
    });
    socket.bind(port, address);
    await once(socket, 'listening');
    listen(port, socket);
    return socket;
  };
  // Broadcasts come to the one that is bound to no address. Linux sends those of the other by its address's interface.
  await open(67, UNSPECIFIED);
  const own = await open(67, options.address);
  own.setBroadcast(true);
  // Clients of PXE accept answers from the port that they asked.
  const ofPxe = await open(4011, options.address);
  const running = begun.move();
  return {
    counts: () => ({ ...counts }),
    close: async () => await running.disposeAsync(),
  };
}
