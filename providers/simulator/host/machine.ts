import type { Clock } from '../clock.ts';
import type { HardwareModel, Identity, ResetType } from '../models/model.ts';
import type { Random } from '../random.ts';
import { bootHost, reportBoot, type BootDeps } from './boot-sequence.ts';
import type { HostHttp } from './http.ts';
import {
  createHostState,
  takeSnapshot,
  type BootOverride,
  type HostBehaviour,
  type HostSnapshot,
  type HostState,
  type Phase,
} from './state.ts';

/** The computer behind a BMC: power, disk, and what it boots. */
export interface Machine {
  readonly state: Readonly<HostState>;
  readonly behaviour: HostBehaviour;
  /** Whether a reset asks for the state there is. */
  isNoOp(type: ResetType): boolean;
  /** Begins a reset. Answers whether anything happens at all: a graceful one needs a running system. */
  reset(type: ResetType): boolean;
  setOverride(override: BootOverride): void;
  snapshot(): HostSnapshot;
  /** Stops the clockwork; the state stays as it is. */
  stop(): void;
}

/** Simulated durations. */
const POWER_ON_MS = 300;
const POWER_OFF_MS = 150;
const SHUTDOWN_MS = 700;
const JITTER = 0.2;

/** Phases in which a machine rests until somebody acts on it. */
const SETTLED: readonly Phase[] = ['off', 'setup', 'no-bootable-device', 'halted'];

export function createMachine(deps: {
  readonly model: HardwareModel;
  readonly identity: Identity;
  readonly bootUrl: string | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly http: HostHttp;
  /** What an earlier run of the simulator left. */
  readonly restored: HostSnapshot | undefined;
  /** Called after each change of what a snapshot holds. */
  changed(): void;
  flush(): Promise<void>;
}): Machine {
  const { clock, identity, model } = deps;
  const state = createHostState();
  const behaviour: HostBehaviour = { installer: 'normal', firstBoot: 'normal', unplugged: false };
  const jitter = (milliseconds: number): number => milliseconds * (1 + JITTER * (2 * deps.random() - 1));
  let running = new AbortController();

  function update(change: Partial<HostState>): void {
    Object.assign(state, change);
    deps.changed();
  }

  const boot: BootDeps = {
    state,
    mac: identity.macs[0] ?? '',
    uuid: identity.uuid,
    serialNumber: identity.serialNumber,
    disks: model.hardware.storage
      .flatMap((unit) => unit.drives)
      .map((drive, index) => ({ name: `nvme${index}n1`, serialNumber: identity.partSerial('drive', index) })),
    bootUrl: deps.bootUrl,
    clock,
    http: deps.http,
    behaviour,
    jitter,
    update,
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

  async function bootUp(signal: AbortSignal, resume?: { fromNetwork: boolean }): Promise<void> {
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
    update({ power: 'Off', phase: 'off', bootsFromNetwork: false, fault: undefined });
  }

  async function shutDown(signal: AbortSignal): Promise<void> {
    update({ phase: 'shutting-down' });
    await clock.sleep(jitter(SHUTDOWN_MS), signal);
  }

  const isOn = (): boolean => state.power === 'On' || state.power === 'PoweringOn';
  const systemRuns = (): boolean => state.phase === 'running';

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

  function resume(snapshot: HostSnapshot): void {
    Object.assign(state, snapshot);
    if (snapshot.power === 'Off') {
      state.phase = 'off';
    } else if (snapshot.phase === 'running' || snapshot.phase === 'shutting-down') {
      state.phase = 'running';
      begin((signal) => reportBoot(boot, signal));
    } else if (!SETTLED.includes(snapshot.phase)) {
      begin((signal) => bootUp(signal, { fromNetwork: snapshot.bootsFromNetwork }));
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
    snapshot: () => takeSnapshot(state),
    stop: () => running.abort(),
  };
}
