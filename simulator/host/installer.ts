import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { HostHttp } from './http.ts';
import type { HostBehaviour, HostState, Installed } from './state.ts';

const Task = z.enum(['install', 'wipe', 'rescue']);

type Task = z.infer<typeof Task>;

/** What a kernel command line passes to the installer. */
export interface InstallerOrder {
  readonly task: Task;
  /** Base URL of the boot service. */
  readonly base: string;
  readonly token: string;
}

/** A disk as the installer names it in its evidence. */
export interface InstallerDisk {
  readonly name: string;
  readonly serialNumber: string;
  readonly sizeBytes: number;
}

/** What the machine does when the installer ends. */
export type InstallerOutcome = 'reboot' | 'rescued' | { readonly halted: string };

const Assignment = z.object({
  task: Task,
  operationId: z.string(),
  image: z.object({ name: z.string(), url: z.string(), sha256: z.string() }).optional(),
  userDataUrl: z.string(),
  metaDataUrl: z.string(),
});

const MetaData = z.looseObject({
  'instance-id': z.string(),
  'boot-token': z.string(),
  'boot-url': z.string(),
});

const PHASES = { install: 'installing', wipe: 'wiping', rescue: 'rescuing' } as const;

/** Simulated durations; an install lasts about a second. */
const WRITE_MS = 800;
const CONFIGURE_MS = 200;
const WIPE_MS = 600;
/** Real time between two reports of an installer that lives on. */
const SIGN_OF_LIFE_MS = 1_500;

/** `infra.task=install infra.base=… infra.token=…`; undefined when the kernel is not our installer. */
export function parseOrder(commandLine: string): InstallerOrder | undefined {
  const words = new Map(
    commandLine.split(/\s+/).map((word): [string, string] => {
      const [key = '', ...value] = word.split('=');
      return [key, value.join('=')];
    }),
  );
  const task = Task.safeParse(words.get('infra.task')).data;
  const base = words.get('infra.base');
  const token = words.get('infra.token');
  if (task === undefined || base === undefined || token === undefined) return undefined;
  return { task, base: base.replace(/\/+$/, ''), token };
}

/** Does what the boot service asks for: writes its image to the disk, or wipes every disk, and reports back. */
export async function runInstaller(deps: {
  readonly order: InstallerOrder;
  readonly disks: readonly InstallerDisk[];
  readonly http: HostHttp;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Puts an image on the disk, or nothing, and returns when that survives a crash of the simulator. */
  write(installed: Installed | null): Promise<void>;
  phase(phase: HostState['phase']): void;
  /** A line on the serial port. */
  print(line: string): void;
  /** Whether the last report to the boot service is withheld. */
  silent(): boolean;
  /** Whether the installer dies now, while it is at work. */
  dies(): boolean;
  /** How it goes with the wipe of the last disk. */
  wipe(): HostBehaviour['wipe'];
}): Promise<InstallerOutcome> {
  const { order, http, clock, signal } = deps;
  const { token } = order;
  const url = (path: string): string => `${order.base}/boot/${path}`;
  let said = { percent: 0, message: '' };
  const sayAgain = async (): Promise<void> => {
    try {
      await http.post(url('progress'), said, { signal, token });
    } catch {
      // Progress is for people to watch; its loss changes nothing.
      signal.throwIfAborted();
    }
  };
  const progress = async (percent: number, message: string): Promise<void> => {
    deps.print(`installer: ${percent} % ${message}`);
    said = { percent, message };
    await sayAgain();
  };
  const phoneHome = async (event: Record<string, unknown>): Promise<string | undefined> => {
    while (deps.silent()) {
      await sayAgain();
      await clock.sleepReal(SIGN_OF_LIFE_MS, signal);
    }
    const { status } = await http.persist(signal, () =>
      http.post(url('phone-home'), event, { signal, token }),
    );
    return status < 300 ? undefined : `the boot service refused ${String(event['event'])} with ${status}`;
  };
  const fail = async (message: string): Promise<InstallerOutcome> => {
    await progress(100, message);
    await phoneHome({ event: 'FAILED', message });
    return { halted: message };
  };

  deps.phase(PHASES[order.task]);
  const answer = await http.persist(signal, () => http.getText(url('install'), { signal, token }));
  if (answer.status !== 200)
    return { halted: `the boot service refused the installer with ${answer.status}` };
  const parsed = Assignment.safeParse(parseJson(answer.text));
  if (!parsed.success) return fail(`unintelligible assignment: ${z.prettifyError(parsed.error)}`);
  const assignment = parsed.data;

  if (assignment.task === 'wipe') {
    await progress(10, `wiping ${deps.disks.length} disks`);
    if (deps.dies()) await forever(signal);
    const startedAt = new Date().toISOString();
    await clock.sleep(WIPE_MS, signal);
    await deps.write(null);
    const evidence = wipeEvidence(deps.disks, deps.wipe(), startedAt);
    const refused = await phoneHome({ event: 'WIPED', ...evidence });
    // Stays on: a machine that switches itself off looks to its BMC's client as if it had never started.
    return { halted: refused ?? 'every disk is wiped; waiting to be powered off' };
  }

  if (assignment.task === 'rescue') {
    const keys = await http.persist(signal, () => http.getText(url('authorized-keys'), { signal, token }));
    if (keys.status !== 200) return fail(`the SSH keys were answered with ${keys.status}`);
    await progress(50, 'letting people in');
    if (deps.dies()) await forever(signal);
    await clock.sleep(CONFIGURE_MS, signal);
    const refused = await phoneHome({ event: 'RESCUED', rescue: rescueSystem(token) });
    return refused === undefined ? 'rescued' : { halted: refused };
  }

  const { image } = assignment;
  if (image === undefined) return fail('the assignment to install names no image');
  await progress(5, `downloading ${image.name}`);
  const download = await http.persist(signal, () => http.sha256(image.url, { signal }));
  if (download.status !== 200) return fail(`image ${image.name} was answered with ${download.status}`);
  if (download.digest !== image.sha256.toLowerCase()) {
    return fail(`image ${image.name} has SHA-256 ${download.digest}, expected ${image.sha256}`);
  }
  await progress(30, `writing ${image.name}`);
  if (deps.dies()) await forever(signal);
  await clock.sleep(WRITE_MS, signal);
  await progress(80, 'configuring');
  const userData = await http.persist(signal, () => http.getText(assignment.userDataUrl, { signal, token }));
  const metaData = await http.persist(signal, () => http.getText(assignment.metaDataUrl, { signal, token }));
  if (userData.status !== 200) return fail(`user-data was answered with ${userData.status}`);
  const meta = MetaData.safeParse(metaData.status === 200 ? parseJson(metaData.text) : undefined);
  if (!meta.success)
    return fail(`unusable meta-data (status ${metaData.status}): ${z.prettifyError(meta.error)}`);
  await clock.sleep(CONFIGURE_MS, signal);
  await deps.write({
    image: image.name,
    sha256: download.digest,
    instanceId: meta.data['instance-id'],
    userData: userData.text,
    bootUrl: meta.data['boot-url'].replace(/\/+$/, ''),
    bootToken: meta.data['boot-token'],
  });
  await progress(100, 'installed');
  const refused = await phoneHome({ event: 'INSTALLED', imageSha256: download.digest });
  return refused === undefined ? 'reboot' : { halted: refused };
}

/** What it reports of its disks, the last of which may have made trouble. */
function wipeEvidence(
  disks: readonly InstallerDisk[],
  trouble: HostBehaviour['wipe'],
  startedAt: string,
): { disks: object[]; skipped: object[] } {
  const last = disks.at(-1);
  const finishedAt = new Date().toISOString();
  const isLeft = trouble === 'disk-not-visible' || trouble === 'disk-read-only';
  return {
    disks: (isLeft ? disks.slice(0, -1) : disks).map((disk) => ({
      ...disk,
      wwn: `eui.${hash('sha256', disk.serialNumber).slice(0, 16)}`,
      method: 'CRYPTO_ERASE',
      bytes: disk.sizeBytes,
      verified: !(trouble === 'not-verified' && disk === last),
      startedAt,
      finishedAt,
    })),
    skipped:
      trouble === 'disk-read-only' && last !== undefined ? [{ ...last, reason: 'it is read-only' }] : [],
  };
}

/** Its host key is made again at each boot; nothing answers at the address, which is one for documentation (RFC 5737). */
function rescueSystem(token: string): { address: string; hostKey: string } {
  return { address: '192.0.2.10', hostKey: `SHA256:${hash('sha256', token, 'base64').replace('=', '')}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Until the power goes. */
export function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
