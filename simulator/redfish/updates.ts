import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { HostHttp } from '../host/http.ts';
import type { Machine } from '../host/machine.ts';
import type { Message } from '../models/message.ts';
import type { Document, HardwareModel } from '../models/model.ts';
import type { Controller } from './controller.ts';
import type { Task, TaskList } from './task-list.ts';

/** Where an image comes from: fetched by the BMC itself, or pushed to it. */
export type ImageSource = { readonly url: string } | { readonly content: Buffer };

/** The firmware of a machine, and the update of it that is under way. */
export interface Updates {
  versionOf(id: string): string;
  readonly running: boolean;
  /** Begins an update; `action` is the path that was asked for it, and `body` what it was asked. */
  start(source: ImageSource, action: string, body: Document): Task;
}

/** Simulated; a real one lasts minutes. */
const UPDATE_MS = 10_000;
const PARTS = 10;

/** First line of an image: the mark, then for which component of the inventory it is, and with which version. */
const MARK = 'SIMULATED-FIRMWARE ';
const Header = z.object({ component: z.string(), version: z.string().min(1) });

/** An image that simulated BMCs accept; `filler` makes it as large as wanted. */
export function firmwareImage(component: string, version: string, filler = ''): string {
  return `${MARK}${JSON.stringify({ component, version })}\n${filler}`;
}

/** What a component is: it decides what an update of it interrupts. */
export function firmwareKind(name: string): 'bmc' | 'bios' | 'other' {
  if (/backup|golden/i.test(name)) return 'other';
  if (/\bBMC\b|iLO|Remote Access Controller/i.test(name)) return 'bmc';
  return /BIOS|System ROM|UEFI/i.test(name) ? 'bios' : 'other';
}

export function createUpdates(deps: {
  readonly machine: Machine;
  readonly model: HardwareModel;
  readonly tasks: TaskList;
  readonly controller: Controller;
  readonly http: HostHttp;
  readonly clock: Clock;
}): Updates {
  const { machine, model, tasks, controller, clock } = deps;
  let running = false;

  async function read(source: ImageSource): Promise<string> {
    if ('content' in source) return source.content.toString('latin1');
    const { status, text } = await deps.http.getText(source.url, { signal: machine.stopped });
    if (status !== 200) throw new Error(`the image at ${source.url} was answered with ${status}`);
    return text;
  }

  /** The part that an image is for, and its version. */
  function parse(image: string): { readonly id: string; readonly name: string; readonly version: string } {
    const line = image.slice(0, image.indexOf('\n'));
    if (!line.startsWith(MARK)) throw new Error('the image is of an unknown format');
    const { component, version } = Header.parse(JSON.parse(line.slice(MARK.length)));
    const names = (id: string): readonly string[] =>
      model.behaviour.update?.versionedIds ? [id, id.replace(/^.*__/, '')] : [id];
    const part = model.hardware.firmware.find(({ id }) => names(id).includes(component));
    if (part === undefined) throw new Error('the image is for another machine');
    return { id: part.id, name: part.name, version };
  }

  function install({ id, version }: { readonly id: string; readonly version: string }): void {
    const { firmware } = machine.state.setup;
    machine.configure({ firmware: { ...firmware, [id]: version } });
  }

  function start(source: ImageSource, action: string, body: Document): Task {
    let parts = 0;
    let failure: Message | undefined;
    let staged: string | undefined;
    const waits = (): boolean => staged !== undefined && staged in machine.state.setup.stagedFirmware;
    const task = tasks.start('Firmware Update', () => parts >= PARTS && !waits(), {
      action,
      body,
      percent: () => (parts / PARTS) * 100,
      failure: () => failure,
      state: () => (waits() ? 'Pending' : 'Running'),
    });
    running = true;

    async function update(): Promise<void> {
      const part = parse(await read(source));
      for (; parts < PARTS - 1; parts += 1) await clock.sleep(UPDATE_MS / PARTS, machine.stopped);
      const { update: outcome } = machine.behaviour;
      if (outcome === 'forgotten') tasks.forget(task.id);
      if (outcome === 'fails') throw new Error('the image could not be written');
      if (outcome !== 'normal') return;
      const kind = firmwareKind(part.name);
      if (kind === 'bios') {
        staged = part.id;
        const { stagedFirmware } = machine.state.setup;
        machine.configure({ stagedFirmware: { ...stagedFirmware, [part.id]: part.version } });
        return;
      }
      install(part);
      if (kind === 'bmc') controller.restart();
    }

    update()
      .catch((error: unknown) => {
        failure = {
          id: 'Update.1.0.ApplyFailed',
          text: error instanceof Error ? error.message : String(error),
          severity: 'Critical',
        };
      })
      .finally(() => {
        parts = PARTS;
        running = false;
      });
    return task;
  }

  return {
    versionOf: (id) => {
      const shipped = model.hardware.firmware.find((part) => part.id === id)?.version ?? '';
      return machine.state.setup.firmware[id] ?? shipped;
    },
    get running() {
      return running;
    },
    start,
  };
}
