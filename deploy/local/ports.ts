import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isFree } from './supervisor/free-port.ts';
import { writePrivateFile } from './write-file.ts';

/** What listens. */
export const PORT_NAMES = [
  'gateway',
  'gateway-internal',
  'temporal-ui',
  'temporal',
  'nats',
  'nats-monitor',
  'postgres',
  'apis',
  'boot',
  'simulator',
  'simulator-control',
  'dispatcher',
  'worker',
  'mirror',
  'console',
  'sign-in',
] as const;
export type PortName = (typeof PORT_NAMES)[number];
export type Ports = Readonly<Record<PortName, number>>;

const rememberedSchema = z.partialRecord(z.enum(PORT_NAMES), z.number().int().min(1).max(65_535));

export interface PortRequest {
  /** File that stores the ports between starts. */
  readonly remember: string;
  /** Ports people know by heart; a port moves when another program has it. */
  readonly preferred: Partial<Ports>;
  /** Called for a preferred port that is taken. */
  readonly onMoved: (name: PortName, wanted: number, given: number) => void;
}

/** Finds a port of the loopback interface for each listener: the preferred, else the last one, else any free. */
export async function allocatePorts(request: PortRequest): Promise<Ports> {
  const remembered = readRemembered(request.remember);
  const given = new Map<PortName, number>();
  const taken = new Set<number>(Object.values(request.preferred));
  for (const name of PORT_NAMES) {
    const preferred = request.preferred[name];
    let port = preferred !== undefined && (await isFreeFor(name, preferred)) ? preferred : undefined;
    const last = remembered[name];
    if (port === undefined && last !== undefined && !taken.has(last) && (await isFreeFor(name, last)))
      port = last;
    port ??= await freePort(name, taken);
    if (preferred !== undefined && port !== preferred) request.onMoved(name, preferred, port);
    taken.add(port);
    given.set(name, port);
  }
  const ports = Object.fromEntries(given) as Record<PortName, number>;
  writePrivateFile(request.remember, `${JSON.stringify(ports, undefined, 2)}\n`);
  return ports;
}

function readRemembered(path: string): z.output<typeof rememberedSchema> {
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // None yet, or not readable: stored ports are only a convenience.
    return {};
  }
}

/** BMCs are simulated on addresses of their own in 127.1.0.0/16, all on this one port. */
const SIMULATOR_HOST = process.platform === 'linux' ? '127.1.0.1' : '127.0.0.1';

async function isFreeFor(name: PortName, port: number): Promise<boolean> {
  return await isFree(port, name === 'simulator' ? SIMULATOR_HOST : '127.0.0.1');
}

/** Below the ports that systems give to outgoing connections: none of those can take it between two starts. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

async function freePort(name: PortName, taken: ReadonlySet<number>): Promise<number> {
  for (let attempts = 0; attempts < 1_000; attempts += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (!taken.has(port) && reserve(port) && (await isFreeFor(name, port))) return port;
  }
  throw new Error(`No port from ${LOWEST} to ${HIGHEST} is free on 127.0.0.1`);
}

/** A folder for each user: others could not replace what is stale. */
const RESERVED = join(tmpdir(), `infratographer-ports-${process.getuid?.() ?? 'all'}`);

/**
 * Keeps a port from other stacks that start at the same time, until this process ends: what is to listen there may take
 * seconds to start. False where a living process has it.
 */
function reserve(port: number): boolean {
  const file = join(RESERVED, String(port));
  try {
    mkdirSync(RESERVED, { recursive: true });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(file, String(process.pid), { flag: 'wx' });
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || isAlive(readFileSync(file, 'utf8')))
          return false;
        rmSync(file, { force: true });
      }
    }
    return false;
  } catch {
    // The folder cannot be written: ports are given as if this stack were the only one.
    return true;
  }
}

function isAlive(pid: string): boolean {
  // A file that is still empty was made a moment ago.
  if (pid === '') return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
