import type { HostState } from '../host/state.ts';
import type { Message } from '../models/message.ts';
import type { HardwareModel } from '../models/model.ts';
import type { HardwareEventKind } from '../models/telemetry.ts';

/** Something that a BMC noticed: an entry of its logs, and what its listeners receive. */
export interface HardwareEvent {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly message: Message;
  /** Path of the resource it is about, as the tree has it. */
  readonly origin: string;
}

/** What a BMC remembers of its machine, the oldest forgotten first. */
export interface HardwareLog {
  /** Oldest first. */
  entries(): readonly HardwareEvent[];
  add(kind: HardwareEventKind, origin: string, subject?: string): void;
  /** Reports everything from now on, until the returned function is called. */
  listen(listener: (event: HardwareEvent) => void): () => void;
}

const KEPT = 500;
/** What happened in the factory, the same for every machine: enough to fill more than a page of an iDRAC. */
const BURN_IN = 60;
const FACTORY_DAY = Date.parse('2024-01-15T08:00:00Z');
const MINUTE = 60_000;

const TEXTS: Readonly<Record<HardwareEventKind, Omit<Message, 'id'>>> = {
  'powered-on': { text: 'The system is powered on.', severity: 'OK' },
  'powered-off': { text: 'The system is powered off.', severity: 'OK' },
  'post-begun': { text: 'The system is in POST.', severity: 'OK' },
  'system-running': { text: 'The operating system is running.', severity: 'OK' },
  'nothing-bootable': { text: 'No bootable device was found.', severity: 'Warning' },
  halted: { text: 'The system has halted.', severity: 'Critical' },
  erased: { text: 'The drive %1 was erased.', severity: 'OK' },
  test: { text: 'Test event.', severity: 'OK' },
  'erase-failed': { text: 'The drive %1 could not be erased.', severity: 'Critical' },
};

/** Ids of DMTF's registries for vendors that the model gives no own. */
const IDS: Readonly<Record<HardwareEventKind, string>> = {
  'powered-on': 'ResourceEvent.1.3.ResourcePoweredOn',
  'powered-off': 'ResourceEvent.1.3.ResourcePoweredOff',
  'post-begun': 'ResourceEvent.1.3.ResourceStateChanged',
  'system-running': 'Platform.1.0.OperatingSystemRunning',
  'nothing-bootable': 'Platform.1.0.NoBootableDevice',
  halted: 'ResourceEvent.1.3.ResourceStatusChangedCritical',
  erased: 'StorageDevice.1.2.DriveOK',
  test: 'ResourceEvent.1.3.TestMessage',
  'erase-failed': 'StorageDevice.1.2.DriveFailure',
};

export function createHardwareLog(model: HardwareModel): HardwareLog {
  const listeners = new Set<(event: HardwareEvent) => void>();
  const added: HardwareEvent[] = [];
  const ids: Partial<Record<HardwareEventKind, string>> = model.behaviour.logs?.ids ?? {};
  let last = BURN_IN;

  const past = (): HardwareEvent[] =>
    Array.from({ length: BURN_IN }, (_, index) => ({
      id: index + 1,
      at: new Date(FACTORY_DAY + index * MINUTE).toISOString(),
      message: messageOf(index % 2 === 0 ? 'powered-on' : 'powered-off'),
      origin: `/redfish/v1/Systems/${model.ids.system}`,
    }));

  function messageOf(kind: HardwareEventKind, subject?: string): Message {
    const { text, severity = 'OK' } = TEXTS[kind];
    return {
      id: ids[kind] ?? IDS[kind],
      text: text.replace('%1', subject ?? ''),
      severity,
      ...(subject === undefined ? {} : { args: [subject] }),
    };
  }

  return {
    entries: () => [...past(), ...added],
    add: (kind, origin, subject) => {
      last += 1;
      const at = new Date().toISOString();
      const event = { id: last, at, message: messageOf(kind, subject), origin };
      added.push(event);
      if (added.length > KEPT) added.shift();
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a change of the machine's state is to its BMC; undefined when it is nothing. */
export function hardwareEventOf(
  from: Pick<HostState, 'power' | 'phase'>,
  to: Pick<HostState, 'power' | 'phase'>,
): HardwareEventKind | undefined {
  if (from.power !== to.power && to.power === 'On') return 'powered-on';
  if (from.power !== to.power && to.power === 'Off') return 'powered-off';
  if (from.phase === to.phase) return undefined;
  const kinds: Partial<Record<HostState['phase'], HardwareEventKind>> = {
    post: 'post-begun',
    running: 'system-running',
    'no-bootable-device': 'nothing-bootable',
    halted: 'halted',
  };
  return kinds[to.phase];
}
