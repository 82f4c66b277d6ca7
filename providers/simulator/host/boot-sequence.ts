import type { Clock } from '../clock.ts';
import type { HostHttp } from './http.ts';
import { forever, parseOrder, runInstaller, type InstallerDisk } from './installer.ts';
import { runScript, type ScriptOutcome } from './ipxe.ts';
import { bootedSetup, type HostBehaviour, type HostState } from './state.ts';

/** Everything one boot of a host needs. */
export interface BootDeps {
  readonly state: HostState;
  readonly mac: string;
  readonly uuid: string;
  readonly serialNumber: string;
  readonly disks: readonly InstallerDisk[];
  /** Base URL of the boot service; without one the network offers nothing. */
  readonly bootUrl: string | undefined;
  readonly clock: Clock;
  readonly http: HostHttp;
  readonly behaviour: HostBehaviour;
  /** A duration with the jitter of real hardware. */
  jitter(milliseconds: number): number;
  /** Changes the state and has it kept. */
  update(change: Partial<HostState>): void;
  /** A line on the serial port. */
  print(line: string): void;
  /** Returns when the state as it is would survive a crash of the simulator. */
  flush(): Promise<void>;
}

/** Boot targets that mean a drive of the BMC. */
const MEDIA_TARGETS: ReadonlySet<string> = new Set(['Cd', 'UsbCd', 'Usb']);

/** Simulated durations. */
const POST_MS = 300;
const DISK_BOOT_MS = 500;
/** Real time between two scripts: a machine that waits for orders must not burden the boot service. */
const SCRIPT_INTERVAL_MS = 1_000;

/**
 * Boots until the machine has settled: a system runs, nothing is bootable, or something has failed.
 * Ends with `power-off` when the installer or a script switched the machine off. Aborted when the power goes.
 */
export async function bootHost(
  deps: BootDeps,
  signal: AbortSignal,
  resume?: { readonly fromNetwork: boolean },
): Promise<'settled' | 'power-off'> {
  const { state, clock } = deps;
  for (let first = true; ; first = false) {
    // A "Once" override is used up by now: a boot that the simulator's end interrupted must not need it again.
    const again = first && resume?.fromNetwork === true;
    const boots = state.boots + 1;
    deps.update({
      phase: 'post',
      bootsFromNetwork: again,
      bootedMedia: null,
      boots,
      reported: false,
      fault: undefined,
    });
    await clock.sleep(deps.jitter(POST_MS), signal);
    deps.update({ setup: bootedSetup(state.setup) });
    const device = again ? 'network' : takeBootDevice(deps);
    if (device === 'setup') {
      deps.update({ phase: 'setup' });
      return 'settled';
    }
    deps.update({ bootsFromNetwork: device === 'network' });
    const image = device === 'media' ? firstImage(state) : null;
    if (image !== null) {
      await bootFromMedia(deps, image, signal);
      return 'settled';
    }
    const outcome = device === 'network' ? await bootFromNetwork(deps, signal) : 'disk';
    if (outcome === 'power-off') return 'power-off';
    if (outcome === 'reboot') continue;
    if (outcome === 'rescued') {
      deps.update({ phase: 'rescued' });
      return 'settled';
    }
    if (outcome === 'disk') {
      await bootFromDisk(deps, signal);
      return 'settled';
    }
    deps.update({ phase: 'halted', fault: outcome.halted });
    return 'settled';
  }
}

/** Reads the override, and uses it up when it holds for one boot. */
function takeBootDevice(deps: BootDeps): 'network' | 'media' | 'disk' | 'setup' {
  const { override } = deps.state;
  if (override.enabled === 'Disabled') return 'disk';
  const { target } = override;
  if (override.enabled === 'Once') {
    deps.update({ override: { ...override, enabled: 'Disabled', target: 'None' } });
  }
  if (target === 'Pxe' || target === 'UefiHttp') return 'network';
  if (MEDIA_TARGETS.has(target)) return 'media';
  return target === 'BiosSetup' ? 'setup' : 'disk';
}

async function bootFromNetwork(
  deps: BootDeps,
  signal: AbortSignal,
): Promise<'disk' | 'reboot' | 'rescued' | 'power-off' | { halted: string }> {
  deps.update({ phase: 'network-boot' });
  const pace = createPace(deps.clock, signal);
  for (;;) {
    const outcome = await askBootService(deps, pace, signal);
    // A network card that got no answer, or a broken one, tries again for as long as there is power.
    if (outcome.kind === 'failed') {
      deps.print(`iPXE: ${outcome.message}`);
      continue;
    }
    if (outcome.kind === 'next-device' || outcome.kind === 'disk') return 'disk';
    if (outcome.kind !== 'kernel') return outcome.kind;
    const order = parseOrder(outcome.commandLine);
    if (order === undefined) return { halted: 'the kernel that was booted is not the installer' };
    return runInstaller({
      order,
      disks: deps.disks,
      http: deps.http,
      clock: deps.clock,
      signal,
      write: (installed) => {
        deps.update({ installed });
        return deps.flush();
      },
      phase: (phase) => deps.update({ phase }),
      print: deps.print,
      silent: () => deps.behaviour.installer === 'never-phones-home',
      dies: () => dies(deps.behaviour),
    });
  }
}

function dies(behaviour: HostBehaviour): boolean {
  if (behaviour.installer !== 'dies-once') return behaviour.installer === 'dies';
  behaviour.installer = 'normal';
  return true;
}

async function askBootService(
  deps: BootDeps,
  pace: () => Promise<void>,
  signal: AbortSignal,
): Promise<ScriptOutcome> {
  const { http, bootUrl, mac } = deps;
  await pace();
  if (bootUrl === undefined) return { kind: 'next-device' };
  const url = `${bootUrl.replace(/\/+$/, '')}/boot/ipxe?mac=${encodeURIComponent(mac)}`;
  try {
    const script = await http.getText(url, { signal });
    if (script.status === 404) return { kind: 'next-device' };
    if (script.status !== 200)
      return { kind: 'failed', message: `the boot service answered ${script.status}` };
    return await runScript(script.text, url, {
      variables: {
        mac,
        uuid: deps.uuid,
        serial: deps.serialNumber,
        buildarch: 'x86_64',
        platform: 'efi',
      },
      load: async (target) =>
        (await http.persist(signal, () => http.drain(target, { signal }))).status === 200,
      fetchScript: async (target) => {
        await pace();
        const answer = await http.getText(target, { signal });
        return answer.status === 200 ? answer.text : undefined;
      },
      sleep: (seconds) => deps.clock.sleep(seconds * 1_000, signal),
      pause: pace,
    });
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits so that a second passes between two calls. */
function createPace(clock: Clock, signal: AbortSignal): () => Promise<void> {
  let next = 0;
  return async () => {
    const wait = next - clock.now();
    if (wait > 0) await clock.sleepReal(wait, signal);
    next = clock.now() + SCRIPT_INTERVAL_MS;
  };
}

/** A live system from a virtual drive: it runs, and touches neither disk nor network. */
async function bootFromMedia(deps: BootDeps, image: string, signal: AbortSignal): Promise<void> {
  deps.update({ phase: 'media-boot' });
  await deps.clock.sleep(deps.jitter(DISK_BOOT_MS), signal);
  deps.update({ phase: 'running', bootedMedia: image });
}

/** What the firmware finds in the drives, in their order. */
function firstImage({ media }: HostState): string | null {
  return Object.values(media).find((image) => image !== null) ?? null;
}

async function bootFromDisk(deps: BootDeps, signal: AbortSignal): Promise<void> {
  if (deps.state.installed === null) {
    deps.update({ phase: 'no-bootable-device' });
    return;
  }
  deps.update({ phase: 'disk-boot' });
  await deps.clock.sleep(deps.jitter(DISK_BOOT_MS), signal);
  deps.update({ phase: 'running' });
  await reportBoot(deps, signal);
}

/** Has the running system tell its boot service that it is up. Ends also when the boot service does not care. */
export async function reportBoot(deps: BootDeps, signal: AbortSignal): Promise<void> {
  const { installed } = deps.state;
  if (installed === null || deps.state.reported || deps.state.bootedMedia !== null) return;
  if (deps.behaviour.firstBoot === 'never-phones-home') await forever(signal);
  await deps.http.persist(signal, () =>
    deps.http.post(
      `${installed.bootUrl}/boot/phone-home`,
      { event: 'BOOTED' },
      { signal, token: installed.bootToken },
    ),
  );
  deps.update({ reported: true });
}
