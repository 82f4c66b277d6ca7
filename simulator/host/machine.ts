import type { ResetType } from '../models/model.ts';
import type { BootDeps } from './boot-deps.ts';
import { bootHost, reportBoot, type Resume } from './boot-sequence.ts';
import { installerDisks } from './disk-bays.ts';
import type { MachineDeps } from './machine-deps.ts';
import {
  createHostState,
  takeSnapshot,
  type BootOverride,
  type HostBehaviour,
  type HostSnapshot,
  type HostState,
  type Phase,
  type Setup,
} from './state.ts';

/** A disk that a machine has in place of one of the model's. */
export interface RealDisk {
  readonly serialNumber: string;
  readonly capacityBytes: number;
  /** As Redfish names them (Drive, MediaType and Protocol). */
  readonly mediaType: 'HDD' | 'SSD';
  readonly protocol: string;
}

/** The computer behind a BMC: power, disk, and what it boots. */
export interface Machine {
  readonly state: Readonly<HostState>;
  readonly behaviour: HostBehaviour;
  /** Whether a reset asks for the state there is. */
  isNoOp(type: ResetType): boolean;
  /** Begins a reset. Answers whether anything happens at all: a graceful one needs a running system. */
  reset(type: ResetType): boolean;
  /** The disks there really are, by bay, where they are others than those of the model. */
  disks?(): readonly RealDisk[];
  /** Takes what is typed at its serial line; absent where the simulator answers itself. */
  receive?(bytes: Uint8Array): void;
  setOverride(override: BootOverride): void;
  /** Puts an image into a virtual drive; null ejects it. */
  setMedia(drive: string, image: string | null): void;
  /** Changes what the firmware is, or is set to. */
  configure(change: Partial<Setup>): void;
  /** Leaves nothing on a disk, by its place; a system that runs from it does not survive that. */
  eraseDisk(index: number): void;
  /** Aborted when the clockwork stops. */
  readonly stopped: AbortSignal;
  snapshot(): HostSnapshot;
  /** Stops the clockwork; the state stays as it is. */
  stop(): void;
}

/** Makes the machine behind a BMC: `createMachine`, or one that has another computer behind the same BMC. */
export type MachineFactory = (deps: MachineDeps) => Machine;

/** Simulated durations. */
const POWER_ON_MS = 300;
const POWER_OFF_MS = 150;
const SHUTDOWN_MS = 700;
const JITTER = 0.2;

/** Phases in which a machine rests until a request changes it. */
const SETTLED: readonly Phase[] = ['off', 'setup', 'rescued', 'no-bootable-device', 'halted'];

export function createMachine(deps: MachineDeps): Machine {
  const { clock, identity, model } = deps;
  const state = createHostState();
  const behaviour: HostBehaviour = {
    installer: 'normal',
    firstBoot: 'normal',
    wipe: 'normal',
    erase: 'normal',
    update: 'normal',
    unplugged: false,
    health: 'OK',
  };
  const jitter = (milliseconds: number): number => milliseconds * (1 + JITTER * (2 * deps.random() - 1));
  const life = new AbortController();
  let running = new AbortController();

  function update(change: Partial<HostState>): void {
    const { power, phase } = state;
    Object.assign(state, change);
    deps.changed();
    if (state.power !== power || state.phase !== phase) deps.moved?.({ power, phase }, state);
  }

  const boot: BootDeps = {
    state,
    mac: identity.macs[0] ?? '',
    uuid: identity.uuid,
    serialNumber: identity.serialNumber,
    get disks() {
      return installerDisks(model, identity, state);
    },
    bootUrl: deps.bootUrl,
    clock,
    http: deps.http,
    behaviour,
    jitter,
    update,
    print: (line) => deps.print?.(line),
    flush: deps.flush,
  };

  /** Replaces whatever the machine does. */
  function begin(activity: (signal: AbortSignal) => Promise<void>): void {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    activity(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      update({ phase: 'halted', fault: error instanceof Error ? error.message : String(error) });
    });
  }

  async function bootUp(signal: AbortSignal, resume?: Resume): Promise<void> {
    if ((await bootHost(boot, signal, resume)) === 'power-off') await switchOff(signal);
  }

  async function switchOn(signal: AbortSignal): Promise<void> {
    update({ power: 'PoweringOn', phase: 'powering-on', fault: undefined });
    await clock.sleep(jitter(POWER_ON_MS), signal);
    update({ power: 'On' });
    await bootUp(signal);
  }

  async function switchOff(signal: AbortSignal): Promise<void> {
    update({ power: 'PoweringOff' });
    await clock.sleep(jitter(POWER_OFF_MS), signal);
    cutPower();
  }

  function cutPower(): void {
    update({
      power: 'Off',
      phase: 'off',
      bootsFrom: null,
      bootedMedia: null,
      fault: undefined,
    });
  }

  async function shutDown(signal: AbortSignal): Promise<void> {
    update({ phase: 'shutting-down' });
    await clock.sleep(jitter(SHUTDOWN_MS), signal);
  }

  const isOn = (): boolean => state.power === 'On' || state.power === 'PoweringOn';
  const systemRuns = (): boolean => state.phase === 'running' || state.phase === 'rescued';

  const actions: Record<ResetType, () => boolean> = {
    On: () => {
      if (isOn()) return false;
      begin(switchOn);
      return true;
    },
    ForceOn: () => actions.On(),
    ForceOff: () => {
      if (state.power === 'Off') return false;
      running.abort();
      cutPower();
      return true;
    },
    GracefulShutdown: () => {
      if (!systemRuns()) return false;
      begin(async (signal) => {
        await shutDown(signal);
        await switchOff(signal);
      });
      return true;
    },
    ForceRestart: () => {
      if (!isOn()) return false;
      update({ power: 'On' });
      begin((signal) => bootUp(signal));
      return true;
    },
    GracefulRestart: () => {
      if (!systemRuns()) return false;
      begin(async (signal) => {
        await shutDown(signal);
        await bootUp(signal);
      });
      return true;
    },
    PowerCycle: () => {
      if (!isOn()) return actions.On();
      begin(async (signal) => {
        await switchOff(signal);
        await switchOn(signal);
      });
      return true;
    },
    PushPowerButton: () => (isOn() ? actions.GracefulShutdown() : actions.On()),
    Nmi: () => false,
  };

  /** The image lies on the first disk. */
  function eraseDisk(index: number): void {
    if (index !== 0) return;
    update({ installed: null });
    if (!['running', 'disk-boot'].includes(state.phase) || state.bootedMedia !== null) return;
    running.abort();
    update({ phase: 'halted', fault: 'the disk of the running system was erased' });
  }

  function resume(snapshot: HostSnapshot): void {
    Object.assign(state, snapshot);
    if (snapshot.power === 'Off') {
      state.phase = 'off';
    } else if (snapshot.phase === 'running' || snapshot.phase === 'shutting-down') {
      state.phase = 'running';
      begin((signal) => reportBoot(boot, signal));
    } else if (!SETTLED.includes(snapshot.phase)) {
      const { bootsFrom: device } = snapshot;
      begin((signal) => bootUp(signal, { device }));
    }
  }

  if (deps.restored !== undefined) resume(deps.restored);

  return {
    state,
    behaviour,
    isNoOp: (type) => {
      if (type === 'On' || type === 'ForceOn') return isOn();
      return type !== 'PowerCycle' && type !== 'PushPowerButton' && state.power === 'Off';
    },
    reset: (type) => actions[type](),
    setOverride: (override) => update({ override }),
    setMedia: (drive, image) => update({ media: { ...state.media, [drive]: image } }),
    configure: (change) => update({ setup: { ...state.setup, ...change } }),
    eraseDisk,
    stopped: life.signal,
    snapshot: () => takeSnapshot(state),
    stop: () => {
      running.abort();
      life.abort();
    },
  };
}
