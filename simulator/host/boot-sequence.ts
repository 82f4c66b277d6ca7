import type { BootDeps } from './boot-deps.ts';
import { forever, parseOrder, runInstaller, type InstallerOrder } from './installer.ts';
import { askBootService, createPace } from './network-boot.ts';
import { readMedia } from './media.ts';
import { bootedSetup, type HostBehaviour, type HostState } from './state.ts';

/** Boot targets that mean a drive of the BMC. */
const MEDIA_TARGETS: ReadonlySet<string> = new Set(['Cd', 'UsbCd', 'Usb']);

/** Simulated durations. */
const POST_MS = 300;
const DISK_BOOT_MS = 500;

/**
 * Boots until the machine has settled: a system runs, nothing is bootable, or something has failed.
 * Ends with `power-off` when the installer or a script switched the machine off. Aborted when the power goes.
 */
export async function bootHost(
  deps: BootDeps,
  signal: AbortSignal,
  resume?: Resume,
): Promise<'settled' | 'power-off'> {
  const { state, clock } = deps;
  for (let first = true; ; first = false) {
    // A "Once" override is used up by now: a boot that the simulator's end interrupted must not need it again.
    const again = first ? (resume?.device ?? null) : null;
    const boots = state.boots + 1;
    deps.update({
      phase: 'post',
      bootsFrom: again,
      bootedMedia: null,
      boots,
      reported: false,
      fault: undefined,
    });
    await clock.sleep(deps.jitter(POST_MS), signal);
    deps.update({ setup: bootedSetup(state.setup) });
    const device = again ?? takeBootDevice(deps);
    if (device === 'setup') {
      deps.update({ phase: 'setup' });
      return 'settled';
    }
    deps.update({ bootsFrom: device === 'disk' ? null : device });
    const outcome = await FROM[device](deps, signal);
    if (outcome === 'power-off' || outcome === 'settled') return outcome;
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

/** What a host boots from, selected by its BMC or by the host. */
type Device = 'network' | 'media' | 'http' | 'disk';

/** A boot that the simulator's end interrupted. */
export interface Resume {
  /** What was booted from, where that was not its own disk. */
  readonly device: Exclude<Device, 'disk'> | null;
}

/** The result of a boot from a device: another boot, or the next device, or what ends the boots. */
type BootOutcome = 'disk' | 'reboot' | 'rescued' | 'power-off' | 'settled' | { readonly halted: string };

const FROM: Readonly<Record<Device, (deps: BootDeps, signal: AbortSignal) => Promise<BootOutcome>>> = {
  network: bootFromNetwork,
  media: async (deps, signal) => await bootFromImage(deps, firstImage(deps.state), signal),
  http: async (deps, signal) => await bootFromImage(deps, deps.state.override.httpBootUri ?? null, signal),
  disk: async () => await Promise.resolve('disk'),
};

/** Reads the override, and uses it up when it holds for one boot. */
function takeBootDevice(deps: BootDeps): Device | 'setup' {
  const { override } = deps.state;
  if (override.enabled === 'Disabled') return 'disk';
  const { target } = override;
  if (override.enabled === 'Once') {
    deps.update({ override: { ...override, enabled: 'Disabled', target: 'None' } });
  }
  if (target === 'UefiHttp' && (override.httpBootUri ?? '') !== '') return 'http';
  if (target === 'Pxe' || target === 'UefiHttp') return 'network';
  if (MEDIA_TARGETS.has(target)) return 'media';
  return target === 'BiosSetup' ? 'setup' : 'disk';
}

async function bootFromNetwork(deps: BootDeps, signal: AbortSignal): Promise<BootOutcome> {
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
    return obey(deps, order, signal);
  }
}

async function obey(deps: BootDeps, order: InstallerOrder, signal: AbortSignal): Promise<BootOutcome> {
  return await runInstaller({
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
    wipe: () => deps.behaviour.wipe,
  });
}

function dies(behaviour: HostBehaviour): boolean {
  if (behaviour.installer !== 'dies-once') return behaviour.installer === 'dies';
  behaviour.installer = 'normal';
  return true;
}

/** From an image in a drive, or one that the firmware has loaded: our installer, or a live system that only runs. */
async function bootFromImage(
  deps: BootDeps,
  image: string | null,
  signal: AbortSignal,
): Promise<BootOutcome> {
  if (image === null) return 'disk';
  deps.update({ phase: 'media-boot' });
  const found = await readMedia(deps.http, image, signal);
  // Firmware continues to the next device.
  if (found === 'disk' || found === 'unreadable') return 'disk';
  if (found !== 'live-system') return await obey(deps, found, signal);
  await deps.clock.sleep(deps.jitter(DISK_BOOT_MS), signal);
  deps.update({ phase: 'running', bootedMedia: image });
  return 'settled';
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

/** Has the running system report to its boot service that it is up. Ends also when the boot service refuses. */
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
