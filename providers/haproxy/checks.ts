import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { abortFailure } from '../aborted-call.ts';
import type { CallContext } from '../call.ts';
import type { HaproxyConfig } from './config.ts';
import { isOneOf } from './errors.ts';
import { failure, refusal } from './failure.ts';
import { bindsIn } from './render.ts';

const run = promisify(execFile);

/** Longest part of HAProxy's messages that an error quotes. */
const LONGEST_QUOTE = 800;

/** Throws INVALID_ARGUMENT, with HAProxy's reason, unless it accepts its own files together with those of the folder. */
export async function checkFolder(
  config: HaproxyConfig,
  folder: string,
  { signal }: CallContext,
): Promise<void> {
  const { program, mainFiles, checkTimeoutMs, masterSocket } = config;
  const files = [...mainFiles, folder].flatMap((one) => ['-f', one]);
  try {
    await run(program, ['-c', '-q', ...files], {
      signal,
      timeout: checkTimeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: 4_000_000,
      // Otherwise HAProxy would read the sockets of a systemd service.
      env: { PATH: `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin` },
    });
  } catch (error) {
    if (signal.aborted) throw abortFailure(signal.reason, masterSocket, 'none');
    if (isOneOf(error, 'ENOENT', 'EACCES'))
      throw failure(masterSocket, `The worker cannot run ${program}, which checks configurations`, {
        code: 'NOT_FOUND',
        retry: 'operator',
        effect: 'none',
        cause: error,
      });
    const { killed, stderr = '' } = error as { readonly killed?: boolean; readonly stderr?: string };
    if (killed === true)
      throw failure(masterSocket, `${program} -c did not end within ${checkTimeoutMs} ms`, {
        code: 'TIMEOUT',
        retry: 'backoff',
        effect: 'none',
      });
    throw refusal(
      masterSocket,
      `HAProxy refuses the configuration: ${reasonIn(stderr, folder)}`,
      'INVALID_ARGUMENT',
    );
  }
}

/** The lines that say why, without the level, the process and the folder of the check. */
function reasonIn(output: string, folder: string): string {
  const alerts = output.split('\n').filter((line) => line.startsWith('[ALERT]'));
  const lines = alerts.map((line) => line.replace(/^\[ALERT\]\s+\(\d+\) : (?:config : )?/, ''));
  return (
    (lines.join('; ') || output).replaceAll(`${folder}/`, '').slice(0, LONGEST_QUOTE) || 'it does not say why'
  );
}

/**
 * Throws CONFLICT where another program listens on a port that the configuration adds, or where the host does not have
 * the address. A reload would find out too, but HAProxy pauses every port of its running process while it retries
 * (management guide, section 4), so that clients of other load balancers would be refused meanwhile.
 */
export async function requireFreePorts(
  config: HaproxyConfig,
  before: string | null,
  after: string | null,
): Promise<void> {
  const known = new Set(bindsIn(before ?? '').map(({ host, port }) => `${host} ${port}`));
  for (const { host, port } of bindsIn(after ?? '')) {
    if (known.has(`${host} ${port}`)) continue;
    const why = await whyNotFree(host, port, config.transparent);
    if (why === undefined) continue;
    const message = `Port ${port} of ${host} cannot be opened on HAProxy's host: ${why}`;
    throw refusal(config.masterSocket, message, 'CONFLICT');
  }
}

async function whyNotFree(host: string, port: number, transparent: boolean): Promise<string | undefined> {
  const server = createServer((socket) => socket.destroy());
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    if (isOneOf(error, 'EADDRINUSE')) return 'another program, or another load balancer, listens there';
    if (isOneOf(error, 'EADDRNOTAVAIL') && !transparent)
      return 'the host does not have the address. Configure it there, or set "transparent" for a failover pair';
    // The worker may lack the right to open the port (below 1024) that HAProxy has.
    return undefined;
  }
}
