import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { createRateLimit } from '../service/rate-limit.ts';
import { bootSolicitOf } from './boot-solicit.ts';

/** All DHCPv6 servers and relays of a link, and their port (RFC 8415, section 7). */
const ALL_SERVERS = 'ff02::1:2';
const SERVER_PORT = 547;

export interface Dhcpv6Watch {
  /** Port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Receives the requests of machines that ask by DHCPv6 how to boot, and answers none: boot options are sent by IPv4,
 * which the installer needs too. Undefined where this process cannot listen; such machines are then not reported.
 */
export async function watchDhcpv6(options: {
  /** IPv4 address of this process on the machines' network: by it the interface is known. */
  readonly address: string;
  received(mac: string): Promise<void>;
  readonly log: Logger;
  readonly port?: number;
}): Promise<Dhcpv6Watch | undefined> {
  const { address, received, log, port = SERVER_PORT } = options;
  const perMachine = createRateLimit({ perSecond: 1, burst: 5 });
  const socket = createSocket({ type: 'udp6', reuseAddr: true, ipv6Only: true });
  socket.on('message', (bytes, { address: source }) => {
    const mac = bootSolicitOf(bytes, source);
    if (mac === undefined || !perMachine.admit(mac)) return;
    received(mac).catch((error: unknown) =>
      log.warn({ mac, reason: describeError(error) }, 'a DHCPv6 boot request could not be recorded'),
    );
  });
  try {
    socket.bind(port);
    await once(socket, 'listening');
    const name = interfaceOf(address);
    if (name !== undefined) socket.addMembership(ALL_SERVERS, `::%${name}`);
  } catch (error) {
    log.info({ reason: describeError(error) }, 'DHCPv6 boot requests are not watched');
    socket.close();
    return undefined;
  }
  socket.on('error', (error) =>
    log.warn({ reason: describeError(error) }, 'cannot listen for DHCPv6 requests'),
  );
  return {
    port: socket.address().port,
    close: async () => await new Promise<void>((resolve) => socket.close(resolve)),
  };
}

function interfaceOf(address: string): string | undefined {
  return Object.entries(networkInterfaces()).find(([, own]) =>
    own?.some((one) => one.address === address),
  )?.[0];
}
